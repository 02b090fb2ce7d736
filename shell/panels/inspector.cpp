#include "shell/panels/inspector.hpp"

#include "core/words/date_words.hpp"
#include "shell/panels/inspector_parts.hpp"
#include "shell/panels/paragraph.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

constexpr float inspector_top = 14;

void draw_nothing(Inspector& inspector, Rect& column, const NothingView& view) {
    Ui& ui = inspector.ui;
    column.cut_top(60);
    icon(ui, column.cut_top(40), Icon::Calendar, 28, ui.palette.line_strong);
    column.cut_top(8);
    const TextStyle style = ui.style(metrics::body_px, ui.palette.ink_3);
    Rect text = column.inset(16, 0);
    const Text hint = view.any_plan ? Text::InspectorEmpty : Text::InspectorNoPlan;
    draw_text(inspector, text, item_id("nothing open"), style, inspector.word(hint), 20);
}

}  // namespace

void draw_text(Inspector& inspector, Rect& column, ItemId id, const TextStyle& style, std::string_view text,
               float line_px) {
    draw_paragraph(inspector.ui, column, id, style, text, line_px);
}

std::optional<std::string> labelled_field(Inspector& inspector, Rect& column, float height, std::string_view name,
                                          FieldBox box) {
    field_label(inspector.ui, column, name);
    box.name = name;
    FieldNews news = field_box(inspector.ui, column.cut_top(height), box);
    if (news.cancelled) inspector.wishes.commands.push_back(CancelGesture{inspector.gesture(box.id)});
    column.cut_top(inspector_gap);
    return std::move(news.text);
}

std::optional<std::string> labelled_field(Inspector& inspector, Rect& column, float height, Text name, FieldBox box) {
    return labelled_field(inspector, column, height, inspector.word(name), box);
}

std::optional<std::optional<Day>> date_field(Inspector& inspector, Rect& column, Text name, ItemId id,
                                             std::string_view day) {
    const Language language = inspector.context.language;
    const auto known = parse_day(day);
    const std::string words =
        known ? short_date(language, *known) + ' ' + std::to_string(year_of(*known)) : std::string{};
    const auto typed = labelled_field(inspector, column, inspector.field_height(), name,
                                      {.id = id, .kind = FieldKind::Date, .text = day, .painted = words});
    if (!typed) return std::nullopt;
    if (typed->empty()) return std::optional<Day>{};
    const auto parsed = parse_day(*typed);
    return parsed ? std::optional{parsed} : std::nullopt;
}

void inspector_heading(Inspector& inspector, Rect& column, std::string_view text) {
    Ui& ui = inspector.ui;
    Rect row = column.cut_top(ui.target(24));
    if (inspector.context.closable) row.cut_right(ui.target(36));
    ui.access.add({.id = item_id("inspector heading"),
                   .role = Role::Heading,
                   .rect = row,
                   .name = std::string{text},
                   .level = 2});
    label(ui, row, ui.style(metrics::panel_title_px, ui.palette.ink, Weight::Semibold), text);
    column.cut_top(inspector_gap);
}

void draw_inspector(Ui& ui, const Rect& area, const InspectorView& view, InspectorDraft& draft,
                    const InspectorContext& context, Wishes& wishes) {
    Inspector inspector{ui, draft, context, wishes};
    if (!std::holds_alternative<CampaignsView>(view)) draft.shift.reset();
    AccessGroup group{ui.access,
                      {.id = item_id("inspector"),
                       .role = Role::Complementary,
                       .rect = area,
                       .name = std::string{inspector.word(Text::InspectorName)}}};
    if (context.closable &&
        !context.sheet) {  // Beside the calendar it lies on the page, which has this colour already.
        shadow(ui, area, 0);
        ui.zones.zone(item_id("inspector ground"), area);
        fill(ui, area, ui.palette.surface);
    }
    if (!context.sheet) fill(ui, {area.x, area.y, 1, area.height}, ui.palette.line);
    {
        ScrollArea scroll{ui, area, draft.scroll};
        Rect column = scroll.content().inset(16, inspector_top);
        const float top = column.y;
        if (const auto* nothing = std::get_if<NothingView>(&view)) draw_nothing(inspector, column, *nothing);
        if (const auto* post = std::get_if<PostView>(&view)) draw_post_panel(inspector, column, *post);
        if (const auto* client = std::get_if<ClientView>(&view)) draw_client_panel(inspector, column, *client);
        if (const auto* campaigns = std::get_if<CampaignsView>(&view))
            draw_campaigns_panel(inspector, column, *campaigns);
        if (const auto* own_dates = std::get_if<OwnDatesView>(&view))
            draw_own_dates_panel(inspector, column, *own_dates);
        if (const auto* key_dates = std::get_if<KeyDatesView>(&view))
            draw_key_dates_panel(inspector, column, *key_dates);
        if (const auto* findings = std::get_if<FindingsView>(&view)) draw_findings_panel(inspector, column, *findings);
        scroll.used(column.y - top + 2 * inspector_top);
    }
    if (!context.closable) return;
    const float close_px = ui.target(28);
    const float middle = area.y + inspector_top + ui.target(24) / 2;  // That of the title.
    if (button(ui, {area.right() - 28 - close_px / 2, middle - close_px / 2, close_px, close_px},
               {.id = item_id("close inspector"),
                .icon = Icon::Close,
                .look = ButtonLook::Quiet,
                .name = inspector.word(Text::InspectorClose),
                .shortcut = "Escape"})
            .clicked)
        wishes.commands.push_back(Inspect{});
}

}  // namespace marronnier
