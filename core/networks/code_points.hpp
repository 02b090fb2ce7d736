// code_points.hpp: UTF-8 read one character at a time. The text was checked at the edge; a byte that no text would have
// counts as one unknown character, so that nothing here reads past the end.
#pragma once

#include <cstddef>
#include <string_view>

namespace marronnier {

struct CodePoint {
    char32_t value = 0;
    std::size_t size = 1;  // In bytes.
};

// `at` is less than text.size().
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
    const auto byte = [text, at](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto tail = [&byte](std::size_t i) { return static_cast<char32_t>(byte(i) & 0x3F); };
    const unsigned char first = byte(0);
    const std::size_t left = text.size() - at;
    if (first < 0x80) return {first, 1};
    if (first >= 0xF0 && left >= 4) {
        const char32_t c = (static_cast<char32_t>(first & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3);
        return c <= 0x10FFFF ? CodePoint{c, 4} : CodePoint{0xFFFD, 1};
    }
    if (first >= 0xE0 && first < 0xF0 && left >= 3)
        return {(static_cast<char32_t>(first & 0x0F) << 12) | (tail(1) << 6) | tail(2), 3};
    if (first >= 0xC0 && first < 0xE0 && left >= 2) return {(static_cast<char32_t>(first & 0x1F) << 6) | tail(1), 2};
    return {0xFFFD, 1};
}

// The character that ends at `end`, which is more than 0.
inline CodePoint code_point_before(std::string_view text, std::size_t end) {
    std::size_t at = end - 1;
    while (at > 0 && end - at < 4 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    const CodePoint found = code_point_at(text, at);
    return at + found.size == end ? found : CodePoint{0xFFFD, 1};
}

constexpr bool is_between(char32_t c, char32_t low, char32_t high) { return low <= c && c <= high; }
constexpr bool is_ascii_digit(char32_t c) { return is_between(c, '0', '9'); }
constexpr bool is_ascii_letter(char32_t c) { return is_between(c | 0x20, 'a', 'z'); }
constexpr bool is_ascii_word(char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '_'; }

}  // namespace marronnier
