// hijri.hpp: days of the Islamic calendar, as the calendar of Umm al-Qura in Mecca announces them. Where a crescent has to
// be seen, a feast may be a day early or late: such dates are approximate.
#pragma once

#include "core/dates/day.hpp"

#include <optional>

namespace marronnier {

// 1365 to 1500 AH, that is 5 December 1945 to 16 November 2077, follow the almanacs of Umm al-Qura as R. van Gent has
// collected them, "The Umm al-Qura Calendar of Saudi Arabia"; until 1401 other lists differ by a day in some months. They
// are printed to 1450, that is May 2029. From there on the table keeps to their rule since 1423, new moon before sunset in
// Mecca and moonset after it; a list on the makers' site, which ICU has, waits for 20 minutes between sunset and moonset
// and so begins a third of the months a day later. Years outside the table follow the arithmetic calendar of 30 years with
// 11 long ones, which strays from the almanacs by a day or two.
inline constexpr int first_umm_al_qura_year = 1365;
inline constexpr int last_umm_al_qura_year = 1500;

// Nothing for the 30th of a month of 29 days. Ramadan is month 9.
std::optional<Day> hijri_day(int year, unsigned month, unsigned day);

// The year that `day` lies in, or one beside it: to be looked at with its neighbours.
int hijri_year_near(Day day);

}  // namespace marronnier
