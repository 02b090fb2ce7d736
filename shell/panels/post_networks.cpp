#include "shell/panels/inspector_parts.hpp"
#include "shell/panels/network_icon.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float line_px = 16;

void set_caption(Inspector& inspector, const PostView& view, std::size_t place, std::optional<std::string> caption,
                 ItemId field) {
    std::vector<VariantFields> variants = view.variants;
    variants[place].caption = std::move(caption);
    change_post(inspector, view, {.variants = std::move(variants)}, field);
}

// What stands on the right, from the right.
void draw_counts(Inspector& inspector, Rect row, const NetworkText& text) {
    Ui& ui = inspector.ui;
    const Paint ink = text.is_over ? ui.palette.commerce_ink : ui.palette.ink_2;
    const TextStyle style = ui.style(metrics::small_px, ink, text.is_over ? Weight::Semibold : Weight::Regular);
    std::string shown = text.hashtags;
    if (!shown.empty() && !text.count.empty()) shown += "  ·  ";
    shown += text.count;
    label_right(ui, row, style, shown);
}

void draw_row(Inspector& inspector, Rect& column, const NetworkText& text, bool open) {
    Ui& ui = inspector.ui;
    const ItemId id = item_id(text.name, item_id("network text"));
    const Rect box = column.cut_top(ui.target(28));
    const Press press = pressable(
        ui, {.id = id, .role = Role::Button, .rect = box, .name = text.said, .expanded = open, .expands = true});
    if (press.hovered || open) fill(ui, box, ui.palette.sunken, metrics::radius_medium);
    Rect row = box.inset(8, 0);
    icon(ui, row.cut_left(20), network_icon(text.network), 14, ui.palette.ink_2);
    draw_counts(inspector, row, text);
    row.width *= 0.5f;
    label(ui, row, ui.style(metrics::small_px, ui.palette.ink), text.label);
    if (ui.keyboard_focus == id) focus_ring(ui, box, metrics::radius_medium);
    if (!press.clicked) return;
    inspector.draft.open_network.reset();
    if (!open) inspector.draft.open_network = text.name;
}

void draw_visible_part(Inspector& inspector, Rect& column, const NetworkText& text) {
    if (!text.is_cut) return;
    Ui& ui = inspector.ui;
    field_label(ui, column, inspector.word(Text::CaptionBeforeMore));
    const TextStyle style = ui.style(metrics::small_px, ui.palette.ink_2);
    const std::string shown = text.visible + "…";
    constexpr int most_lines = 8;
    const auto lines = static_cast<float>(ui.texts.lines(style, shown, column.width - 18, most_lines));
    const Rect box = column.cut_top(lines * line_px + 12);
    frame(ui, box, ui.palette.line, metrics::radius_medium);
    const Rect inner = box.inset(9, 6);
    ui.access.add({.id = item_id("before more", item_id(text.name)),
                   .role = Role::Text,
                   .rect = box,
                   .name = std::string{inspector.word(Text::CaptionBeforeMore)} + ": " + shown});
    ui.texts.draw_wrapped(*ui.list, style, inner.x, inner.y, line_px, shown, inner.width, most_lines);
    column.cut_top(8);
}

void draw_open(Inspector& inspector, Rect& column, const PostView& view, std::size_t place) {
    Ui& ui = inspector.ui;
    const NetworkText& text = view.networks[place];
    column.cut_top(6);
    const ItemId id = item_id(text.name, item_id("caption of", item_id(view.ref.post.text())));
    const std::string name = sentence(inspector.context.language, Text::CaptionFor, {text.name});
    field_label(ui, column, name);
    const FieldNews news = field_box(ui, column.cut_top(112),
                                     {.id = id, .kind = FieldKind::Multiline, .name = name, .text = text.caption});
    if (news.text) set_caption(inspector, view, place, *news.text, id);
    if (news.cancelled) inspector.wishes.commands.push_back(CancelGesture{inspector.gesture(id)});
    column.cut_top(8);
    draw_visible_part(inspector, column, text);
    if (!text.source.empty()) {
        const Rect line = column.cut_top(15);
        ui.access.add({.id = item_id("limit source", id), .role = Role::Text, .rect = line, .name = text.source});
        label(ui, line, ui.style(metrics::label_px, ui.palette.ink_3), text.source);
        column.cut_top(6);
    }
    Rect row = column.cut_top(inspector.control_height());
    const Button copy{.id = item_id("copy", id),
                      .text = inspector.word(Text::CaptionCopy),
                      .icon = Icon::Duplicate,
                      .disabled = text.published.empty()};
    if (button(ui, row.cut_left(button_width(ui, copy)), copy).clicked) {
        inspector.wishes.copied_text = text.published;
        inspector.wishes.announce = sentence(inspector.context.language, Text::CaptionCopied, {text.name});
    }
    if (text.is_own) {
        column.cut_top(6);
        row = column.cut_top(inspector.control_height());
        const Button follow{
            .id = item_id("follow", id), .text = inspector.word(Text::CaptionFollow), .look = ButtonLook::Quiet};
        if (button(ui, row.cut_left(button_width(ui, follow)), follow).clicked)
            set_caption(inspector, view, place, std::nullopt, 0);
    }
    column.cut_top(10);
}

}  // namespace

void draw_network_texts(Inspector& inspector, Rect& column, const PostView& view) {
    for (std::size_t i = 0; i < view.networks.size(); ++i) {
        const bool open = inspector.draft.open_network == view.networks[i].name;
        draw_row(inspector, column, view.networks[i], open);
        if (open) draw_open(inspector, column, view, i);
        column.cut_top(2);
    }
    if (!view.networks.empty()) column.cut_top(inspector_gap - 2);
}

}  // namespace marronnier
