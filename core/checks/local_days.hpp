// local_days.hpp: the days that are not like others where a client works, looked up once for a whole plan.
#pragma once

#include "core/keydates/catalogue.hpp"

#include <span>
#include <vector>

namespace marronnier {

struct LocalDay {
    Day day{};
    const KeyDateDefinition* date = nullptr;  // Lives as long as the catalogue.
};

// Public holidays and days of mourning, a row for each day of each; by day, holidays first.
std::vector<LocalDay> local_days(const Catalogue& catalogue, const Place& place, DaySpan span);

// Those of one day.
std::span<const LocalDay> on_day(std::span<const LocalDay> local, Day day);

bool is_public_holiday(std::span<const LocalDay> local, Day day);

}  // namespace marronnier
