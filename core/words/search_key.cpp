#include "core/words/search_key.hpp"

namespace marronnier {

namespace {

// U+00C0 to U+00FF and the ligatures of French, as base letters.
std::string_view base_letters(unsigned code_point) {
    static constexpr std::string_view latin_1[] = {
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",
        "d", "n", "o", "o", "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss",
    };
    if (code_point >= 0xC0 && code_point <= 0xDF) return latin_1[code_point - 0xC0];
    if (code_point >= 0xE0 && code_point <= 0xFE) return latin_1[code_point - 0xE0];
    if (code_point == 0xFF || code_point == 0x178) return "y";
    if (code_point == 0x152 || code_point == 0x153) return "oe";
    return {};
}

}  // namespace

std::string search_key(std::string_view utf8) {
    std::string key;
    const auto add_space = [&key] {
        if (!key.empty() && key.back() != ' ') key += ' ';
    };
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) {
            key += utf8[i];
        } else if (byte >= 'A' && byte <= 'Z') {
            key += static_cast<char>(byte - 'A' + 'a');
        } else if (byte < 0x80) {
            add_space();
        } else if (byte >= 0xC0 && byte < 0xE0 && i + 1 < utf8.size()) {
            const unsigned code_point = (byte & 0x1Fu) << 6 | (static_cast<unsigned char>(utf8[++i]) & 0x3Fu);
            const std::string_view letters = base_letters(code_point);
            const bool is_combining = code_point >= 0x300 && code_point <= 0x36F;
            if (letters.empty() && is_combining) continue;  // An accent written after its letter.
            if (letters.empty())
                add_space();  // No-break spaces, guillemets, signs.
            else
                key += letters;
        } else if (byte == 0xE2) {  // Apostrophes, dashes and spaces of typography.
            add_space();
            i += 2;
        } else {
            key += utf8[i];  // Other scripts stay as they are, byte for byte.
        }
    }
    while (!key.empty() && key.back() == ' ') key.pop_back();
    return key;
}

}  // namespace marronnier
