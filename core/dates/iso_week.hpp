// iso_week.hpp: week numbers of ISO 8601: weeks start on Monday, and week 1 is the one with the year's first Thursday.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

struct IsoWeek {
    int year = 0;  // May differ from the day's own year: 1 January 2027 lies in 2026-W53.
    int week = 0;  // 1 to 53

    bool operator==(const IsoWeek&) const = default;
};

constexpr IsoWeek iso_week(Day day) {
    const Day thursday = day - days{weekday_index(day)} + days{3};
    const int year = year_of(thursday);
    return {year, static_cast<int>((thursday - day_of(year, 1, 1)).count()) / 7 + 1};
}

}  // namespace marronnier
