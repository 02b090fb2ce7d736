#include "shell/widgets/ui.hpp"

#include <cmath>

namespace marronnier {

void frame(Ui& ui, const Rect& rect, Paint color, float radius, float thickness) {
    // AddRect itself moves half a pixel inwards, which keeps a hairline on whole pixels.
    const Rect inner = rect.inset((thickness - 1) / 2);
    ui.list->AddRect(top_left(inner), bottom_right(inner), color, radius, 0, thickness);
}

void dashed_frame(Ui& ui, const Rect& rect, Paint color, float thickness) {
    constexpr float dash = 6;
    constexpr float gap = 4;
    for (float x = rect.x; x < rect.right(); x += dash + gap) {
        const float width = std::min(dash, rect.right() - x);
        fill(ui, {x, rect.y, width, thickness}, color);
        fill(ui, {x, rect.bottom() - thickness, width, thickness}, color);
    }
    for (float y = rect.y; y < rect.bottom(); y += dash + gap) {
        const float height = std::min(dash, rect.bottom() - y);
        fill(ui, {rect.x, y, thickness, height}, color);
        fill(ui, {rect.right() - thickness, y, thickness, height}, color);
    }
}

void shadow(Ui& ui, const Rect& rect, float radius) {
    // A few growing, fading rounds look soft enough and cost little.
    for (int step = 4; step >= 1; --step) {
        const float spread = static_cast<float>(step) * 3;
        const Rect blurred{rect.x - spread / 2, rect.y + spread / 3, rect.width + spread, rect.height + spread / 2};
        fill(ui, blurred, faded(ui.palette.shadow, 0.18f), radius + spread);
    }
}

void label(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text) {
    ui.texts.draw(*ui.list, style, box.x, box.y, box.height, text, box.width);
}

void label_centred(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text) {
    const float width = std::min(ui.texts.width(style, text), box.width);
    ui.texts.draw(*ui.list, style, box.x + (box.width - width) / 2, box.y, box.height, text, box.width);
}

void label_right(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text) {
    const float width = std::min(ui.texts.width(style, text), box.width);
    ui.texts.draw(*ui.list, style, box.right() - width, box.y, box.height, text, box.width);
}

void icon(Ui& ui, const Rect& box, Icon icon, float size_px, Paint color) {
    const IconText text = icon_text(icon);
    const std::string_view view = text;
    const float x = std::round(box.x + (box.width - size_px) / 2);
    const float y = std::round(box.y + (box.height - size_px) / 2);
    ui.list->AddText(ui.fonts.regular, size_px, {x, y}, color, view.data(), view.data() + view.size());
}

void bring_into_view(Ui& ui, ItemId id, const Rect& rect) {
    constexpr float margin = 12;
    if (ui.to_reveal != id || !ui.scrolling) return;
    const Rect view = ui.scrolling->view.inset(0, margin);
    // Of what is higher than its place, the beginning.
    if (rect.bottom() > view.bottom()) ui.scrolling->wanted = std::min(rect.bottom() - view.bottom(), rect.y - view.y);
    if (rect.y < view.y) ui.scrolling->wanted = rect.y - view.y;
}

Press pressable(Ui& ui, AccessNode node) {
    bring_into_view(ui, node.id, node.rect);
    const Press press = node.disabled ? Press{} : ui.zones.zone(node.id, node.rect);
    if (press.hovered) ui.cursor = Cursor::Hand;
    ui.access.add(std::move(node));
    return press;
}

void focus_ring(Ui& ui, const Rect& rect, float radius) {
    const Rect outer = rect.inset(-2);
    ui.list->AddRect(top_left(outer), bottom_right(outer), ui.palette.brand, radius + 2, 0, 2);
}

}  // namespace marronnier
