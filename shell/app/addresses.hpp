// addresses.hpp: places in the program as the fragment of a web address: "#/month/2026-12".
#pragma once

#include "core/dates/day.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

std::string address_of(year_month month);

// Nothing for an address that leads nowhere.
std::optional<year_month> month_in_address(std::string_view fragment);

}  // namespace marronnier
