// restoring.cpp: going back to a state from before: as an edit, which can be undone and reaches other devices like any.
#include "core/storage/difference_json.hpp"
#include "core/storage/plan_json.hpp"
#include "shell/app/state.hpp"

namespace marronnier {

namespace {

// A snapshot, and what led from it to the state that is meant: an entry of the journal on each line.
std::optional<Plan> put_together(std::string_view snapshot, std::string_view changes) {
    Result<Plan> plan = read_plan(snapshot);
    while (plan && !changes.empty()) {
        const std::size_t end = changes.find('\n');
        const Result<PlanDifference> difference = read_difference(changes.substr(0, end));
        if (!difference) return std::nullopt;
        plan = applied(*plan, *difference);
        changes.remove_prefix(end == std::string_view::npos ? changes.size() : end + 1);
    }
    return plan ? std::optional{*std::move(plan)} : std::nullopt;
}

}  // namespace

void App::State::open_restore_points() {
    const Plan* plan = session.addressed_plan();
    if (!plan) return;
    restoring = {.plan = plan->id};
    overlay = {.kind = Overlay::Restore};
    overlay_scroll = {};
    platform.ask_for_restore_points(plan->id.text());
    wake();
}

void App::State::carry_out(const RestoreWish& wish) {
    wake();
    if (!wish.looked_at) return go_back();
    restoring.chosen.reset();
    restoring.state.reset();
    restoring.preview.reset();
    if (*wish.looked_at >= restoring.points.size()) return;
    restoring.chosen = *wish.looked_at;
    platform.open_restore_point(restoring.plan.text(), restoring.points[*wish.looked_at]);
}

void App::State::go_back() {
    if (!restoring.state) return;
    if (turn_to_write != WritersTurn::Ours) return say(sentence({ErrorCode::EditedElsewhere, {}, {}}), true);
    const std::string id = restoring.plan.text();
    if (const Verdict opened = open_plan(session, *std::exchange(restoring.state, {})); !opened)
        return say(sentence(opened.error()), true);
    ++revision;
    overlay = {};
    keep_point(id, RestoreReason::Restore);
    store_changes();
    say(std::string{word(session.language, Text::RestoreDone)}, false, true);
}

void App::restore_point_found(std::string_view plan, RestorePoint point) {
    if (state_->restoring.plan.text() == plan) state_->restoring.points.push_back(point);
}

void App::restore_points_listed(std::string_view plan) {
    State& state = *state_;
    if (state.restoring.plan.text() != plan) return;
    state.restoring.is_listed = true;
    state.wake();
}

void App::restore_point_opened(std::string_view plan, std::int64_t at_ms, std::string_view snapshot,
                               std::string_view changes) {
    State& state = *state_;
    RestoreDraft& draft = state.restoring;
    const Plan* now = state.session.workspace().find(draft.plan);
    if (!now || draft.plan.text() != plan || !draft.chosen || draft.points[*draft.chosen].at_ms != at_ms) return;
    const Language language = state.session.language;
    draft.state = put_together(snapshot, changes);
    draft.preview = draft.state ? restore_preview(*draft.state, *now, language)
                                : RestorePreview{.summary = std::string{word(language, Text::RestoreDamaged)}};
    state.wake();
}

}  // namespace marronnier
