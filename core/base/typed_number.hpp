// typed_number.hpp: a number as a person writes it into a field: "25 000", "25,000".
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// Nothing for what is no whole number from 0 to `most`. What stands between thousands is left out: spaces of any width, the
// comma, the point.
inline std::optional<int> typed_number(std::string_view typed, int most) {
    constexpr std::string_view separators[] = {" ", ",", ".", "\u00a0", "\u202f"};
    std::string digits{typed};
    for (const std::string_view separator : separators)
        for (auto at = digits.find(separator); at != std::string::npos; at = digits.find(separator))
            digits.erase(at, separator.size());
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [read, problem] = std::from_chars(digits.data(), end, number);
    if (problem != std::errc{} || read != end || number < 0 || number > most) return std::nullopt;
    return number;
}

}  // namespace marronnier
