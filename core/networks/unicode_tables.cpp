#include "core/networks/unicode_tables.hpp"

#include "core/networks/code_points.hpp"

namespace marronnier {

namespace {

// Combining marks start at U+0300. Arrows are emoji when a mark says so, and marks are not plain.
constexpr bool is_plain(char32_t c) {
    return c < 0x300 || is_between(c, 0x2010, 0x2027) || c == 0x202F || is_between(c, 0x2030, 0x203B) ||
           is_between(c, 0x20A0, 0x20BF) || is_between(c, 0x2190, 0x2193);
}

}  // namespace

bool is_plain(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        // A carriage return and its line feed are one cluster.
        if (c == '\r' || !is_plain(c)) return false;
        at += size;
    }
    return true;
}

}  // namespace marronnier
