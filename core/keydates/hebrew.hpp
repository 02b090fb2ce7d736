// hebrew.hpp: days of the Hebrew calendar. The civil day is meant; a feast begins at sunset of the evening before.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/named.hpp"

#include <cstdint>
#include <optional>

namespace marronnier {

// In the order of the year. Adar is the month of Purim: in a leap year the second Adar.
enum class HebrewMonth : std::uint8_t {
    Tishrei,
    Cheshvan,
    Kislev,
    Tevet,
    Shevat,
    Adar,
    Nisan,
    Iyar,
    Sivan,
    Tammuz,
    Av,
    Elul,
};

template <>
inline constexpr std::array<std::string_view, 12> names_of<HebrewMonth>{
    "tishrei", "cheshvan", "kislev", "tevet", "shevat", "adar", "nisan", "iyar", "sivan", "tammuz", "av", "elul",
};

// Exact, by the arithmetic in use since the 4th century: E. Reingold and N. Dershowitz, "Calendrical Calculations",
// chapter "The Hebrew Calendar". Nothing for the 30th of a month that has 29 days that year.
std::optional<Day> hebrew_day(int year, HebrewMonth month, unsigned day);

// 29 or 30: in some year at least it has so many.
unsigned most_days_in(HebrewMonth month);

}  // namespace marronnier
