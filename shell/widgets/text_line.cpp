#include "shell/widgets/text_line.hpp"

#include "shell/platform/font_face.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t private_use_bytes = 3;

// French sets a space before these, but never a line break.
bool binds_to_the_left(std::string_view text) {
    return !text.empty() &&
           (text[0] == ':' || text[0] == ';' || text[0] == '!' || text[0] == '?' || text.starts_with("»"));
}

std::size_t character_length(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) ++length;
    return length;
}

// The private-use character that the text begins with, or 0.
unsigned private_use_character(std::string_view text) {
    if (text.size() < private_use_bytes) return 0;
    const auto byte = [text](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned character = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    const bool is_private = byte(0) >> 4 == 0xE && character >= 0xE000 && character <= 0xF8FF;
    return is_private ? character : 0;
}

}  // namespace

float measured(const TextStyle& style, std::string_view text) {
    return style.font->CalcTextSizeA(style.size_px, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

std::string_view Lines::next(float width_max) {
    const std::size_t cut = fitting(width_max);
    const std::string_view line = paragraph();
    if (cut == line.size()) return take(cut);
    for (std::size_t space = cut; space > 0; --space)
        if (line[space] == ' ' && !binds_to_the_left(line.substr(space + 1))) return take(space);
    if (cut == 0 && divide_at(cut, width_max)) return next(width_max);
    return take(cut > 0 ? cut : character_length(line));  // Narrower than a letter: still move on.
}

std::string_view Lines::last(float width_max) {
    const std::string_view line = paragraph();
    if (line.size() == rest_.size() && measured(style_, line) <= width_max) return line;
    const float room = width_max - measured(style_, ellipsis);
    std::size_t cut = fitting(room);
    if (divide_at(cut, room)) cut = fitting(room);
    cut_ = rest_.substr(0, cut);
    while (cut_.ends_with(' ')) cut_.pop_back();
    return cut_ += ellipsis;
}

// Bytes of the paragraph that are narrower than the width.
std::size_t Lines::fitting(float width_max) const {
    const std::string_view line = paragraph();
    const char* cut = nullptr;
    style_.font->CalcTextSizeA(style_.size_px, std::max(width_max, 0.0f), 0, line.data(), line.data() + line.size(),
                               &cut);
    return static_cast<std::size_t>(cut - line.data());
}

// Makes two words of the one that does not fit.
bool Lines::divide_at(std::size_t place, float width_max) {
    const unsigned character = private_use_character(rest_.substr(place));
    if (character == 0) return false;
    const float room = width_max - measured(style_, rest_.substr(0, place));
    const std::string parts = split_word(*style_.font, style_.size_px, character, room);
    if (parts.empty()) return false;
    std::string whole{rest_.substr(0, place)};
    whole += parts;
    whole += rest_.substr(place + private_use_bytes);
    divided_ = std::move(whole);
    rest_ = divided_;
    return true;
}

std::string_view Lines::take(std::size_t length) {
    const std::string_view line = rest_.substr(0, length);
    rest_.remove_prefix(length);
    while (rest_.starts_with(' ')) rest_.remove_prefix(1);
    if (rest_.starts_with('\n')) rest_.remove_prefix(1);
    return line;
}

}  // namespace marronnier
