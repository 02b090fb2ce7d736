#include "core/base/sort.hpp"
#include "core/dates/month_grid.hpp"
#include "core/editing/apply_edit.hpp"
#include "core/editing/client_editing.hpp"
#include "core/model/limits.hpp"
#include "core/session/session.hpp"
#include "core/session/workspace_steps.hpp"

#include <algorithm>

namespace marronnier {

namespace {

Error no_such_plan(const PlanId& id) { return {ErrorCode::NoSuchPlan, {}, id.text()}; }

Result<PlanId> plan_or_addressed(const Session& session, const PlanId& id) {
    const Plan* plan = id.empty() ? session.addressed_plan() : session.workspace().find(id);
    if (!plan) return no_such_plan(id);
    return plan->id;
}

Verdict room_for_a_plan(const Workspace& workspace) {
    if (workspace.plans.size() >= limits::plans)
        return Error{ErrorCode::TooMany, "plans", std::to_string(limits::plans)};
    return Nothing{};
}

auto position_of(const std::vector<Box<Plan>>& plans, const PlanId& id) {
    return std::find_if(plans.begin(), plans.end(), [&id](const Box<Plan>& plan) { return plan->id == id; });
}

Verdict carry_out(Session& session, const ChangePlans& command) {
    Workspace next = session.workspace();
    for (const PlanEdit& wish : command.edits) {
        const Result<PlanId> id = plan_or_addressed(session, wish.plan);
        if (!id) return id.error();
        auto& plan = next.plans[static_cast<std::size_t>(position_of(next.plans, *id) - next.plans.begin())];
        Result<Plan> changed = apply_edit(*plan, wish.edit);
        if (!changed) return changed.error();
        if (!(*changed == *plan)) plan = Box<Plan>{std::move(*changed)};
    }
    step_to(session, std::move(next), command.gesture);
    return Nothing{};
}

Verdict carry_out(Session& session, const AddPlan& command) {
    if (session.workspace().find(command.id)) return Error{ErrorCode::DuplicateId, "id", command.id.text()};
    Result<Plan> plan = new_plan(command.id, command.client);
    if (!plan) return plan.error();
    return open_plan(session, std::move(*plan));
}

Verdict carry_out(Session& session, const ClosePlan& command) {
    Workspace next = session.workspace();
    const auto at = position_of(next.plans, command.id);
    if (at == next.plans.end()) return no_such_plan(command.id);
    next.plans.erase(at);
    step_to(session, std::move(next));
    return Nothing{};
}

Verdict carry_out(Session& session, const CancelGesture& command) {
    cancel_step(session, command.gesture);
    return Nothing{};
}

Verdict carry_out(Session& session, const Undo&) { return undo(session); }
Verdict carry_out(Session& session, const Redo&) { return redo(session); }

Verdict carry_out(Session& session, const ShowPlan& command) {
    if (command.id && !session.workspace().find(*command.id)) return no_such_plan(*command.id);
    session.shown = command.id;
    session.subject = NoSubject{};
    session.selection.clear();
    return Nothing{};
}

Verdict carry_out(Session& session, const ShowMonth& command) {
    if (!command.month.ok() || !is_in_calendar(first_of(command.month))) return Error{ErrorCode::OutOfCalendar, {}, {}};
    if (command.month == session.month) return Nothing{};
    // The focus keeps its day of the month, so that PageUp and PageDown walk in a straight line.
    session.focused_day = months_later(session.focused_day, command.month - month_of(session.focused_day));
    session.month = command.month;
    return Nothing{};
}

Verdict carry_out(Session& session, const FocusDay& command) {
    if (!is_in_calendar(command.day)) return Error{ErrorCode::OutOfCalendar, {}, {}};
    session.focused_day = command.day;
    // A day that spills in from a neighbour month is already in sight.
    if (!month_grid(session.month).contains(command.day)) session.month = month_of(command.day);
    return Nothing{};
}

Verdict carry_out(Session& session, const SelectPosts& command) {
    std::vector<PostRef> asked;
    for (const PostRef& ref : command.posts) {
        const Result<PlanId> plan = plan_or_addressed(session, ref.plan);
        if (!plan) return plan.error();
        if (!session.workspace().find(*plan)->posts.contains(ref.post))
            return Error{ErrorCode::NoSuchPost, {}, ref.post.text()};
        asked.push_back({*plan, ref.post});
    }
    sort(asked);
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());

    std::vector<PostRef> next;
    const auto& old = session.selection;
    switch (command.mode) {
        case SelectionMode::Replace: next = std::move(asked); break;
        case SelectionMode::Add:
            std::set_union(old.begin(), old.end(), asked.begin(), asked.end(), std::back_inserter(next));
            break;
        case SelectionMode::Toggle:
            std::set_symmetric_difference(old.begin(), old.end(), asked.begin(), asked.end(), std::back_inserter(next));
            break;
    }
    session.selection = std::move(next);
    return Nothing{};
}

Result<Subject> known_subject(const Session& session, Subject subject) {
    const Workspace& workspace = session.workspace();
    if (auto* post = std::get_if<PostRef>(&subject)) {
        const Result<PlanId> plan = plan_or_addressed(session, post->plan);
        if (!plan) return plan.error();
        post->plan = *plan;
        if (!workspace.find(*plan)->posts.contains(post->post))
            return Error{ErrorCode::NoSuchPost, {}, post->post.text()};
    } else if (auto* client = std::get_if<ClientSubject>(&subject)) {
        const Result<PlanId> plan = plan_or_addressed(session, client->plan);
        if (!plan) return plan.error();
        client->plan = *plan;
    } else if (!std::holds_alternative<NoSubject>(subject) && !std::holds_alternative<FindingsSubject>(subject)) {
        const Plan* plan = session.addressed_plan();
        if (!plan) return no_such_plan({});
        if (const auto* campaigns = std::get_if<CampaignsSubject>(&subject))
            if (campaigns->open && !plan->campaigns.contains(*campaigns->open))
                return Error{ErrorCode::NoSuchCampaign, {}, campaigns->open->text()};
        if (const auto* own_dates = std::get_if<OwnDatesSubject>(&subject))
            if (own_dates->open && !plan->own_dates.contains(*own_dates->open))
                return Error{ErrorCode::NoSuchOwnDate, {}, own_dates->open->text()};
    }
    return subject;
}

Verdict carry_out(Session& session, const Inspect& command) {
    Result<Subject> subject = known_subject(session, command.subject);
    if (!subject) return subject.error();
    session.subject = std::move(*subject);
    return Nothing{};
}

Verdict carry_out(Session& session, const SetFilter& command) {
    session.filter = {command.networks, command.statuses};
    forget_what_is_hidden_or_gone(session);
    return Nothing{};
}

Verdict carry_out(Session& session, const SetLanguage& command) {
    session.language = command.language;
    return Nothing{};
}

}  // namespace

Verdict update(Session& session, const Command& command) {
    return std::visit([&session](const auto& wish) { return carry_out(session, wish); }, command);
}

void take_in(Session& session, Plan plan) {
    Workspace next = session.workspace();
    const auto at = position_of(next.plans, plan.id);
    if (at == next.plans.end()) return;
    next.plans[static_cast<std::size_t>(at - next.plans.begin())] = Box<Plan>{std::move(plan)};
    amend(session, std::move(next));
}

Verdict open_plan(Session& session, Plan plan) {
    Workspace next = session.workspace();
    const PlanId id = plan.id;
    const auto at = position_of(next.plans, id);
    if (at == next.plans.end()) {
        if (const Verdict room = room_for_a_plan(next); !room) return room;
        next.plans.push_back(Box<Plan>{std::move(plan)});
    } else {
        next.plans[static_cast<std::size_t>(at - next.plans.begin())] = Box<Plan>{std::move(plan)};
    }
    step_to(session, std::move(next));
    session.shown = id;
    session.subject = NoSubject{};
    session.selection.clear();
    return Nothing{};
}

}  // namespace marronnier
