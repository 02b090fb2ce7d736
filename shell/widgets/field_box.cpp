#include "shell/widgets/field_box.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float padding_x = 9;
constexpr float padding_y = 7;
constexpr float line_share = 1.5f;  // Line height over font size, as the real control has it.

int css_weight(Weight weight) {
    switch (weight) {
        case Weight::Regular: return 400;
        case Weight::Medium: return 520;
        case Weight::Semibold: return 640;
    }
    return 400;
}

float field_px(const Ui& ui, const FieldBox& box) {
    return ui.for_fingers ? std::max(box.font_px, metrics::touch_field_px) : box.font_px;
}

void paint_text(Ui& ui, const Rect& rect, const FieldBox& box) {
    const std::string_view content = box.painted.empty() ? box.text : box.painted;
    const bool is_empty = content.empty();
    const float font_px = field_px(ui, box);
    const TextStyle style = ui.style(font_px, is_empty ? ui.palette.ink_3 : ui.palette.ink, box.weight);
    const std::string_view text = is_empty ? box.placeholder : content;
    const Rect inner = box.bare ? rect : rect.inset(padding_x, box.kind == FieldKind::Multiline ? padding_y : 0);
    if (box.kind != FieldKind::Multiline) return label(ui, inner, style, text);
    const float line_px = font_px * line_share;
    const int lines = static_cast<int>(inner.height / line_px);
    if (lines > 0) ui.texts.draw_wrapped(*ui.list, style, inner.x, inner.y, line_px, text, inner.width, lines);
}

}  // namespace

FieldNews field_box(Ui& ui, const Rect& rect, const FieldBox& box) {
    if (!box.bare) {
        fill(ui, rect, ui.palette.surface, metrics::radius_medium);
        frame(ui, rect, ui.palette.line, metrics::radius_medium);
    }
    bring_into_view(ui, box.id, rect);
    const Rect seen = ui.scrolling ? ui.scrolling->view : rect;
    const float font_px = field_px(ui, box);
    FieldNews news = ui.fields.show({.id = box.id,
                                     .kind = box.kind,
                                     .rect = rect,
                                     .hidden_above = std::clamp(seen.y - rect.y, 0.0f, rect.height),
                                     .hidden_below = std::clamp(rect.bottom() - seen.bottom(), 0.0f, rect.height),
                                     .label = std::string{box.name},
                                     .text = std::string{box.text},
                                     .placeholder = std::string{box.placeholder},
                                     .font_px = font_px,
                                     .font_weight = css_weight(box.weight),
                                     .bare = box.bare,
                                     .focus = box.focus});
    // The real control lies above and is opaque, but for dates and times, which show only while they are edited. Painting
    // under it keeps the picture whole when a menu covers it.
    if (ui.fields.focused() != box.id) paint_text(ui, rect, box);
    return news;
}

void field_label(Ui& ui, Rect& column, std::string_view text) {
    label(ui, column.cut_top(15), ui.style(metrics::label_px, ui.palette.ink_3, Weight::Medium), text);
    column.cut_top(4);
}

}  // namespace marronnier
