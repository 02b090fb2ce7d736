#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

constexpr float padding = 10;
constexpr float gap = 6;
constexpr float icon_px = 15;

TextStyle text_style(const Ui& ui, const Button& button) {
    Paint color = ui.palette.ink_2;
    if (button.look == ButtonLook::Primary) color = ui.palette.on_brand;
    if (button.on) color = ui.palette.ink;
    if (button.disabled) color = faded(color, 0.4f);
    return ui.style(metrics::body_px, color, button.look == ButtonLook::Primary ? Weight::Semibold : Weight::Medium);
}

void draw_ground(Ui& ui, const Rect& rect, const Button& button, const Press& press) {
    const Palette& palette = ui.palette;
    const float radius = metrics::radius_medium;
    switch (button.look) {
        case ButtonLook::Primary:
            fill(ui, rect, press.hovered ? faded(palette.brand, 0.9f) : palette.brand, radius);
            return;
        case ButtonLook::Plain:
            fill(ui, rect,
                 press.held                   ? palette.line
                 : press.hovered || button.on ? palette.sunken
                                              : palette.surface,
                 radius);
            frame(ui, rect, button.on ? palette.line_strong : palette.line, radius);
            return;
        case ButtonLook::Quiet:
            if (press.hovered || press.held || button.on) fill(ui, rect, palette.sunken, radius);
            return;
    }
}

}  // namespace

float button_width(Ui& ui, const Button& button) {
    float width = 2 * padding;
    if (button.icon) width += icon_px;
    if (!button.text.empty()) width += ui.texts.width(text_style(ui, button), button.text);
    if (button.icon && !button.text.empty()) width += gap;
    if (button.expands && !button.text.empty()) width += 12 + gap;
    return width;
}

Press button(Ui& ui, const Rect& rect, const Button& button) {
    const Press press = pressable(ui, {.id = button.id,
                                       .role = Role::Button,
                                       .rect = rect,
                                       .name = std::string{button.name.empty() ? button.text : button.name},
                                       .shortcut = std::string{button.shortcut},
                                       .link = std::string{button.link},
                                       .selected = button.on && button.toggles,
                                       .toggles = button.toggles,
                                       .expanded = button.on && button.expands,
                                       .expands = button.expands,
                                       .disabled = button.disabled});
    draw_ground(ui, rect, button, press);
    const TextStyle style = text_style(ui, button);
    if (button.text.empty()) {
        if (button.icon) icon(ui, rect, *button.icon, icon_px, style.color);
    } else {
        Rect inner = rect.inset(padding, 0);
        if (button.icon) {
            icon(ui, inner.cut_left(icon_px), *button.icon, icon_px, style.color);
            inner.cut_left(gap);
        }
        if (button.expands) icon(ui, inner.cut_right(12), Icon::OpenList, 12, faded(style.color, 0.8f));
        label(ui, inner, style, button.text);
    }
    if (ui.keyboard_focus == button.id) focus_ring(ui, rect, metrics::radius_medium);
    return press;
}

Press list_row(Ui& ui, const Rect& rect, const ListRow& row) {
    const Palette& palette = ui.palette;
    AccessNode node{.id = row.id, .role = row.role, .rect = rect};
    node.name = row.name.empty() ? row.text : row.name;
    node.selected = row.on && row.toggles;
    node.toggles = row.toggles;
    node.current = row.on && !row.toggles;
    const Press press = pressable(ui, std::move(node));

    const bool lies_raised = row.on && !row.toggles;
    if (lies_raised) {
        fill(ui, rect, palette.surface, metrics::radius_medium);
        frame(ui, rect, palette.line, metrics::radius_medium);
    } else if (press.hovered) {
        fill(ui, rect, faded(palette.ink, 0.05f), metrics::radius_medium);
    }

    Rect inner = rect.inset(8, 0);
    if (row.swatch) {
        const Rect box = inner.cut_left(10);
        fill(ui, {box.x, box.y + (box.height - 10) / 2, 10, 10}, *row.swatch, 3);
        inner.cut_left(9);
    }
    if (row.icon) {
        icon(ui, inner.cut_left(15), *row.icon, 15, palette.ink_2);
        inner.cut_left(8);
    }
    if (row.toggles && row.on) icon(ui, inner.cut_right(16), Icon::Check, 14, palette.brand);
    if (!row.count.empty()) {
        const TextStyle style = ui.style(metrics::small_px, palette.ink_3, Weight::Medium);
        const Rect box = inner.cut_right(ui.texts.width(style, row.count));
        label(ui, box, style, row.count);
        inner.cut_right(6);
    }
    const Paint color = row.quiet ? palette.ink_3 : row.on ? palette.ink : palette.ink_2;
    label(ui, inner, ui.style(metrics::body_px, color, lies_raised ? Weight::Semibold : Weight::Regular), row.text);
    if (ui.keyboard_focus == row.id) focus_ring(ui, rect, metrics::radius_medium);
    return press;
}

bool checkbox(Ui& ui, Rect row, ItemId id, std::string_view text, bool is_on) {
    const Press press =
        pressable(ui, {.id = id, .role = Role::Checkbox, .rect = row, .name = std::string{text}, .selected = is_on});
    const Rect slot = row.cut_left(18);
    const Rect box{slot.x, slot.y + (slot.height - 18) / 2, 18, 18};
    fill(ui, box, is_on ? ui.palette.brand : ui.palette.surface, metrics::radius_small);
    if (is_on)
        icon(ui, box, Icon::Check, 14, ui.palette.on_brand);
    else
        frame(ui, box, ui.palette.ink_3, metrics::radius_small);
    row.cut_left(8);
    label(ui, row, ui.style(metrics::body_px, ui.palette.ink), text);
    if (ui.keyboard_focus == id) focus_ring(ui, box, metrics::radius_small);
    return press.clicked;
}

float chip_width(Ui& ui, std::string_view text, bool has_icon) {
    const float text_width = ui.texts.width(ui.style(metrics::small_px, 0), text);
    return text_width + 20 + (has_icon ? (text.empty() ? 12.0f : 17.0f) : 0.0f);
}

Press chip(Ui& ui, const Rect& rect, ItemId id, std::optional<Icon> mark, std::string_view text, std::string_view name,
           bool on) {
    const Palette& palette = ui.palette;
    const Press press = pressable(
        ui, {.id = id, .role = Role::Button, .rect = rect, .name = std::string{name}, .selected = on, .toggles = true});
    const float radius = rect.height / 2;
    if (on)
        fill(ui, rect, palette.ink, radius);
    else
        fill(ui, rect, press.hovered ? palette.sunken : palette.surface, radius);
    if (!on) frame(ui, rect, palette.line, radius);
    const Paint color = on ? palette.surface : palette.ink;
    Rect inner = rect.inset(10, 0);
    if (mark) {
        icon(ui, text.empty() ? inner : inner.cut_left(12), *mark, 12, color);
        inner.cut_left(5);
    }
    label(ui, inner, ui.style(metrics::small_px, color), text);
    if (ui.keyboard_focus == id) focus_ring(ui, rect, radius);
    return press;
}

}  // namespace marronnier
