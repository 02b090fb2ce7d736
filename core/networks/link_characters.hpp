// link_characters.hpp: which characters may stand where in a link. The names and sets are those of twitter-text 3.1.0,
// js/src/regexp: invalidDomainChars, latinAccentChars, validGeneralUrlPathChars and their like.
#pragma once

#include "core/networks/code_points.hpp"

#include <string_view>

namespace marronnier {

constexpr bool is_one_of(char32_t c, std::string_view set) {
    return c < 0x80 && set.find(static_cast<char>(c)) != std::string_view::npos;
}

// Spaces of every width; also in names, where twitter-text ends them.
constexpr bool is_link_space(char32_t c) {
    return is_between(c, 0x09, 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E ||
           is_between(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

constexpr bool is_direction_mark(char32_t c) {
    return is_between(c, 0x202A, 0x202E) || c == 0x061C || c == 0x200E || c == 0x200F || is_between(c, 0x2066, 0x2069);
}

constexpr bool is_forbidden(char32_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }

constexpr bool is_accented_latin(char32_t c) {
    return (is_between(c, 0xC0, 0x24F) && c != 0xD7 && c != 0xF7) || c == 0x253 || c == 0x254 || c == 0x256 ||
           c == 0x257 || c == 0x259 || c == 0x25B || c == 0x263 || c == 0x268 || c == 0x26F || c == 0x272 ||
           c == 0x289 || c == 0x28B || c == 0x2BB || is_between(c, 0x300, 0x36F) || is_between(c, 0x1E00, 0x1EFF);
}

// Of a name between dots; "-" and "_" may stand inside it only.
constexpr bool is_name_character(char32_t c) {
    return !is_one_of(c, "!'#%&()*+,\\-./:;<=>?@[]^_{|}~$") && !is_link_space(c) && !is_forbidden(c) &&
           !is_direction_mark(c);
}

// Of a name that X shortens without a scheme before it.
constexpr bool is_latin_name_character(char32_t c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || is_accented_latin(c);
}

constexpr bool is_path_letter(char32_t c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || is_between(c, 0x400, 0x4FF) || is_accented_latin(c);
}
constexpr bool is_path_character(char32_t c) {
    return is_path_letter(c) || is_one_of(c, "!*';:=+,.$/%#[]-_~@|&") || c == 0x2013;
}
constexpr bool ends_path(char32_t c) { return is_path_letter(c) || is_one_of(c, "+-=_#/"); }

constexpr bool is_query_character(char32_t c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || is_one_of(c, "!?*'@();:&=+$/%#[]-_.,~|");
}
constexpr bool ends_query(char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c) || is_one_of(c, "-_&=#/"); }

// A link starts the text or follows one of these: "a" in "a@b.fr" is none.
constexpr bool may_precede_link(char32_t c) {
    return !is_ascii_letter(c) && !is_ascii_digit(c) && !is_one_of(c, "@$#") && c != 0xFF20 && c != 0xFF03 &&
           !is_forbidden(c);
}

}  // namespace marronnier
