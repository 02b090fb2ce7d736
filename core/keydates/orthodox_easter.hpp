// orthodox_easter.hpp: Easter of the churches that reckon it by the Julian calendar, as a day of ours.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

// For any year from 1583. J. Meeus, "Astronomical Algorithms", chapter "Date of Easter", Julian calendar; the letters are
// his. The two calendars part by a day more in each century year that is no leap year with us.
constexpr Day orthodox_easter(int year) {
    const int a = year % 4;
    const int b = year % 7;
    const int c = year % 19;
    const int d = (19 * c + 15) % 30;
    const int e = (2 * a + 4 * b - d + 34) % 7;
    const int month_and_day = d + e + 114;
    const int century = year / 100;
    const int julian_lag = century - century / 4 - 2;
    return day_of(year, static_cast<unsigned>(month_and_day / 31), static_cast<unsigned>(month_and_day % 31 + 1)) +
           days{julian_lag};
}

static_assert(orthodox_easter(2027) == day_of(2027, 5, 2));

}  // namespace marronnier
