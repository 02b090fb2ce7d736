// season.hpp: the moments at which the seasons begin.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class Season : std::uint8_t { MarchEquinox, JuneSolstice, SeptemberEquinox, DecemberSolstice };

template <>
inline constexpr std::array<std::string_view, 4> names_of<Season>{
    "march-equinox",
    "june-solstice",
    "september-equinox",
    "december-solstice",
};

// To a minute or two from 1900 to 2200: J. Meeus, "Astronomical Algorithms", chapter "Equinoxes and Solstices". How the
// earth's turning will slow down until 2200 nobody knows to the minute.
std::chrono::sys_seconds season_start(Season season, int year);

// The day it is then on clocks so many hours ahead of universal time: winter of 2027 begins on 22 December in Paris and on
// the 21st in Montreal.
Day season_day(Season season, int year, int utc_offset_hours);

}  // namespace marronnier
