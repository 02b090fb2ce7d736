// typed_number.hpp: a number as a person writes it into a field: "25 000".
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// Nothing for what is no whole number from 0 to `most`. Spaces between digits are left out.
inline std::optional<int> typed_number(std::string_view typed, int most) {
    std::string digits{typed};
    std::erase(digits, ' ');
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [read, problem] = std::from_chars(digits.data(), end, number);
    if (problem != std::errc{} || read != end || number < 0 || number > most) return std::nullopt;
    return number;
}

}  // namespace marronnier
