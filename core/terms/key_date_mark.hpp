// key_date_mark.hpp: what a client thinks of a key date.
#pragma once

#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class KeyDateMark : std::uint8_t {
    None,
    Dismissed,  // Of no interest: it is not to be suggested again.
    Pinned,     // Matters, whatever its rank.
};

template <>
inline constexpr std::array<std::string_view, 3> names_of<KeyDateMark>{"none", "dismissed", "pinned"};

}  // namespace marronnier
