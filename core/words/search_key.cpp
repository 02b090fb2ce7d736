#include "core/words/search_key.hpp"

#include "core/words/base_letter.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// Bytes of the character that begins so; damaged ones end where the text does.
std::size_t length_of(std::string_view rest) {
    const auto byte = static_cast<unsigned char>(rest[0]);
    const std::size_t length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    return std::min(length, rest.size());
}

unsigned code_point_of(std::string_view character) {
    unsigned code_point = static_cast<unsigned char>(character[0]) & (0x7Fu >> character.size());
    for (const char c : character.substr(1)) code_point = code_point << 6 | (static_cast<unsigned char>(c) & 0x3Fu);
    return code_point;
}

}  // namespace

std::string search_key(std::string_view utf8, std::vector<std::uint32_t>* origins) {
    std::string key;
    const auto add = [&](std::string_view letters, std::size_t from) {
        const bool is_space = letters == " ";
        if (is_space && (key.empty() || key.back() == ' ')) return;
        key += letters;
        if (origins) origins->resize(key.size(), static_cast<std::uint32_t>(from));
    };
    for (std::size_t i = 0; i < utf8.size();) {
        const char c = utf8[i];
        const std::size_t from = i;
        i += length_of(utf8.substr(i));
        const std::string_view itself = utf8.substr(from, i - from);
        if (c >= 'A' && c <= 'Z') {
            const char small = static_cast<char>(c - 'A' + 'a');
            add({&small, 1}, from);
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add(itself, from);
        } else if (static_cast<unsigned char>(c) < 0x80) {
            add(" ", from);
        } else {
            add(base_letters(code_point_of(itself), itself), from);
        }
    }
    if (origins) origins->push_back(static_cast<std::uint32_t>(utf8.size()));
    if (key.empty() || key.back() != ' ') return key;
    key.pop_back();
    if (origins) origins->pop_back();
    return key;
}

}  // namespace marronnier
