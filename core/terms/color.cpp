#include "core/terms/color.hpp"

namespace marronnier {

namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

std::optional<std::uint32_t> hex_value(char c) {
    if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    const auto at = hex_digits.find(c);
    if (at == std::string_view::npos) return std::nullopt;
    return static_cast<std::uint32_t>(at);
}

}  // namespace

std::optional<Color> parse_color(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    Color color{0};
    for (const char c : text.substr(1)) {
        const auto digit = hex_value(c);
        if (!digit) return std::nullopt;
        color.rgb = color.rgb << 4 | *digit;
    }
    return color;
}

std::string to_text(Color color) {
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4) text += hex_digits[color.rgb >> shift & 0xF];
    return text;
}

}  // namespace marronnier
