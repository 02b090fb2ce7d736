// client_view.hpp: one client, open for editing, and the choices a client's form offers.
#pragma once

#include "core/commands/fields.hpp"

#include <span>
#include <string>
#include <vector>

namespace marronnier {

struct ClientView {
    PlanId plan{};
    std::string name{};
    Color color{};
    std::string country{}, region{}, school_zone{}, sector{}, time_zone{};
    std::vector<Network> networks{};
    int posts = 0;  // In the whole plan.
};

struct Session;

// The plan named must exist.
ClientView client_view(const Session& session, const PlanId& id);

}  // namespace marronnier
