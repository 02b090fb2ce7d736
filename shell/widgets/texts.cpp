#include "shell/widgets/texts.hpp"

#include "imgui_internal.h"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr std::size_t prepared_max = 4000;
// More than any place shows; a caption may be a hundred times as long.
constexpr std::size_t shown_bytes_max = 6000;
constexpr std::size_t mark_bytes = 3;

// Letters up to U+02FF and the commonest punctuation are drawn one by one as they are; anything else may combine, turn the
// order of others, or not be seen at all.
bool is_plain(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte_at = [utf8](std::size_t place) {
            return place < utf8.size() ? static_cast<unsigned char>(utf8[place]) : 0;
        };
        const int byte = byte_at(i);
        if (byte >= 0x20 && byte < 0x7F) continue;
        const int next = byte_at(++i);
        if (byte == 0xC2 && next >= 0xA0 && next != 0xAD) continue;
        if (byte > 0xC2 && byte < 0xCC) continue;
        const int last = byte_at(++i);
        const bool is_punctuation = byte == 0xE2 && next == 0x80 && last >= 0x90 && last <= 0xA7;
        if (!is_punctuation) return false;
    }
    return true;
}

std::string_view beginning(std::string_view utf8) {
    if (utf8.size() <= shown_bytes_max) return utf8;
    std::size_t length = shown_bytes_max;
    while (length > 0 && (static_cast<unsigned char>(utf8[length]) & 0xC0) == 0x80) --length;
    return utf8.substr(0, length);
}

bool is_mark(std::string_view text) { return text.starts_with("\u200e") || text.starts_with("\u200f"); }

}  // namespace

void Texts::forget() {
    prepared_.clear();
    in_order_.clear();
    ++version_;
    for (ImFont* font : atlas_.Fonts) ImFontAtlasFontDiscardBakes(&atlas_, font, 0);
}

Texts::Prepared Texts::prepare(std::string_view utf8) {
    if (utf8.empty()) return {"", ""};  // Never a null address, which Dear ImGui would follow.
    const std::string_view shown = beginning(utf8);
    if (is_plain(shown)) return {"", shown};
    if (prepared_.size() >= prepared_max) prepared_.clear();
    const auto [entry, is_new] = prepared_.try_emplace(std::string{shown});
    if (is_new) {
        std::optional<std::string> drawable = platform_.drawable_text(shown);
        if (!drawable) {
            forget();
            return prepare(utf8);
        }
        entry->second = *std::move(drawable);
    }
    const std::string_view text = entry->second;
    const std::size_t mark = is_mark(text) ? mark_bytes : 0;
    return {text.substr(0, mark), text.substr(mark)};
}

std::string_view Texts::in_order(std::string_view mark, std::string_view line) {
    if (mark.empty()) return line;
    if (in_order_.size() >= prepared_max) in_order_.clear();
    std::string marked{mark};
    marked += line;
    const auto [entry, is_new] = in_order_.try_emplace(std::move(marked));
    if (is_new) entry->second = platform_.line_in_order(entry->first);
    return entry->second;
}

void Texts::put(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view mark,
                std::string_view line) {
    const std::string_view shown = in_order(mark, line);
    const float top = y + (line_px - style.size_px) / 2;
    list.AddText(style.font, style.size_px, {std::round(x), std::round(top)}, style.color, shown.data(),
                 shown.data() + shown.size());
}

int Texts::lay_out(ImDrawList* list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
                   float width_max, int lines_max) {
    const auto [mark, text] = prepare(utf8);
    Lines lines{style, text};
    for (int line = 1;; ++line, y += line_px) {
        const bool is_last = line == lines_max;
        const std::string_view shown = is_last ? lines.last(width_max) : lines.next(width_max);
        if (list) put(*list, style, x, y, line_px, mark, shown);
        if (is_last || lines.at_end()) return line;
    }
}

float Texts::width(const TextStyle& style, std::string_view utf8) { return measured(style, prepare(utf8).text); }

float Texts::draw(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
                  float width_max) {
    const auto [mark, text] = prepare(utf8);
    Lines lines{style, text};
    const std::string_view shown = lines.last(width_max);
    put(list, style, x, y, line_px, mark, shown);
    return measured(style, shown);
}

int Texts::draw_wrapped(ImDrawList& list, const TextStyle& style, float x, float y, float line_px,
                        std::string_view utf8, float width_max, int lines_max) {
    return lay_out(&list, style, x, y, line_px, utf8, width_max, lines_max);
}

int Texts::lines(const TextStyle& style, std::string_view utf8, float width_max, int lines_max) {
    return lay_out(nullptr, style, 0, 0, 0, utf8, width_max, lines_max);
}

}  // namespace marronnier
