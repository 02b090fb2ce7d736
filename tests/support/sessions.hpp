// sessions.hpp: a session over a few plans, as tests of the session and of the views begin.
#pragma once

#include "core/session/session.hpp"
#include "tests/support/builders.hpp"

#include <initializer_list>
#include <string>

namespace marronnier::tests {

inline Workspace a_workspace(std::initializer_list<Plan> plans) {
    Workspace workspace;
    for (const Plan& plan : plans) workspace.plans.push_back(Box<Plan>{plan});
    return workspace;
}

// It is 1 June 2026, and the first plan is shown.
inline Session a_session(std::initializer_list<Plan> plans) {
    return open_session(a_workspace(plans), {}, june(1), Language::French);
}

inline ChangePlans changing(Edit edit, std::string gesture = {}) {
    return ChangePlans{{PlanEdit{{}, std::move(edit)}}, std::move(gesture)};
}

inline PostRef ref(std::string_view plan, std::string_view post) { return {plan_id(plan), post_id(post)}; }

// "plan-1/p1 plan-1/p2", so that a failure reads at a glance.
inline std::string written(const std::vector<PostRef>& posts) {
    std::string text;
    for (const PostRef& post : posts) text += (text.empty() ? "" : " ") + post.plan.text() + '/' + post.post.text();
    return text;
}

}  // namespace marronnier::tests
