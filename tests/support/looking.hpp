// looking.hpp: a session in which somebody looked at every post.
#pragma once

#include "tests/support/findings.hpp"
#include "tests/support/sessions.hpp"

namespace marronnier::tests {

inline void look_at_all(Session& session, Day today) {
    for (const IndexedPlan& indexed : session.indexed) {
        const CheckInput input = input_of(*indexed.plan, session.catalogue, today);
        session.open_findings.follow(indexed.days, indexed.media.counts(), input);
        indexed.plan->posts.for_each(
            [&](const Post& post) { session.open_findings.look(post, indexed.days, indexed.media.counts(), input); });
    }
}

}  // namespace marronnier::tests
