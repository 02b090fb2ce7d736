#include "core/session/session.hpp"

#include "core/session/workspace_steps.hpp"

#include <algorithm>

namespace marronnier {

const IndexedPlan* Session::find(const PlanId& plan) const {
    const auto found = std::find_if(indexed.begin(), indexed.end(),
                                    [&plan](const IndexedPlan& candidate) { return candidate.plan->id == plan; });
    return found == indexed.end() ? nullptr : &*found;
}

const Plan* Session::addressed_plan() const {
    if (shown) return workspace().find(*shown);
    return workspace().plans.size() == 1 ? workspace().plans.front().get() : nullptr;
}

bool Session::is_selected(const PostRef& post) const {
    return std::binary_search(selection.begin(), selection.end(), post);
}

Session open_session(Workspace workspace, Catalogue catalogue, Day today, Language language) {
    Session session;
    session.history = History<Workspace>{std::move(workspace)};
    session.catalogue = std::move(catalogue);
    session.month = month_of(today);
    session.focused_day = today;
    session.language = language;
    if (!session.workspace().plans.empty()) session.shown = session.workspace().plans.front()->id;
    index_workspace(session);
    return session;
}

}  // namespace marronnier
