#include "shell/platform/web/plain_letters.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace marronnier {

namespace {

struct CharacterRange {
    std::uint32_t first = 0, last = 0;
};

// Sorted. Below U+0300 all is plain and tested before this table.
constexpr CharacterRange plain_ranges[] = {
    {0x0370, 0x0482},  // Greek, Cyrillic up to its combining marks.
    {0x048A, 0x052F},  // Cyrillic after them.
    {0x1E00, 0x1FFF},  // Latin and Greek with accents.
    {0x2010, 0x2027},  // Dashes, quotation marks, bullets, ellipsis; not the joiners and direction marks before.
    {0x2030, 0x203B},  // Per mille, primes, single quotation marks; not U+203C, which may be an emoji.
    {0x20A0, 0x20C0},  // Currencies.
    {0x2116, 0x2116},  // №
    {0x2190, 0x2193},  // Arrows, as long as no variation selector follows, which is not plain.
    {0x2200, 0x22FF},  // Mathematics.
};

bool is_plain(std::uint32_t character) {
    if (character < 0x0300) return true;
    const auto* after = std::upper_bound(std::begin(plain_ranges), std::end(plain_ranges), character,
                                         [](std::uint32_t c, const CharacterRange& range) { return c < range.first; });
    return after != std::begin(plain_ranges) && character <= std::prev(after)->last;
}

}  // namespace

bool is_plain_letters(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = [&](std::size_t ahead) -> std::uint32_t {
            return i + ahead < utf8.size() ? static_cast<unsigned char>(utf8[i + ahead]) : 0u;
        };
        const std::uint32_t lead = byte(0);
        if (lead < 0x80) {
            i += 1;
        } else if (lead < 0xE0) {
            if (!is_plain((lead & 0x1F) << 6 | (byte(1) & 0x3F))) return false;
            i += 2;
        } else if (lead < 0xF0) {
            if (!is_plain((lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F))) return false;
            i += 3;
        } else {
            return false;  // Above U+FFFF, where the font loader does not go.
        }
    }
    return true;
}

}  // namespace marronnier
