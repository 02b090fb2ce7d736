// weekday.hpp: the days of the week by name, as rules speak of them; in the order of weekday_index().
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class Weekday : std::uint8_t { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

template <>
inline constexpr std::array<std::string_view, 7> names_of<Weekday>{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
};

constexpr Weekday weekday_of(Day day) { return static_cast<Weekday>(weekday_index(day)); }

}  // namespace marronnier
