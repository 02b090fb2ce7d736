// meeting_wishes.cpp: what a person asks of a store: to try one, to use it, to decide.
#include "core/merging/join.hpp"
#include "core/storage/replica_json.hpp"
#include "shell/app/state.hpp"

#include <array>
#include <utility>

namespace marronnier {

namespace {

Text finding_text(StoreFinding finding) {
    switch (finding) {
        case StoreFinding::Empty: return Text::StoreFoundEmpty;
        case StoreFinding::Plan: return Text::StoreFoundPlan;
        case StoreFinding::Unreadable: return Text::StoreFoundUnreadable;
        case StoreFinding::Locked: return Text::StoreFoundLocked;
        case StoreFinding::BadAddress: return Text::StoreBadAddress;
        case StoreFinding::Offline: return Text::StoreOffline;
        case StoreFinding::NoAnswer: return Text::StoreNoAnswer;
        case StoreFinding::Login: return Text::StoreLogin;
        case StoreFinding::Cors: return Text::StoreCors;
        case StoreFinding::Clock: return Text::StoreClock;
        case StoreFinding::Portal: return Text::StorePortal;
        case StoreFinding::Redirected: return Text::StoreRedirected;
        case StoreFinding::NoFolder: return Text::StoreNoFolder;
        case StoreFinding::NoStore: return Text::StoreNoStore;
        case StoreFinding::Full: return Text::StoreFull;
        case StoreFinding::ServerFailed: return Text::StoreServer;
        case StoreFinding::Cancelled: return Text::StoreCancelled;
    }
    return Text::StoreServer;
}

}  // namespace

// Without a plan one is to be opened from there.
void App::State::set_up_store(const Plan* plan) {
    const Connection* connection = plan ? connection_of(plan->id) : nullptr;
    store_plan = plan ? plan->id : PlanId{};
    store_draft = {};
    store_draft.is_renewing = connection != nullptr;
    if (plan) store_draft.client = plan->client.name;
    if (connection) store_draft.form.kind = connection->kind;
    found_plan.reset();
    overlay = {.kind = Overlay::StoreSetup};
    overlay_scroll = {};
    wake();
}

void App::State::carry_out(const MeetingWish& wish) {
    using Kind = MeetingWish::Kind;
    StoreDoor& door = platform.stores();
    Connection* connection = shown_connection();
    wake();
    if (turn_to_write != WritersTurn::Ours) return say(sentence({ErrorCode::EditedElsewhere, {}, {}}), true);
    switch (wish.kind) {
        case Kind::SetUp: return set_up_store(session.addressed_plan());
        case Kind::OpenFrom: return set_up_store(nullptr);
        case Kind::Test: store_draft.stage = StoreStage::Testing; return door.test(store_plan.text(), store_draft.form);
        case Kind::Connect: return door.connect(store_plan.text());
        case Kind::OpenFound: return open_found_plan();
        case Kind::Renew:
            if (overlay.kind == Overlay::StoreSetup) {
                store_draft.stage = StoreStage::Testing;
                return door.renew(store_plan.text(), store_draft.form);
            }
            if (!connection) return;
            if (!is_on_this_computer(connection->kind)) return set_up_store(session.addressed_plan());
            return door.renew(connection->plan.text(), {.kind = connection->kind});
        case Kind::Disconnect: {
            if (!connection) return;
            const PlanId plan = connection->plan;
            std::erase_if(connections, [&plan](const Connection& one) { return one.plan == plan; });
            door.disconnect(plan.text());
            return say(marronnier::sentence(session.language, Text::MeetingDisconnected,
                                            {session.addressed_plan()->client.name}));
        }
        case Kind::Now:
        case Kind::GoOn:
        case Kind::KeepMine: break;
        case Kind::Decide: return decide(wish);
    }
    if (!connection) return;
    connection->machine.edited(*session.workspace().find(connection->plan), door.now_ms());
    if (wish.kind == Kind::Now) connection->machine.sync_now(door.now_ms());
    if (wish.kind == Kind::GoOn) connection->machine.go_on(door.now_ms());
    if (wish.kind == Kind::KeepMine) connection->machine.keep_mine(door.now_ms());
    connection->has_news = true;
    take_what_came(*connection);
    meet_others();
}

void App::State::decide(const MeetingWish& wish) {
    if (!shown_connection()) return;
    Connection& connection = *shown_connection();
    const std::int64_t now = platform.stores().now_ms();
    connection.machine.edited(*session.workspace().find(connection.plan), now);
    if (const Verdict decided = connection.machine.decide(wish.record, wish.field, wish.text, now); !decided)
        return say(sentence(decided.error()), true);
    connection.conflicts = field_conflicts(connection.machine.replica());
    connection.has_news = true;
    take_what_came(connection);
    platform.announce(word(session.language, Text::ConflictsDecided));
    if (connection.conflicts.empty()) {
        overlay = {};
        say(std::string{word(session.language, Text::ConflictsDecided)});
    }
    meet_others();
}

void App::State::open_found_plan() {
    if (!found_plan) return;
    const PlanId id = found_plan->state.plan.id;
    if (const Verdict opened = open_plan(session, found_plan->state.plan); !opened)
        return say(sentence(opened.error()), true);
    ++revision;
    store_changes();
    store_plan = id;
    platform.stores().connect(id.text());
}

void App::store_tested(std::string_view plan, StoreFinding finding, std::string_view detail, std::string_view head,
                       std::string_view text) {
    State& state = *state_;
    if (plan != state.store_plan.text() || state.overlay.kind != Overlay::StoreSetup) return;
    const Language language = state.session.language;
    StoreDraft& draft = state.store_draft;
    draft.stage = StoreStage::Tested;
    draft.detail = detail;
    draft.opens_other = false;
    draft.is_good = finding == StoreFinding::Empty && !draft.client.empty();
    state.found_plan.reset();
    Text said = finding_text(finding);
    std::string name = draft.client.empty() ? std::string{detail} : draft.client;
    if (finding == StoreFinding::Empty && draft.client.empty()) said = Text::StoreFoundNothing;
    if (finding == StoreFinding::Cors) name = state.platform.stores().origin();
    if (finding == StoreFinding::Plan) {
        Result<Replica> found = read_replica(text);
        const auto of = HeadName::parse(head);
        if (!found || !of) {
            said = Text::StoreFoundUnreadable;
        } else {
            name = found->plan.client.name;
            draft.is_good = true;
            draft.opens_other = found->plan.id != state.store_plan;
            if (!draft.client.empty()) said = draft.opens_other ? Text::StoreFoundOther : Text::StoreFoundSame;
            // A file may hold a plan that was never shared: the machine adopts it when it meets it.
            state.found_plan =
                found->seen.empty()
                    ? KeptSync{.state = *found}
                    : KeptSync{.merged = {{of->replica, of->sequence}}, .is_adopted = true, .state = *found};
        }
    }
    draft.said = marronnier::sentence(language, said, {name});
    state.platform.announce(draft.said);
    state.wake();
}

void App::store_connected(std::string_view plan, StoreFinding finding, StoreKind kind, std::string_view place) {
    State& state = *state_;
    const auto id = PlanId::parse(plan);
    const Plan* open = id ? state.session.workspace().find(*id) : nullptr;
    if (!open) return;
    const Language language = state.session.language;
    state.wake();
    state.store_draft.stage = StoreStage::Tested;
    if (finding != StoreFinding::Empty && finding != StoreFinding::Plan) {
        state.store_draft.said = marronnier::sentence(language, finding_text(finding), {open->client.name});
        if (state.overlay.kind != Overlay::StoreSetup) state.say(state.store_draft.said, true);
        return;
    }
    if (Connection* known = state.connection_of(*id); known && state.store_draft.is_renewing) {
        known->machine.go_on(state.platform.stores().now_ms());
    } else {
        KeptSync kept{.state = {.plan = *open}};
        if (state.found_plan && state.found_plan->state.plan == *open) kept = *state.found_plan;
        kept.replica = state.new_replica();
        state.connect(*id, kind, std::string{place}, std::move(kept));
    }
    state.found_plan.reset();
    if (state.overlay.kind == Overlay::StoreSetup) state.overlay = {};
    state.say(marronnier::sentence(language, Text::StoreConnected, {open->client.name, place}));
    state.meet_others();
}

}  // namespace marronnier
