#include "shell/panels/dialogs.hpp"

#include "shell/panels/dialog_parts.hpp"
#include "shell/panels/shortcut_table.hpp"

namespace marronnier {

namespace {

constexpr float actions_height = 60;

void create(NewClientDraft& draft, Wishes& wishes) {
    const ClientFormValue& value = draft.value;
    wishes.commands.push_back(AddPlan{wishes.fresh<PlanId>(),
                                      {.name = value.name,
                                       .color = value.color,
                                       .country = value.country,
                                       .region = value.region,
                                       .school_zone = value.school_zone,
                                       .sector = value.sector,
                                       .networks = value.networks,
                                       .time_zone = value.time_zone}});
    draft = NewClientDraft{};
    wishes.close_overlay();
}

void take(ClientFormValue& value, const ClientFields& fields) {
    if (fields.name) value.name = *fields.name;
    if (fields.color) value.color = *fields.color;
    if (fields.country) value.country = *fields.country;
    if (fields.region) value.region = *fields.region;
    if (fields.school_zone) value.school_zone = *fields.school_zone;
    if (fields.sector) value.sector = *fields.sector;
    if (fields.networks) value.networks = *fields.networks;
    if (fields.time_zone) value.time_zone = *fields.time_zone;
}

}  // namespace

void draw_new_client(Ui& ui, NewClientDraft& draft, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const Rect box = centred_on(context.page, 480, 690);
    begin_dialog(ui, box, context.page, text(Text::ClientNewTitle));
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, text(Text::ClientNewTitle));
    Rect actions = rest.cut_bottom(actions_height - 16);
    rest.cut_bottom(8);

    const InspectorContext form_context{.language = context.language, .open = Overlay::NewClient};
    {
        ScrollArea scroll{ui, rest, draft.form.scroll};
        Inspector inspector{ui, draft.form, form_context, wishes};
        Rect column = scroll.content();
        column.width -= 8;
        const float top = column.y;
        const auto change =
            draw_client_form(inspector, column, draft.value, item_id("new client form"), draft.focus_name);
        draft.focus_name = false;
        if (change) take(draft.value, change->fields);
        scroll.used(column.y - top);
    }
    const bool has_name = draft.value.name.find_first_not_of(' ') != std::string::npos;
    if (dialog_action(ui, actions,
                      {.id = item_id("create client"),
                       .text = text(Text::ClientCreate),
                       .look = ButtonLook::Primary,
                       .disabled = !has_name})
            .clicked)
        create(draft, wishes);
    if (dialog_action(ui, actions, {.id = item_id("cancel client"), .text = text(Text::MenuCancel)}).clicked)
        wishes.close_overlay();
    end_popover(ui);
}

void draw_close_client(Ui& ui, const std::string& name, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const Rect box = centred_on(context.page, 460, 210);
    const std::string title = sentence(context.language, Text::CloseTitle, {name});
    begin_dialog(ui, box, context.page, title);
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, title);
    const TextStyle style = ui.style(metrics::body_px, ui.palette.ink_2);
    ui.texts.draw_wrapped(*ui.list, style, rest.x, rest.y, 20, text(Text::CloseExplained), rest.width, 4);
    ui.access.add({.id = item_id("close explained"),
                   .role = Role::Text,
                   .rect = rest,
                   .name = std::string{text(Text::CloseExplained)}});
    Rect actions = rest.cut_bottom(ui.target(36));
    if (dialog_action(ui, actions,
                      {.id = item_id("close anyway"), .text = text(Text::CloseConfirm), .look = ButtonLook::Primary})
            .clicked) {
        wishes.commands.push_back(ClosePlan{context.open.plan});
        wishes.close_overlay();
    }
    if (dialog_action(ui, actions,
                      {.id = item_id("close download"), .text = text(Text::CloseDownload), .icon = Icon::Download})
            .clicked)
        wishes.download = context.open.plan;
    if (dialog_action(ui, actions, {.id = item_id("close cancel"), .text = text(Text::MenuCancel)}).clicked)
        wishes.close_overlay();
    end_popover(ui);
}

void draw_shortcuts(Ui& ui, const MenuContext& context, Wishes& wishes) {
    constexpr float row_height = 26;
    const auto rows = shortcut_rows();
    const std::string_view title = word(context.language, Text::ShortcutsTitle);
    const Rect box = centred_on(context.page, 500, 90 + static_cast<float>(rows.size()) * row_height);
    if (begin_dialog(ui, box, context.page, title)) wishes.close_overlay();
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, title);
    const float close_px = ui.target(28);
    if (button(ui, {box.right() - 32 - close_px / 2, box.y + 30 - close_px / 2, close_px, close_px},
               {.id = item_id("close shortcuts"),
                .icon = Icon::Close,
                .look = ButtonLook::Quiet,
                .name = word(context.language, Text::MenuClose)})
            .clicked)
        wishes.close_overlay();
    ScrollArea scroll{ui, rest, context.scroll};
    Rect column = scroll.content();
    for (const ShortcutRow& shortcut : rows) {
        Rect row = column.cut_top(row_height);
        const std::string_view what = word(context.language, shortcut.text);
        const std::string_view keys = word(context.language, shortcut.keys);
        ui.access.add({.id = item_id(static_cast<int>(shortcut.text), item_id("shortcut")),
                       .role = Role::Text,
                       .rect = row,
                       .name = std::string{keys} + ": " + std::string{what}});
        const TextStyle key_style = ui.style(metrics::small_px, ui.palette.ink, Weight::Semibold);
        label(ui, row.cut_left(190), key_style, keys);
        label(ui, row, ui.style(metrics::body_px, ui.palette.ink_2), what);
    }
    scroll.used(static_cast<float>(rows.size()) * row_height);
    end_popover(ui);
}

}  // namespace marronnier
