// addresses.hpp: places in the program as the fragment of a web address. Ids consist of characters that an address carries as
// they are.
//   #/month/2026-12                      a month
//   #/month/2026-12/post/PLAN/POST       and what is open in the inspector; also client/PLAN, campaigns, campaigns/CAMPAIGN,
//                                        dates, dates/OWN-DATE
//   …/with/shortcuts                     and the dialog above it: so that the back button closes it. Menus have no address.
#pragma once

#include "core/commands/command.hpp"
#include "core/dates/day.hpp"
#include "shell/panels/overlay.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

struct Location {
    year_month month{};
    Subject subject{};
    Overlay dialog = Overlay::None;
    Day day{};      // Overlay::DayList
    PlanId plan{};  // Overlay::CloseClient

    bool operator==(const Location&) const = default;
};

std::string address_of(const Location& location);
std::string address_of(const PostRef& post, Day day);

// Nothing for an address that leads nowhere.
std::optional<Location> location_in_address(std::string_view fragment);

}  // namespace marronnier
