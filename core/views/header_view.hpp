// header_view.hpp: the bar above the calendar.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"

#include <string>
#include <vector>

namespace marronnier {

struct NetworkChoice {
    Network network{};
    std::string name{};
    bool chosen = false;
};

struct StatusChoice {
    PostStatus status{};
    std::string name{};
    bool chosen = false;
};

struct HeaderView {
    year_month month{};
    std::string title{};
    bool can_undo = false, can_redo = false;
    bool can_go_back = false, can_go_on = false;  // The calendar has an end on both sides.
    std::vector<NetworkChoice> networks{};        // The shown clients' and what their filter names.
    std::vector<StatusChoice> statuses{};
    int networks_chosen = 0, statuses_chosen = 0;
    bool has_plan = false;  // One to save: the plan addressed.
    bool any_plan = false;
};

struct Session;

HeaderView header_view(const Session& session);

}  // namespace marronnier
