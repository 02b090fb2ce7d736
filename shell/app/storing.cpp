#include "core/storage/plan_json.hpp"
#include "shell/app/file_names.hpp"
#include "shell/app/state.hpp"

#include <algorithm>

namespace marronnier {

void App::State::store_changes() {
    if (!options.stores) return;
    if (stored.is_pending()) return;
    const auto changes =
        stored.next(session.workspace(), connections.empty() ? std::vector<StoredChange>{} : meetings_to_keep());
    if (!changes.empty()) {
        platform.store(stored.sequence(), changes);
        if (!connections.empty()) meetings_sent(stored.sequence());
        meet_soon();
    }
    drop_alert_of_storage();
}

void App::State::drop_alert_of_storage() {
    if (!stored.has_failed() && banner && banner->offers_download && !banner->can_be_closed) banner.reset();
}

void App::State::save_plan_file(const PlanId& id, bool ask_where) {
    if (const Plan* plan = session.workspace().find(id))
        platform.save_file(id.text(), file_name_for(plan->client.name), write_plan(*plan), ask_where);
}

void App::keep() { state_->store_changes(); }

void App::stored(std::uint32_t sequence) {
    State& state = *state_;
    const bool had_failed = state.stored.has_failed();
    state.stored.stored(sequence, state.platform.time_now());
    if (!state.connections.empty()) state.meetings_kept(sequence, true);
    state.store_changes();  // What came meanwhile.
    if (had_failed || state.calm_at_ms <= state.now_ms)
        state.wake();
    else
        state.wake_at_ms = std::min(state.wake_at_ms, state.calm_at_ms);
}

void App::store_failed(std::uint32_t sequence, std::string_view reason) {
    State& state = *state_;
    state.stored.failed(sequence);
    if (!state.connections.empty()) state.meetings_kept(sequence, false);
    state.banner = Banner{marronnier::sentence(state.session.language, Text::NoticeStoreFailed, {reason}), true, false};
    state.wake();
}

void App::storage_unavailable(std::string_view reason) {
    State& state = *state_;
    state.options.stores = false;
    state.banner =
        Banner{marronnier::sentence(state.session.language, Text::NoticeStorageUnavailable, {reason}), true, false};
    state.wake();
}

}  // namespace marronnier
