// month_grid.hpp: the weeks a month view shows, Monday first, with the days that spill in from the neighbours. Four to six
// weeks, as many as the month touches.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

struct MonthGrid {
    Day first{};  // A Monday.
    int weeks = 0;

    constexpr Day last() const { return first + days{weeks * 7 - 1}; }
    constexpr bool contains(Day day) const { return first <= day && day <= last(); }
    constexpr Day at(int week, int column) const { return first + days{week * 7 + column}; }
    constexpr int index_of(Day day) const { return static_cast<int>((day - first).count()); }

    bool operator==(const MonthGrid&) const = default;
};

constexpr Day monday_of(Day day) { return day - days{weekday_index(day)}; }

constexpr MonthGrid month_grid(year_month month) {
    const Day first = monday_of(first_of(month));
    const Day last = monday_of(last_of(month));
    return {first, static_cast<int>((last - first).count() / 7) + 1};
}

}  // namespace marronnier
