// named.hpp: enumerators and the names they have in files and commands, as one table per enum.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace marronnier {

// Specialise as the table of names, in the order of the enumerators.
template <class Enum>
inline constexpr std::array<std::string_view, 0> names_of{};

template <class Enum>
constexpr std::size_t count_of() {
    return names_of<Enum>.size();
}

template <class Enum>
constexpr std::string_view name_of(Enum value) {
    return names_of<Enum>[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> parse_name(std::string_view name) {
    for (std::size_t i = 0; i < count_of<Enum>(); ++i)
        if (names_of<Enum>[i] == name) return static_cast<Enum>(i);
    return std::nullopt;
}

}  // namespace marronnier
