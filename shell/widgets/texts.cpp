#include "shell/widgets/texts.hpp"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr std::size_t prepared_max = 4000;
constexpr std::string_view ellipsis = "…";

// Letters up to U+02FF and the punctuation of U+2000 to U+22FF are drawn one by one as they are; anything else may combine.
bool is_plain(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x20) return false;
        if (byte < 0xCC) continue;
        const bool is_punctuation =
            byte == 0xE2 && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) <= 0x8B;
        const bool is_icon = byte == 0xEE && i + 1 < utf8.size() && static_cast<unsigned char>(utf8[i + 1]) <= 0x81;
        if (!is_punctuation && !is_icon) return false;
    }
    return true;
}

float measured(const TextStyle& style, const char* begin, const char* end) {
    return style.font->CalcTextSizeA(style.size_px, FLT_MAX, 0, begin, end).x;
}

// Where the text must be cut so that it is no wider than `width_max`.
const char* cut_at(const TextStyle& style, const char* begin, const char* end, float width_max) {
    const char* remaining = begin;
    style.font->CalcTextSizeA(style.size_px, std::max(width_max, 0.0f), 0, begin, end, &remaining);
    return remaining;
}

void put(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, const char* begin,
         const char* end) {
    const float top = y + (line_px - style.size_px) / 2;
    list.AddText(style.font, style.size_px, {std::round(x), std::round(top)}, style.color, begin, end);
}

// Text that is drawable already, on one line.
float put_cut(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, const char* begin,
              const char* end, float width_max) {
    const float full = measured(style, begin, end);
    if (full <= width_max) {
        put(list, style, x, y, line_px, begin, end);
        return full;
    }
    const float dots = measured(style, ellipsis.data(), ellipsis.data() + ellipsis.size());
    const char* cut = cut_at(style, begin, end, width_max - dots);
    while (cut > begin && cut[-1] == ' ') --cut;
    const float kept = measured(style, begin, cut);
    put(list, style, x, y, line_px, begin, cut);
    put(list, style, x + kept, y, line_px, ellipsis.data(), ellipsis.data() + ellipsis.size());
    return kept + dots;
}

const char* next_character(const char* at, const char* end) {
    do ++at;
    while (at < end && (static_cast<unsigned char>(*at) & 0xC0) == 0x80);
    return at;
}

// French sets a space before these, but never a line break.
bool binds_to_the_left(const char* at, const char* end) {
    if (at == end) return false;
    if (*at == ':' || *at == ';' || *at == '!' || *at == '?') return true;
    constexpr std::string_view guillemet = "»";
    return std::string_view{at, static_cast<std::size_t>(end - at)}.starts_with(guillemet);
}

// One pass for measuring (no list) and drawing. Answers the lines used.
int lay_out(ImDrawList* list, const TextStyle& style, float x, float y, float line_px, std::string_view text,
            float width_max, int lines_max) {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int line = 1;; ++line) {
        const char* const line_end = std::find(at, end, '\n');
        if (line == lines_max) {
            if (list) put_cut(*list, style, x, y, line_px, at, line_end, width_max);
            return line;
        }
        const char* cut = cut_at(style, at, line_end, width_max);
        if (cut != line_end) {
            const char* space = cut;
            while (space > at && (*space != ' ' || binds_to_the_left(space + 1, line_end))) --space;
            if (space > at)
                cut = space;
            else if (cut == at)
                cut = next_character(at, line_end);  // Narrower than a letter: still move on.
        }
        if (list) put(*list, style, x, y, line_px, at, cut);
        at = cut;
        while (at < end && *at == ' ') ++at;
        if (at == line_end && at < end) ++at;
        if (at == end) return line;
        y += line_px;
    }
}

}  // namespace

std::string_view Texts::drawable(std::string_view utf8) {
    if (utf8.empty()) return "";  // Never a null address, which Dear ImGui would follow.
    if (is_plain(utf8)) return utf8;
    if (prepared_.size() >= prepared_max) prepared_.clear();
    const auto [entry, is_new] = prepared_.try_emplace(std::string{utf8});
    if (is_new) entry->second = platform_.drawable_text(utf8);
    return entry->second;
}

float Texts::width(const TextStyle& style, std::string_view utf8) {
    const std::string_view text = drawable(utf8);
    return measured(style, text.data(), text.data() + text.size());
}

float Texts::draw(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
                  float width_max) {
    const std::string_view text = drawable(utf8);
    return put_cut(list, style, x, y, line_px, text.data(), text.data() + text.size(), width_max);
}

int Texts::draw_wrapped(ImDrawList& list, const TextStyle& style, float x, float y, float line_px,
                        std::string_view utf8, float width_max, int lines_max) {
    return lay_out(&list, style, x, y, line_px, drawable(utf8), width_max, lines_max);
}

int Texts::lines(const TextStyle& style, std::string_view utf8, float width_max, int lines_max) {
    return lay_out(nullptr, style, 0, 0, 0, drawable(utf8), width_max, lines_max);
}

}  // namespace marronnier
