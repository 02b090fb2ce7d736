// typed_day.hpp: a day as people type it in a hurry, meant near one they are looking at.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

// "17" is that day of the month of `near`; "17/1", "17.1." or "17-1" the one nearest to it; "17/1/27" and "17/01/2027" name
// their year, and so does "2027-01-17". Day before month in either language, as the calendar itself writes it. Nothing for
// anything else, a date that does not exist or one outside the calendar.
std::optional<Day> typed_day(std::string_view text, Day near);

}  // namespace marronnier
