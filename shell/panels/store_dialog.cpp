#include "shell/panels/store_dialog.hpp"

#include "core/words/words.hpp"
#include "shell/panels/dialog_parts.hpp"
#include "shell/panels/paragraph.hpp"
#include "shell/widgets/field_box.hpp"

#include <utility>

namespace marronnier {

namespace {

constexpr float gap = 12;
constexpr std::string_view bullet = "\u2022";

struct Dialog {
    Ui& ui;
    StoreDraft& draft;
    const MenuContext& context;
    Wishes& wishes;

    std::string_view word(Text text) const { return marronnier::word(context.language, text); }
};

// Another place or login has to be tried anew.
void changed(Dialog& dialog) {
    StoreDraft& draft = dialog.draft;
    if (draft.stage == StoreStage::Testing) return;
    draft.stage = StoreStage::Editing;
    draft.said.clear();
    draft.detail.clear();
    draft.is_good = false;
}

struct Asked {
    Text name{};
    FieldKind kind = FieldKind::Line;
    std::string_view hint{};
};

void ask(Dialog& dialog, Rect& column, std::string& value, const Asked& asked, bool takes_keyboard = false) {
    Ui& ui = dialog.ui;
    const std::string_view name = dialog.word(asked.name);
    field_label(ui, column, name);
    std::string dots;
    if (asked.kind == FieldKind::Password)
        for (std::size_t i = 0; i < value.size(); ++i) dots += bullet;
    FieldNews news = field_box(ui, column.cut_top(ui.target(metrics::field_height)),
                               {.id = item_id(static_cast<int>(asked.name), item_id("store field")),
                                .kind = asked.kind,
                                .name = name,
                                .text = value,
                                .placeholder = asked.hint,
                                .painted = dots,
                                .focus = takes_keyboard && std::exchange(dialog.draft.focus, false)});
    column.cut_top(gap);
    if (!news.text || *news.text == value) return;
    value = *std::move(news.text);
    changed(dialog);
}

void draw_kinds(Dialog& dialog, Rect& column) {
    static constexpr Text names[] = {Text::StoreWebdav, Text::StoreS3, Text::StoreFolder, Text::StoreFile};
    Ui& ui = dialog.ui;
    field_label(ui, column, dialog.word(Text::StoreKind));
    Rect row = column.cut_top(ui.target(30));
    column.cut_top(gap);
    const AccessGroup group{ui.access,
                            {.id = item_id("store kinds"),
                             .role = Role::Group,
                             .rect = row,
                             .name = std::string{dialog.word(Text::StoreKind)}}};
    for (int i = 0; i < 4; ++i) {
        const std::string_view text = dialog.word(names[i]);
        const Rect slot = row.cut_left(chip_width(ui, text, false));
        row.cut_left(6);
        const auto kind = static_cast<StoreKind>(i);
        if (!chip(ui, slot, item_id(i, item_id("store kind")), {}, text, text, dialog.draft.form.kind == kind).clicked)
            continue;
        if (dialog.draft.form.kind == kind) continue;
        dialog.draft.form.kind = kind;
        dialog.draft.focus = true;
        changed(dialog);
    }
}

void draw_fields(Dialog& dialog, Rect& column) {
    StoreForm& form = dialog.draft.form;
    const bool is_renewing = dialog.draft.is_renewing;
    switch (form.kind) {
        case StoreKind::WebDav:
            if (!is_renewing)
                ask(dialog, column, form.address,
                    {Text::StoreAddress, FieldKind::Link, dialog.word(Text::StoreAddressHint)}, true);
            ask(dialog, column, form.user, {Text::StoreUser, FieldKind::Link, {}}, is_renewing);
            ask(dialog, column, form.secret, {Text::StorePassword, FieldKind::Password, {}});
            break;
        case StoreKind::S3:
            if (!is_renewing) {
                ask(dialog, column, form.address,
                    {Text::StoreService, FieldKind::Link, dialog.word(Text::StoreServiceHint)}, true);
                ask(dialog, column, form.bucket, {Text::StoreBucket, FieldKind::Link, {}});
                ask(dialog, column, form.folder, {Text::StorePrefix, FieldKind::Link, "kleber"});
                ask(dialog, column, form.region, {Text::StoreRegion, FieldKind::Link, "us-east-1"});
            }
            ask(dialog, column, form.user, {Text::StoreAccessKey, FieldKind::Link, {}}, is_renewing);
            ask(dialog, column, form.secret, {Text::StoreSecretKey, FieldKind::Password, {}});
            break;
        case StoreKind::Folder:
        case StoreKind::File:
            draw_paragraph(
                dialog.ui, column, item_id("folder explained"),
                dialog.ui.style(metrics::body_px, dialog.ui.palette.ink_2),
                dialog.word(form.kind == StoreKind::File ? Text::StoreFileExplain : Text::StoreFolderExplain));
            column.cut_top(gap);
            break;
    }
    // A file is for everybody to read.
    if (form.kind != StoreKind::File)
        ask(dialog, column, form.passphrase, {Text::StorePassphrase, FieldKind::Password, {}});
    if (!is_on_this_computer(form.kind) &&
        checkbox(dialog.ui, column.cut_top(dialog.ui.target(28)), item_id("store remembers"),
                 dialog.word(Text::StoreRemember), form.remembers))
        form.remembers = !form.remembers;
}

void draw_result(Dialog& dialog, Rect& column) {
    const StoreDraft& draft = dialog.draft;
    const bool is_testing = draft.stage == StoreStage::Testing;
    if (!is_testing && draft.said.empty()) return;
    Ui& ui = dialog.ui;
    const Palette& palette = ui.palette;
    const std::string_view text = is_testing ? dialog.word(Text::StoreTesting) : std::string_view{draft.said};
    const std::string detail =
        draft.detail.empty() ? std::string{} : sentence(dialog.context.language, Text::StoreDetail, {draft.detail});
    const TextStyle style = ui.style(metrics::body_px, palette.ink);
    const TextStyle small = ui.style(metrics::small_px, palette.ink_3);
    column.cut_top(gap);
    const float width = column.width - 52;
    const float height = paragraph_height(ui, style, text, width) +
                         (detail.empty() ? 0 : 4 + paragraph_height(ui, small, detail, width)) + 20;
    Rect box = column.cut_top(height);
    const AccessGroup group{
        ui.access,
        {.id = item_id("store result"), .role = Role::Status, .rect = box, .name = std::string{text} + ' ' + detail}};
    fill(ui, box, palette.sunken, metrics::radius_medium);
    frame(ui, box, palette.line, metrics::radius_medium);
    Rect inner = box.inset(12, 10);
    const Rect mark{inner.x, inner.y, 18, 18};
    inner.cut_left(28);
    const bool is_fine = is_testing || draft.is_good;
    icon(ui, mark,
         is_testing      ? Icon::More
         : draft.is_good ? Icon::Check
                         : Icon::Warning,
         16,
         is_testing ? palette.ink_3
         : is_fine  ? palette.leaf
                    : palette.hold);
    draw_paragraph(ui, inner, item_id("store said"), style, text);
    if (detail.empty()) return;
    inner.cut_top(4);
    draw_paragraph(ui, inner, item_id("store detail"), small, detail);
}

void draw_actions(Dialog& dialog, Rect row) {
    StoreDraft& draft = dialog.draft;
    const auto wish = [&dialog](MeetingWish::Kind kind) { dialog.wishes.meeting = MeetingWish{kind, {}, {}, {}}; };
    if (draft.is_renewing) {
        if (dialog_action(dialog.ui, row,
                          {.id = item_id("store renew"),
                           .text = dialog.word(Text::StoreRenew),
                           .look = ButtonLook::Primary,
                           .disabled = draft.stage == StoreStage::Testing})
                .clicked)
            wish(MeetingWish::Kind::Renew);
    } else if (draft.is_good) {
        const Text text = draft.opens_other ? Text::StoreOpen : Text::StoreConnect;
        if (dialog_action(dialog.ui, row,
                          {.id = item_id("store connect"), .text = dialog.word(text), .look = ButtonLook::Primary})
                .clicked)
            wish(draft.opens_other ? MeetingWish::Kind::OpenFound : MeetingWish::Kind::Connect);
    } else if (dialog_action(dialog.ui, row,
                             {.id = item_id("store test"),
                              .text = dialog.word(Text::StoreTest),
                              .look = ButtonLook::Primary,
                              .disabled = draft.stage == StoreStage::Testing})
                   .clicked) {
        wish(MeetingWish::Kind::Test);
    }
    if (dialog_action(dialog.ui, row, {.id = item_id("store cancel"), .text = dialog.word(Text::MenuCancel)}).clicked)
        dialog.wishes.close_overlay();
}

}  // namespace

void draw_store_dialog(Ui& ui, StoreDraft& draft, const MenuContext& context, Wishes& wishes) {
    Dialog dialog{ui, draft, context, wishes};
    const std::string title = draft.client.empty() ? std::string{dialog.word(Text::StoreTitleOpen)}
                                                   : sentence(context.language, Text::StoreTitle, {draft.client});
    static constexpr float fields_of[] = {4, 7, 2, 0.5f};  // A paragraph counts as half.
    const float fields = fields_of[static_cast<std::size_t>(draft.form.kind)];
    const float field_px = 31 + ui.target(metrics::field_height);
    const Rect box =
        centred_on(context.page, 500, 270 + fields * field_px + (draft.said.empty() ? 0 : 90) + ui.target(30));
    begin_dialog(ui, box, context.page, title);
    Rect rest = box.inset(dialog_padding, 16);
    dialog_heading(ui, rest, title);
    const Rect actions = rest.cut_bottom(ui.target(36));
    rest.cut_bottom(8);
    {
        ScrollArea scroll{ui, rest, draft.scroll};
        Rect column = scroll.content();
        column.width -= 8;
        const float top = column.y;
        draw_result(dialog, column);
        if (!draft.said.empty() || draft.stage == StoreStage::Testing) column.cut_top(gap);
        if (!draft.is_renewing) {
            draw_paragraph(ui, column, item_id("store explained"), ui.style(metrics::small_px, ui.palette.ink_2),
                           dialog.word(Text::StoreExplain));
            column.cut_top(gap);
            draw_kinds(dialog, column);
        }
        draw_fields(dialog, column);
        scroll.used(column.y - top);
    }
    draw_actions(dialog, actions);
    end_popover(ui);
}

}  // namespace marronnier
