// connections.cpp: which plans meet others: what every frame and every change asks, most often of nobody. What is done with
// those that do is in meeting.cpp, which a page without a store never needs.
#include "shell/app/state.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr double rest_after_change_ms = 300;  // To stamp each letter by itself would slow down typing.

}  // namespace

Connection* App::State::connection_of(const PlanId& plan) {
    const auto at = std::find_if(connections.begin(), connections.end(),
                                 [&plan](const Connection& connection) { return connection.plan == plan; });
    return at == connections.end() ? nullptr : &*at;
}

Connection* App::State::shown_connection() {
    if (connections.empty()) return nullptr;
    const Plan* plan = session.addressed_plan();
    return plan ? connection_of(plan->id) : nullptr;
}

void App::State::meet_soon() {
    if (!connections.empty()) platform.stores().wake_in(rest_after_change_ms);
}

void App::meet_others() {
    if (!state_->connections.empty()) state_->meet_others();
}

void App::page_visible(bool visible) {
    state_->is_visible = visible;
    if (!state_->connections.empty()) state_->circumstances_changed();
}

void App::online(bool online) {
    state_->is_online = online;
    if (!state_->connections.empty()) state_->circumstances_changed();
}

}  // namespace marronnier
