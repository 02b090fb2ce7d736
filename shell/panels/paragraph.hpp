// paragraph.hpp: text on as many lines as it needs, up to a dozen, which is read out as well.
#pragma once

#include "shell/widgets/ui.hpp"

#include <string_view>

namespace marronnier {

constexpr float paragraph_line_px = 18;

float paragraph_height(Ui& ui, const TextStyle& style, std::string_view text, float width,
                       float line_px = paragraph_line_px);
// Takes its height off the column.
void draw_paragraph(Ui& ui, Rect& column, ItemId id, const TextStyle& style, std::string_view text,
                    float line_px = paragraph_line_px);

}  // namespace marronnier
