// easter.hpp: the Sunday that the movable feasts are counted from.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

// Easter of the Gregorian calendar, for any year from 1583. The anonymous algorithm published in Nature on 20 April 1876,
// in the public domain; the letters are those of J. Meeus, "Astronomical Algorithms", chapter "Date of Easter".
constexpr Day gregorian_easter(int year) {
    const int a = year % 19;  // Place in the 19 years after which the moon returns to the same days.
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;  // Days from 21 March to the paschal full moon, before corrections.
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;  // From there to the Sunday.
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month_and_day = h + l - 7 * m + 114;
    return day_of(year, static_cast<unsigned>(month_and_day / 31), static_cast<unsigned>(month_and_day % 31 + 1));
}

static_assert(gregorian_easter(2027) == day_of(2027, 3, 28));

}  // namespace marronnier
