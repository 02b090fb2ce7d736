// digits.hpp: fixed-width decimal fields, the only numbers that dates and times are written with.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// Every character a digit, at most nine of them.
constexpr std::optional<int> parse_digits(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// `value` is not negative and fits in `width` digits.
inline void append_digits(std::string& out, int value, std::size_t width) {
    const std::size_t end = out.size() + width;
    out.append(width, '0');
    for (std::size_t i = end; value > 0; value /= 10) out[--i] = static_cast<char>('0' + value % 10);
}

}  // namespace marronnier
