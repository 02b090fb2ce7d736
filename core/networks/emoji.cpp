#include "core/networks/emoji.hpp"

#include "core/networks/code_points.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace marronnier {

namespace {

// Each a run of characters of one kind, in 1 kB: the lower 16 bits of the first (below U+3300, or from U+1F000), how many
// follow it, and the kind.
constexpr std::uint32_t ranges[] = {
#include "core/networks/emoji_ranges.inc"
};
constexpr unsigned shown_as_emoji = 1;
constexpr unsigned takes_skin_tone = 2;

constexpr char32_t joiner = 0x200D;
constexpr char32_t emoji_selector = 0xFE0F;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t black_flag = 0x1F3F4;
constexpr char32_t last_tag = 0xE007F;

constexpr bool is_skin_tone(char32_t c) { return is_between(c, 0x1F3FB, 0x1F3FF); }
constexpr bool is_tag(char32_t c) { return is_between(c, 0xE0020, 0xE007E); }
constexpr bool is_flag_letter(char32_t c) { return is_between(c, 0x1F1E6, 0x1F1FF); }

// The regions that have a flag, one bit for each second letter (RGI_Emoji_Flag_Sequence of Unicode 17.0).
constexpr std::uint32_t flags[26] = {0x2df597c, 0x36f7bfb, 0x3f3fded, 0x2005650, 0x1e00d5,  0x25700,   0x15fb9fb,
                                     0x1a3400,  0xf781c,   0xd010,    0x342b1d0, 0x13e0507, 0x3fffcfd, 0x212c975,
                                     0x1000,    0x14e3cf1, 0x1,       0x544010,  0x3ae7fdf, 0x26a7eed, 0x3043041,
                                     0x102155,  0x40020,   0x400,     0x80010,   0x401001};

// Reads one after the other; 0 at the end of the text, which no emoji contains.
struct Reader {
    std::string_view text;
    std::size_t at;

    CodePoint next() const { return at < text.size() ? code_point_at(text, at) : CodePoint{0, 0}; }
    bool take(char32_t wanted) {
        const auto [c, size] = next();
        if (size == 0 || c != wanted) return false;
        at += size;
        return true;
    }
};

// Nothing for what is no emoji.
constexpr unsigned none = 0xFF;
unsigned kind_of(char32_t c) {
    if (!is_between(c, 0xA9, 0x32FF) && !is_between(c, 0x1F000, 0x1FFFF)) return none;
    const std::uint32_t key = (c & 0xFFFF) << 16 | 0xFFFF;
    const auto* after = std::upper_bound(std::begin(ranges), std::end(ranges), key);
    if (after == std::begin(ranges)) return none;
    const std::uint32_t range = *(after - 1);
    const bool is_inside = (c & 0xFFFF) - (range >> 16) <= ((range >> 8) & 0xFF);
    return is_inside ? range & 0xFF : none;
}

bool take_flag(Reader& reader) {
    const auto [first, size] = reader.next();
    if (!is_flag_letter(first)) return false;
    Reader after{reader.text, reader.at + size};
    const char32_t second = after.next().value;
    const bool is_pair = is_flag_letter(second) && (flags[first - 0x1F1E6] >> (second - 0x1F1E6) & 1) != 0;
    reader.at += is_pair ? 2 * size : size;
    return true;
}

bool take_keycap(Reader& reader) {
    const auto [c, size] = reader.next();
    if (!is_ascii_digit(c) && c != '#' && c != '*') return false;
    Reader after{reader.text, reader.at + size};
    after.take(emoji_selector);
    if (!after.take(keycap)) return false;
    reader.at = after.at;
    return true;
}

// England: a black flag and "gbeng" in invisible letters.
void take_tags(Reader& reader) {
    Reader after = reader;
    while (is_tag(after.next().value)) after.at += after.next().size;
    if (after.at > reader.at && after.take(last_tag)) reader = after;
}

enum class Shown { AsEmoji, AsText, Nothing };

// One emoji with what changes it, without joiners.
Shown take_element(Reader& reader) {
    const auto [c, size] = reader.next();
    const unsigned kind = kind_of(c);
    if (kind == none) return Shown::Nothing;
    reader.at += size;
    const auto [tone, tone_size] = reader.next();
    if ((kind & takes_skin_tone) != 0 && is_skin_tone(tone)) {
        reader.at += tone_size;
        return Shown::AsEmoji;
    }
    // What is an emoji already needs no selector; only the oldest have one all the same.
    const bool is_old = c < 0x10000 || c == 0x1F004 || c == 0x1F21A || c == 0x1F22F;
    const bool may_select = (kind & shown_as_emoji) == 0 || is_old;
    if (may_select && reader.take(emoji_selector)) return Shown::AsEmoji;
    if (c == black_flag) take_tags(reader);
    return (kind & shown_as_emoji) != 0 ? Shown::AsEmoji : Shown::AsText;
}

}  // namespace

std::size_t emoji_size_at(std::string_view text, std::size_t at) {
    Reader reader{text, at};
    if (take_flag(reader) || take_keycap(reader)) return reader.at - at;
    Shown shown = take_element(reader);
    if (shown == Shown::Nothing) return 0;
    while (true) {
        Reader after = reader;
        if (!after.take(joiner) || take_element(after) == Shown::Nothing) break;
        reader = after;
        shown = Shown::AsEmoji;
    }
    return shown == Shown::AsEmoji ? reader.at - at : 0;
}

}  // namespace marronnier
