#include "core/session/workspace_steps.hpp"

#include "core/dates/month_grid.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// What no longer exists can neither be selected, shown nor inspected.
void forget_what_is_gone(Session& session) {
    const Workspace& workspace = session.workspace();
    const auto exists = [&workspace](const PostRef& ref) {
        const Plan* plan = workspace.find(ref.plan);
        return plan && plan->posts.contains(ref.post);
    };
    auto& selection = session.selection;
    selection.erase(
        std::remove_if(selection.begin(), selection.end(), [&](const PostRef& ref) { return !exists(ref); }),
        selection.end());

    if (session.shown && !workspace.find(*session.shown)) {
        session.shown.reset();
        if (!workspace.plans.empty()) session.shown = workspace.plans.front()->id;
    }
    const Plan* addressed = session.addressed_plan();
    const auto is_gone = [&](const auto& subject) {
        using Kind = std::decay_t<decltype(subject)>;
        if constexpr (std::is_same_v<Kind, PostRef>)
            return !exists(subject);
        else if constexpr (std::is_same_v<Kind, ClientSubject>)
            return !workspace.find(subject.plan);
        else if constexpr (std::is_same_v<Kind, CampaignsSubject>)
            return !addressed || (subject.open && !addressed->campaigns.contains(*subject.open));
        else if constexpr (std::is_same_v<Kind, OwnDatesSubject>)
            return !addressed || (subject.open && !addressed->own_dates.contains(*subject.open));
        else if constexpr (std::is_same_v<Kind, KeyDatesSubject>)
            return !addressed;  // A date that is not known yet may come with the next pack.
        else
            return false;
    };
    if (std::visit(is_gone, session.subject)) session.subject = NoSubject{};
}

// The first day on which the two states of a plan differ.
std::optional<Day> first_difference(const Plan& before, const Plan& after) {
    std::optional<Day> first;
    const auto see = [&first](std::optional<Day> day) {
        if (day && (!first || *day < *first)) first = day;
    };
    for_each_difference(before.posts, after.posts,
                        [&see](const Box<Post>* was, const Box<Post>* is) { see(is ? (*is)->day : (*was)->day); });
    for_each_difference(before.campaigns, after.campaigns, [&see](const Box<Campaign>* was, const Box<Campaign>* is) {
        see(is ? (*is)->from : (*was)->from);
    });
    return first;
}

// After undo and redo the person should see what changed.
void reveal_difference(Session& session, const Workspace& before) {
    for (const Box<Plan>& plan : session.workspace().plans) {
        const Plan* was = before.find(plan->id);
        if (was == plan.get()) continue;
        if (!session.is_shown(plan->id) || before.plans.empty()) session.shown = plan->id;
        if (!was) return;
        const auto day = first_difference(*was, *plan);
        if (day && !month_grid(session.month).contains(*day)) {
            session.month = month_of(*day);
            session.focused_day = *day;
        }
        return;
    }
}

// Selected posts that the filter hides are let go: an action must not touch what cannot be seen.
void deselect_what_is_hidden(Session& session) {
    if (!session.filter.active()) return;
    auto& selection = session.selection;
    const auto is_hidden = [&session](const PostRef& ref) {
        const Post& post = *session.workspace().find(ref.plan)->posts.find(ref.post);
        return !session.filter.passes(post.status, networks_of(post));
    };
    selection.erase(std::remove_if(selection.begin(), selection.end(), is_hidden), selection.end());
}

Workspace rebased(const Session& session, const Workspace& state, const History<Workspace>::Amendment& amendment) {
    Workspace next = state;
    for (Box<Plan>& plan : next.plans) {
        const Plan* before = amendment.before.find(plan->id);
        const Plan* after = amendment.after.find(plan->id);
        if (before && after && !(*before == *after)) plan = Box<Plan>{session.rebase(*plan, *before, *after)};
    }
    return next;
}

Verdict travel(Session& session, bool possible, void (History<Workspace>::*step)()) {
    if (!possible) return Error{ErrorCode::NothingToDo, {}, {}};
    const Workspace before = session.workspace();
    (session.history.*step)();
    if (session.rebase)
        session.history.catch_up(
            [&session](const Workspace& state, const auto& amendment) { return rebased(session, state, amendment); });
    index_workspace(session);
    reveal_difference(session, before);
    forget_what_is_hidden_or_gone(session);
    return Nothing{};
}

}  // namespace

void index_workspace(Session& session) {
    std::vector<IndexedPlan> next;
    next.reserve(session.workspace().plans.size());
    for (const Box<Plan>& plan : session.workspace().plans) {
        const auto known = std::find_if(session.indexed.begin(), session.indexed.end(),
                                        [&plan](const IndexedPlan& old) { return old.plan->id == plan->id; });
        if (known == session.indexed.end()) {
            next.push_back({plan, DayIndex{*plan}, MediaUse{*plan}});
            continue;
        }
        if (!known->plan.is_same(plan)) {
            known->days.follow(*known->plan, *plan);
            known->media.follow(*known->plan, *plan);
        }
        next.push_back({plan, std::move(known->days), known->media});
    }
    session.indexed = std::move(next);
}

void step_to(Session& session, Workspace next, std::string_view gesture) {
    if (next == session.workspace()) return;
    session.history.push(std::move(next), gesture);
    index_workspace(session);
    forget_what_is_hidden_or_gone(session);
}

void amend(Session& session, Workspace next) {
    if (next == session.workspace()) return;
    session.history.amend(std::move(next));
    index_workspace(session);
    forget_what_is_hidden_or_gone(session);
}

void forget_what_is_hidden_or_gone(Session& session) {
    forget_what_is_gone(session);
    deselect_what_is_hidden(session);
}

void cancel_step(Session& session, std::string_view gesture) {
    if (!session.history.cancel(gesture)) return;
    index_workspace(session);
    forget_what_is_hidden_or_gone(session);
}

Verdict undo(Session& session) { return travel(session, session.history.can_undo(), &History<Workspace>::undo); }
Verdict redo(Session& session) { return travel(session, session.history.can_redo(), &History<Workspace>::redo); }

}  // namespace marronnier
