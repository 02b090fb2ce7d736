// meeting.cpp: keeps connected plans in step with their stores: hands the machines' questions out, and what comes in to the
// session and to the storage.
#include "core/merging/join.hpp"
#include "core/merging/rebase.hpp"
#include "core/storage/replica_json.hpp"
#include "core/sync/kept_text.hpp"
#include "shell/app/state.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace marronnier {

ReplicaId App::State::new_replica() {
    ReplicaId id;
    while (id == ReplicaId{}) id.value = platform.stores().random_number();
    return id;
}

void App::State::connect(const PlanId& plan, StoreKind kind, std::string place, KeptSync known) {
    session.rebase = &rebased;
    std::erase_if(connections, [&plan](const Connection& old) { return old.plan == plan; });
    StoreDoor& door = platform.stores();
    connections.push_back({.plan = plan,
                           .kind = kind,
                           .place = std::move(place),
                           .machine = SyncMachine{std::move(known), new_replica(), door.random_number()}});
    Connection& added = connections.back();
    added.conflicts = field_conflicts(added.machine.replica());
    added.machine.set_visible(is_visible, door.now_ms());
    added.machine.set_online(is_online, door.now_ms());
    meet_others();
}

void App::State::meet_others() {
    for (Connection& connection : connections) step(connection);
    wake_to_meet();
}

// The machine's next question, if it has one now.
void App::State::step(Connection& connection) {
    const Plan* plan = session.workspace().find(connection.plan);
    if (!plan || !options.stores) return;
    const std::int64_t now = platform.stores().now_ms();
    connection.machine.edited(*plan, now);
    const auto effect = connection.machine.next(now);
    take_what_came(connection);
    if (effect) {
        connection.has_news = true;
        if (const auto question = question_of(connection.plan, *effect)) {
            platform.stores().ask(*question);
        } else {
            connection.keeps = true;
            connection.kept_with = 0;  // A transaction under way carries an earlier state.
        }
    }
    if (connection.has_to_be_kept()) store_changes();
}

void App::State::take_what_came(Connection& connection) {
    const Plan& met = connection.machine.replica().plan;
    const Plan* plan = session.workspace().find(connection.plan);
    if (!plan || *plan == met) return;
    take_in(session, met);
    ++revision;
    wake();
}

void App::State::tell(Connection& connection, Answer answer) {
    const std::int64_t now = platform.stores().now_ms();
    const Plan* plan = session.workspace().find(connection.plan);
    // The client was closed: what came in would look undone if it came back with "undo".
    if (!plan) return connection.machine.answered(Failure{FailureKind::Network}, now);
    const bool brings_news = std::holds_alternative<Content>(answer);
    connection.machine.edited(*plan, now);
    connection.machine.answered(std::move(answer), now);
    connection.has_news = true;
    if (brings_news) connection.conflicts = field_conflicts(connection.machine.replica());
    take_what_came(connection);
    step(connection);
    wake();  // What is said about it.
}

void App::State::wake_to_meet() {
    constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    std::int64_t wakes_at = never;
    for (const Connection& connection : connections)
        if (session.workspace().find(connection.plan)) wakes_at = std::min(wakes_at, connection.machine.wakes_at_ms());
    if (wakes_at == never) return;
    const std::int64_t wait = wakes_at - platform.stores().now_ms();
    platform.stores().wake_in(static_cast<double>(std::max<std::int64_t>(wait, 0)));
}

// What has to be kept in one transaction with the plans.
std::vector<StoredChange> App::State::meetings_to_keep() const {
    std::vector<StoredChange> meetings;
    for (const Connection& connection : connections)
        if (session.workspace().find(connection.plan) && connection.has_to_be_kept())
            meetings.push_back(
                {StoredChange::Kind::Meetings, connection.plan.text(), write_kept(connection.machine.kept())});
    return meetings;
}

void App::State::meetings_sent(std::uint32_t sequence) {
    for (Connection& connection : connections)
        if (connection.has_to_be_kept()) {
            connection.has_news = false;
            connection.kept_with = sequence;
        }
}

void App::State::meetings_kept(std::uint32_t sequence, bool are_kept) {
    for (Connection& connection : connections) {
        const bool was_carried = connection.kept_with == sequence;
        if (was_carried) connection.kept_with = 0;
        if (was_carried && !are_kept) connection.has_news = true;
        // After a failure nobody tries again by himself, but for the machine.
        if (!connection.keeps || (are_kept && !was_carried)) continue;
        connection.keeps = false;
        tell(connection, are_kept ? Answer{Done{}} : Answer{Failure{FailureKind::Disk}});
        wake_to_meet();
    }
}

void App::State::circumstances_changed() {
    const std::int64_t now = platform.stores().now_ms();
    for (Connection& connection : connections) {
        connection.machine.set_visible(is_visible, now);
        connection.machine.set_online(is_online, now);
    }
    meet_others();
    wake();
}

void App::store_answered(std::string_view plan, StoreReply reply, std::string_view text, std::int64_t retry_after_ms) {
    const auto id = PlanId::parse(plan);
    Connection* connection = id ? state_->connection_of(*id) : nullptr;
    if (!connection) return;
    state_->tell(*connection, answer_of(reply, text, retry_after_ms));
    state_->wake_to_meet();
}

void App::open_connection(std::string_view plan, StoreKind kind, std::string_view place, std::string_view kept) {
    State& state = *state_;
    const auto id = PlanId::parse(plan);
    const Plan* open = id ? state.session.workspace().find(*id) : nullptr;
    if (!open) return;
    Result<KeptSync> known = read_kept(kept);
    // Nothing is kept yet, or it is damaged: this device meets the others as a new one.
    if (!known || known->state.plan.id != *id)
        known = KeptSync{.replica = state.new_replica(), .state = {.plan = *open}};
    state.connect(*id, kind, std::string{place}, *std::move(known));
}

}  // namespace marronnier
