#include "shell/panels/dialog_parts.hpp"

#include <algorithm>

namespace marronnier {

Rect centred_on(const Rect& page, float width, float height) {
    const float w = std::min(width, page.width - 16);
    const float h = std::min(height, page.height - 16);
    return {page.x + (page.width - w) / 2, page.y + (page.height - h) / 2, w, h};
}

void dialog_heading(Ui& ui, Rect& rest, std::string_view text) {
    const Rect head = rest.cut_top(30);
    ui.access.add(
        {.id = item_id("dialog heading"), .role = Role::Heading, .rect = head, .name = std::string{text}, .level = 2});
    label(ui, head, ui.style(17, ui.palette.ink, Weight::Semibold), text);
    rest.cut_top(10);
}

Press dialog_action(Ui& ui, Rect& row, const Button& spec) {
    const Rect slot = row.cut_right(button_width(ui, spec));
    row.cut_right(8);
    return button(ui, {slot.x, slot.y + (slot.height - ui.target(32)) / 2, slot.width, ui.target(32)}, spec);
}

}  // namespace marronnier
