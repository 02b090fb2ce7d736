// own_date.hpp: a date that matters to this client alone: the shop's birthday, a fair, a holiday of its own.
#pragma once

#include "core/dates/day.hpp"
#include "core/keydates/rule.hpp"
#include "core/terms/ids.hpp"

#include <optional>
#include <string>

namespace marronnier {

struct OwnDate {
    OwnDateId id{};
    std::string name{};
    Day from{};
    Day to{};                 // The last day, never before `from`.
    bool every_year = false;  // Comes back on the same day of the month; 29 February only in leap years.
    // Comes back where this says instead, from `from` on: open doors on the 2nd Saturday of June. Only with `every_year`;
    // without years or a length in it. core/planning/own_date_days.hpp says on which days that is.
    std::optional<Rule> rule{};
    std::string unknown_fields{};

    bool operator==(const OwnDate&) const = default;
};

}  // namespace marronnier
