#include "shell/panels/paragraph.hpp"

namespace marronnier {

namespace {

constexpr int lines_max = 12;

}  // namespace

float paragraph_height(Ui& ui, const TextStyle& style, std::string_view text, float width, float line_px) {
    return line_px * static_cast<float>(ui.texts.lines(style, text, width, lines_max));
}

void draw_paragraph(Ui& ui, Rect& column, ItemId id, const TextStyle& style, std::string_view text, float line_px) {
    const int lines =
        ui.texts.draw_wrapped(*ui.list, style, column.x, column.y, line_px, text, column.width, lines_max);
    const Rect box = column.cut_top(line_px * static_cast<float>(lines));
    ui.access.add({.id = id, .role = Role::Text, .rect = box, .name = std::string{text}});
}

}  // namespace marronnier
