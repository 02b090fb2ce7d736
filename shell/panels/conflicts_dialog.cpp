#include "core/words/words.hpp"
#include "shell/panels/dialog_parts.hpp"
#include "shell/panels/meeting_panel.hpp"
#include "shell/panels/paragraph.hpp"

namespace marronnier {

namespace {

constexpr float gap = 10;

struct Dialog {
    Ui& ui;
    const MenuContext& context;
    Wishes& wishes;

    std::string_view word(Text text) const { return marronnier::word(context.language, text); }
    void decide(const ConflictView& conflict, const std::string& text) const {
        wishes.meeting = MeetingWish{MeetingWish::Kind::Decide, conflict.record, conflict.field, text};
    }
};

void draw_version(Dialog& dialog, Rect& column, ItemId id, std::string_view label_text, std::string_view text) {
    Ui& ui = dialog.ui;
    const TextStyle style = ui.style(metrics::body_px, ui.palette.ink);
    const std::string_view said = text.empty() ? dialog.word(Text::ConflictsRemoved) : text;
    label(ui, column.cut_top(18), ui.style(metrics::label_px, ui.palette.ink_3, Weight::Medium), label_text);
    Rect box = column;
    box.height = paragraph_height(ui, style, said, column.width - 20) + 16;
    fill(ui, box, ui.palette.sunken, metrics::radius_medium);
    Rect inner = box.inset(10, 8);
    draw_paragraph(ui, inner, id, style, said);
    column.cut_top(box.height + 8);
}

void draw_conflict(Dialog& dialog, Rect& column, const ConflictView& conflict, int index) {
    Ui& ui = dialog.ui;
    const ItemId id = item_id(conflict.field, item_id(conflict.record, item_id(index, item_id("conflict"))));
    const AccessGroup group{ui.access, {.id = id, .role = Role::Group, .rect = column, .name = conflict.heading}};
    label(ui, column.cut_top(24), ui.style(metrics::body_px, ui.palette.ink, Weight::Semibold), conflict.heading);
    draw_version(dialog, column, item_id("shown", id), dialog.word(Text::ConflictsShown), conflict.shown);
    draw_version(dialog, column, item_id("other", id), conflict.other_label, conflict.other);
    Rect row = column.cut_top(ui.target(32));
    const auto press = [&](Text text, ButtonLook look) {
        const Button spec{.id = item_id(static_cast<int>(text), id), .text = dialog.word(text), .look = look};
        const float width = button_width(ui, spec);
        if (row.width < width) {
            column.cut_top(6);
            row = column.cut_top(ui.target(32));
        }
        const Rect slot = row.cut_left(width);
        row.cut_left(8);
        return button(ui, slot, spec).clicked;
    };
    if (press(Text::ConflictsKeep, ButtonLook::Plain)) dialog.decide(conflict, conflict.shown_text);
    if (press(Text::ConflictsUse, ButtonLook::Plain)) dialog.decide(conflict, conflict.other_text);
    if (press(Text::ConflictsCopy, ButtonLook::Quiet)) dialog.wishes.copied_text = conflict.other;
    column.cut_top(gap);
    fill(ui, {column.x, column.y, column.width, 1}, ui.palette.line);
    column.cut_top(gap);
}

}  // namespace

void draw_conflicts(Ui& ui, const std::vector<ConflictView>& conflicts, const MenuContext& context, Wishes& wishes) {
    Dialog dialog{ui, context, wishes};
    const std::string_view title = dialog.word(Text::ConflictsTitle);
    const Rect box = centred_on(context.page, 560, 640);
    if (begin_dialog(ui, box, context.page, title)) wishes.close_overlay();
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, title);
    Rect actions = rest.cut_bottom(ui.target(36));
    rest.cut_bottom(8);
    {
        ScrollArea scroll{ui, rest, context.scroll};
        Rect column = scroll.content();
        column.width -= 8;
        const float top = column.y;
        draw_paragraph(ui, column, item_id("conflicts explained"), ui.style(metrics::small_px, ui.palette.ink_2),
                       dialog.word(conflicts.empty() ? Text::ConflictsNone : Text::ConflictsExplain));
        column.cut_top(gap);
        int index = 0;
        for (const ConflictView& conflict : conflicts) draw_conflict(dialog, column, conflict, index++);
        scroll.used(column.y - top);
    }
    if (dialog_action(ui, actions, {.id = item_id("close conflicts"), .text = dialog.word(Text::MenuClose)}).clicked)
        wishes.close_overlay();
    end_popover(ui);
}

}  // namespace marronnier
