// skipped_days.hpp: days on which no step of a campaign falls; it moves to the nearest working day further from the key date.
#pragma once

#include "core/terms/enum_set.hpp"
#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class SkippedDays : std::uint8_t {
    Weekends,
    Holidays,  // Public ones, where the client is.
};

template <>
inline constexpr std::array<std::string_view, 2> names_of<SkippedDays>{"weekends", "holidays"};

}  // namespace marronnier
