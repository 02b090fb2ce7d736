// chinese.hpp: days of the Chinese calendar, whose months begin with the new moon over Beijing.
#pragma once

#include "core/dates/day.hpp"

#include <optional>

namespace marronnier {

inline constexpr int first_chinese_year = 1900;
inline constexpr int last_chinese_year = 2100;

// Month 1 begins with the new year of `year`, in January or February; a leap month is never meant. Nothing for the 30th of
// a month of 29 days, nor outside the years above. The months are as the observatories of Nanjing and Hong Kong publish or
// foresee them; the ninth of 2057, whose moon is new within a minute of midnight, may begin a day earlier.
std::optional<Day> chinese_day(int year, unsigned month, unsigned day);

}  // namespace marronnier
