// reading_along.cpp: this page while another one of the same browser writes.
#include "core/session/workspace_steps.hpp"
#include "core/storage/difference_json.hpp"
#include "core/storage/plan_json.hpp"
#include "shell/app/state.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// What changes plans. The rest is a matter of this page alone.
template <class Wish>
constexpr bool changes_plans =
    std::is_same_v<Wish, ChangePlans> || std::is_same_v<Wish, AddPlan> || std::is_same_v<Wish, ClosePlan> ||
    std::is_same_v<Wish, Undo> || std::is_same_v<Wish, Redo> || std::is_same_v<Wish, CancelGesture>;

auto plan_with_id(Workspace& plans, std::string_view id) {
    return std::find_if(plans.plans.begin(), plans.plans.end(),
                        [id](const Box<Plan>& plan) { return plan->id.text() == id; });
}

Verdict change(Workspace& plans, StoredChange::Kind kind, std::string_view id, std::string_view text) {
    const auto at = plan_with_id(plans, id);
    if (kind == StoredChange::Kind::Snapshot) {
        Result<Plan> plan = read_plan(text);
        if (!plan) return plan.error();
        if (at == plans.plans.end())
            plans.plans.push_back(Box<Plan>{std::move(*plan)});
        else
            *at = Box<Plan>{std::move(*plan)};
        return Nothing{};
    }
    if (kind == StoredChange::Kind::Meetings || kind == StoredChange::Kind::Point) return Nothing{};
    if (at == plans.plans.end()) return Error{ErrorCode::NoSuchPlan, {}, std::string{id}};
    if (kind == StoredChange::Kind::Removed) {
        plans.plans.erase(at);
        return Nothing{};
    }
    const Result<PlanDifference> difference = read_difference(text);
    if (!difference) return difference.error();
    *at = Box<Plan>{applied(**at, *difference)};
    return Nothing{};
}

}  // namespace

bool App::State::may_carry_out(const Command& command) const {
    if (turn_to_write == WritersTurn::Ours) return true;
    return std::visit([](const auto& wish) { return !changes_plans<std::decay_t<decltype(wish)>>; }, command);
}

std::optional<Banner> App::State::banner_shown() const {
    if (banner || turn_to_write == WritersTurn::Ours) return banner;
    const bool is_asked = turn_to_write == WritersTurn::Asked;
    const Text text = is_asked ? Text::NoticeTakingOver : Text::NoticeEditedElsewhere;
    return Banner{.text = std::string{word(session.language, text)}, .offers_editing = !is_asked, .is_alert = false};
}

void App::State::answer_banner(BannerAnswer answer) {
    if (answer == BannerAnswer::Closed) banner.reset();
    if (answer != BannerAnswer::EditHere) return;
    turn_to_write = WritersTurn::Asked;
    platform.ask_to_write();
    wake();
}

// What the other page did is not to be undone here.
void App::State::show_as_kept(Workspace plans) {
    stored.begin(plans);
    if (plans == session.workspace()) return;
    session.history = History<Workspace>{std::move(plans)};
    index_workspace(session);
    forget_what_is_hidden_or_gone(session);
    ++revision;
    wake();
}

// The page that writes is the one that meets others; what this one learned from them goes to it through the storage.
void App::State::stop_meeting_when_kept() {
    if (turn_to_write == WritersTurn::Elsewhere && !stored.is_pending()) connections.clear();
}

void App::read_along() {
    State& state = *state_;
    state.turn_to_write = WritersTurn::Elsewhere;
    state.put_back();
    state.store_changes();
    state.stop_meeting_when_kept();
    state.wake();
}

Verdict App::follow(StoredChange::Kind kind, std::string_view plan, std::string_view text) {
    Workspace next = state_->session.workspace();
    if (const Verdict done = change(next, kind, plan, text); !done) return done;
    state_->show_as_kept(std::move(next));
    return Nothing{};
}

void App::follow_anew() { state_->show_as_kept(std::exchange(state_->kept, {})); }

void App::write_from_now() {
    state_->turn_to_write = WritersTurn::Ours;
    state_->wake();
}

}  // namespace marronnier
