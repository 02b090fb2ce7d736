// chinese.hpp: days of the Chinese calendar, whose months begin with the new moon over Beijing.
#pragma once

#include "core/dates/day.hpp"

#include <optional>

namespace marronnier {

inline constexpr int first_chinese_year = 1900;
inline constexpr int last_chinese_year = 2100;

// Month 1 begins with the new year of `year`, in January or February; a leap month is never meant. Nothing for the 30th of
// a month of 29 days, nor outside the years above. A table, for the rules changed in 1929 and the moon keeps to none that
// is short; checked against two reckonings of the moon. Where it is new within a minute of midnight, as in the ninth month
// of 2057, an almanac may be a day early.
std::optional<Day> chinese_day(int year, unsigned month, unsigned day);

}  // namespace marronnier
