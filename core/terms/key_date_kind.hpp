// key_date_kind.hpp: what sort of day a key date is; decides its colour and whether work stops.
#pragma once

#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class KeyDateKind : std::uint8_t {
    PublicHoliday,
    Observance,
    Commercial,
    Awareness,
    School,
    Sport,
    Culture,
    Religious,
    Own,
};

template <>
inline constexpr std::array<std::string_view, 9> names_of<KeyDateKind>{
    "public-holiday", "observance", "commercial", "awareness", "school", "sport", "culture", "religious", "own",
};

enum class Certainty : std::uint8_t {
    Law,          // Fixed by a text of law.
    Rule,         // Follows a rule that everyone uses.
    Announced,    // Set by an organiser for that year.
    Approximate,  // May be a day early or late.
};

template <>
inline constexpr std::array<std::string_view, 4> names_of<Certainty>{"law", "rule", "announced", "approximate"};

}  // namespace marronnier
