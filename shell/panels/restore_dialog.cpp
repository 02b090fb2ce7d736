#include "shell/panels/restore_dialog.hpp"

#include "core/words/words.hpp"
#include "shell/panels/dialog_parts.hpp"
#include "shell/panels/paragraph.hpp"

namespace marronnier {

namespace {

constexpr float gap = 10;

// Opens below itself what happened since. Answers whether it was pressed.
bool draw_point(Ui& ui, Rect row, ItemId id, const std::string& text, bool is_open) {
    const Press press = pressable(
        ui, {.id = id, .role = Role::Button, .rect = row, .name = text, .expanded = is_open, .expands = true});
    if (press.hovered || is_open) fill(ui, row, ui.palette.sunken, metrics::radius_medium);
    if (ui.keyboard_focus == id) focus_ring(ui, row, metrics::radius_medium);
    row.cut_left(8);
    icon(ui, row.cut_left(16), is_open ? Icon::OpenList : Icon::Next, 16, ui.palette.ink_3);
    row.cut_left(8);
    label(ui, row, ui.style(metrics::body_px, ui.palette.ink, is_open ? Weight::Semibold : Weight::Medium), text);
    return press.clicked;
}

void draw_preview(Ui& ui, Rect& column, const RestorePreview& preview, Language language, Wishes& wishes) {
    Rect inner{column.x + 32, column.y + 4, column.width - 32, column.height};
    draw_paragraph(ui, inner, item_id("restore summary"), ui.style(metrics::small_px, ui.palette.ink_2, Weight::Medium),
                   preview.summary);
    inner.cut_top(4);
    int index = 0;
    for (const std::string& change : preview.changes)
        draw_paragraph(ui, inner, item_id(index++, item_id("restore change")),
                       ui.style(metrics::small_px, ui.palette.ink_2), change);
    if (preview.can_go_back) {
        inner.cut_top(6);
        const Button back{
            .id = item_id("restore"), .text = word(language, Text::RestoreGoBack), .look = ButtonLook::Primary};
        const Rect row = inner.cut_top(ui.target(32));
        if (button(ui, {row.x, row.y, button_width(ui, back), row.height}, back).clicked)
            wishes.restore = RestoreWish{};
    }
    column.cut_top(inner.y - column.y + gap);
}

}  // namespace

void draw_restore_dialog(Ui& ui, const RestoreView& view, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const Rect box = centred_on(context.page, 520, 600);
    if (begin_dialog(ui, box, context.page, text(Text::RestoreTitle))) wishes.close_overlay();
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, text(Text::RestoreTitle));
    Rect actions = rest.cut_bottom(ui.target(36));
    rest.cut_bottom(8);
    {
        ScrollArea scroll{ui, rest, context.scroll};
        Rect column = scroll.content();
        column.width -= 8;
        const float top = column.y;
        draw_paragraph(ui, column, item_id("restore explained"), ui.style(metrics::small_px, ui.palette.ink_2),
                       view.notice.empty() ? text(Text::RestoreExplain) : std::string_view{view.notice});
        column.cut_top(gap);
        for (std::size_t i = 0; i < view.points.size(); ++i) {
            const bool is_open = view.chosen == i;
            const Rect row = column.cut_top(ui.target(32));
            if (draw_point(ui, row, item_id(static_cast<int>(i), item_id("restore point")), view.points[i], is_open))
                wishes.restore = RestoreWish{.looked_at = is_open ? view.points.size() : i};
            column.cut_top(2);
            if (is_open && view.preview) draw_preview(ui, column, *view.preview, context.language, wishes);
        }
        scroll.used(column.y - top);
    }
    if (dialog_action(ui, actions, {.id = item_id("close restore"), .text = text(Text::MenuClose)}).clicked)
        wishes.close_overlay();
    end_popover(ui);
}

}  // namespace marronnier
