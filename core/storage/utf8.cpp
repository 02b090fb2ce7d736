#include "core/storage/utf8.hpp"

#include <cstdint>
#include <cstring>

namespace marronnier {

namespace {

constexpr bool is_between(unsigned char byte, unsigned char low, unsigned char high) {
    return low <= byte && byte <= high;
}

// How many bytes the character at the start of `text` has, 0 when it is ill-formed. The bounds of the second byte are
// those of table 3-7 in the Unicode standard.
std::size_t character_size(std::string_view text) {
    const auto at = [text](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : '\0'); };
    const unsigned char first = at(0);
    if (first < 0x80) return 1;
    if (is_between(first, 0xC2, 0xDF)) return is_between(at(1), 0x80, 0xBF) ? 2 : 0;
    if (is_between(first, 0xE0, 0xEF)) {
        const unsigned char low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = first == 0xED ? 0x9F : 0xBF;
        return is_between(at(1), low, high) && is_between(at(2), 0x80, 0xBF) ? 3 : 0;
    }
    if (is_between(first, 0xF0, 0xF4)) {
        const unsigned char low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = first == 0xF4 ? 0x8F : 0xBF;
        const bool rest = is_between(at(2), 0x80, 0xBF) && is_between(at(3), 0x80, 0xBF);
        return is_between(at(1), low, high) && rest ? 4 : 0;
    }
    return 0;
}

// Most text is ASCII: eight bytes at a time.
std::size_t skip_ascii(std::string_view text, std::size_t from) {
    while (text.size() - from >= 8) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + from, sizeof bytes);
        if (bytes & 0x8080808080808080u) return from;
        from += 8;
    }
    return from;
}

}  // namespace

std::size_t first_ill_formed_byte(std::string_view text) {
    for (std::size_t i = skip_ascii(text, 0); i < text.size(); i = skip_ascii(text, i)) {
        const std::size_t size = character_size(text.substr(i));
        if (size == 0) return i;
        i += size;
    }
    return text.size();
}

}  // namespace marronnier
