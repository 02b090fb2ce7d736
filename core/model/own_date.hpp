// own_date.hpp: a date that matters to this client alone: the shop's birthday, a fair, a holiday of its own.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/ids.hpp"

#include <string>

namespace marronnier {

struct OwnDate {
    OwnDateId id{};
    std::string name{};
    Day from{};
    Day to{};                 // The last day, never before `from`.
    bool every_year = false;  // Comes back on the same day of the month; 29 February only in leap years.
    std::string unknown_fields{};

    bool operator==(const OwnDate&) const = default;
};

}  // namespace marronnier
