#include "shell/panels/key_date_detail.hpp"

#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

constexpr float box_padding = 12;

void draw_part(Inspector& inspector, Rect& column, const TextStyle& style, std::string_view text, std::string_view id) {
    if (!text.empty()) draw_text(inspector, column, item_id(id, item_id("key date detail")), style, text);
}

// Draws what `draw` fills, inside a frame as high as that.
template <class Draw>
void boxed(Inspector& inspector, Rect& column, Text title, Draw draw) {
    Ui& ui = inspector.ui;
    Rect inner = column.inset(box_padding, box_padding);
    const Rect head = inner.cut_top(15);
    const std::string_view name = inspector.word(title);
    ui.access.add({.id = item_id(static_cast<int>(title), item_id("key date box")),
                   .role = Role::Heading,
                   .rect = head,
                   .name = std::string{name},
                   .level = 3});
    label(ui, head, ui.style(metrics::label_px, ui.palette.ink_3, Weight::Semibold), name);
    inner.cut_top(6);
    draw(inner);
    const Rect box = column.cut_top(inner.y - column.y + box_padding);
    frame(ui, box, ui.palette.line, metrics::radius_medium);
    column.cut_top(inspector_gap);
}

void draw_why(Inspector& inspector, Rect& column, const KeyDateDetail& detail) {
    Ui& ui = inspector.ui;
    boxed(inspector, column, Text::KeydatesWhy, [&](Rect& inner) {
        draw_part(inspector, inner, ui.style(metrics::body_px, ui.palette.ink), detail.why, "why");
        if (!detail.note.empty()) {
            inner.cut_top(4);
            draw_part(inspector, inner, ui.style(metrics::body_px, ui.palette.ink_2), detail.note, "note");
        }
        inner.cut_top(4);
        draw_part(inspector, inner, ui.style(metrics::small_px, ui.palette.ink_3), detail.source, "source");
        if (detail.url.empty()) return;
        inner.cut_top(6);
        const Button link{.id = item_id("key date source"),
                          .text = inspector.word(Text::KeydatesSource),
                          .icon = Icon::Information,
                          .link = detail.url};
        Rect row = inner.cut_top(inspector.control_height());
        if (button(ui, row.cut_left(button_width(ui, link)), link).clicked) inspector.wishes.web_page = detail.url;
    });
}

void draw_years(Inspector& inspector, Rect& column, const KeyDateDetail& detail) {
    Ui& ui = inspector.ui;
    boxed(inspector, column, Text::KeydatesYears, [&](Rect& inner) {
        for (const KeyDateYear& entry : detail.years) {
            const Rect row = inner.cut_top(18);
            ui.access.add({.id = item_id(entry.year, item_id("key date year")),
                           .role = Role::Text,
                           .rect = row,
                           .name = entry.year + ", " + entry.day});
            label(ui, row, ui.style(metrics::body_px, ui.palette.ink_2), entry.year);
            label_right(ui, row, ui.style(metrics::body_px, ui.palette.ink, Weight::Semibold), entry.day);
        }
    });
}

void draw_actions(Inspector& inspector, Rect& column, const PlanId& plan, const KeyDateDetail& detail) {
    Ui& ui = inspector.ui;
    const auto mark = [&](KeyDateMark wanted) { inspector.wishes.edit(plan, MarkKeyDates{{detail.item.id}, wanted}); };
    const auto wide_button = [&](std::string_view id, Text text, ButtonLook look, bool on = false) {
        const Press press = button(ui, column.cut_top(ui.target(32)),
                                   {.id = item_id(id, item_id("key date action")),
                                    .text = inspector.word(text),
                                    .look = look,
                                    .on = on,
                                    .toggles = on});
        column.cut_top(8);
        return press.clicked;
    };
    if (wide_button("draft", Text::KeydatesDraft, ButtonLook::Primary)) {
        const auto id = inspector.wishes.fresh<PostId>();
        inspector.wishes.edit(plan, AddPost{id, detail.item.draft});
        inspector.wishes.commands.push_back(Inspect{PostRef{plan, id}});
    }
    if (wide_button("campaign", Text::KeydatesCampaign, ButtonLook::Plain)) {
        const auto id = inspector.wishes.fresh<CampaignId>();
        std::vector<PostId> posts;
        while (posts.size() < detail.campaign.posts.size()) posts.push_back(inspector.wishes.fresh<PostId>());
        inspector.wishes.commands.push_back(adding(plan, detail.campaign, id, posts));
        inspector.wishes.commands.push_back(Inspect{CampaignsSubject{id}});
    }
    if (wide_button("pin", detail.is_pinned ? Text::KeydatesPinned : Text::KeydatesPin, ButtonLook::Plain,
                    detail.is_pinned))
        mark(detail.is_pinned ? KeyDateMark::None : KeyDateMark::Pinned);
    const bool is_dismissed = detail.item.is_dismissed;
    if (wide_button("dismiss", is_dismissed ? Text::KeydatesRestore : Text::KeydatesDismiss, ButtonLook::Plain)) {
        mark(is_dismissed ? KeyDateMark::None : KeyDateMark::Dismissed);
        if (!is_dismissed) inspector.wishes.commands.push_back(Inspect{KeyDatesSubject{}});
    }
}

}  // namespace

void draw_key_date_detail(Inspector& inspector, Rect& column, const PlanId& plan, const KeyDateDetail& detail) {
    Ui& ui = inspector.ui;
    Rect row = column.cut_top(ui.target(24));
    if (inspector.context.closable) row.cut_right(ui.target(36));
    const Button back{.id = item_id("back to key dates"),
                      .text = inspector.word(Text::KeydatesBack),
                      .icon = Icon::Previous,
                      .look = ButtonLook::Quiet};
    if (button(ui, row.cut_left(std::min(row.width, button_width(ui, back))), back).clicked)
        inspector.wishes.commands.push_back(Inspect{KeyDatesSubject{}});
    column.cut_top(inspector_gap);
    label(ui, column.cut_top(16), ui.style(metrics::small_px, ui.palette.key_date(detail.item.kind), Weight::Semibold),
          detail.kind_and_place);
    column.cut_top(2);
    const TextStyle title = ui.style(metrics::panel_title_px, ui.palette.ink, Weight::Semibold);
    const int lines = ui.texts.draw_wrapped(*ui.list, title, column.x, column.y, 22, detail.item.name, column.width, 3);
    const Rect heading = column.cut_top(22.0f * static_cast<float>(lines));
    ui.access.add({.id = item_id("inspector heading"),
                   .role = Role::Heading,
                   .rect = heading,
                   .name = detail.item.name,
                   .level = 2});
    draw_part(inspector, column, ui.style(metrics::small_px, ui.palette.ink_2), detail.when, "when");
    column.cut_top(inspector_gap);
    draw_why(inspector, column, detail);
    draw_years(inspector, column, detail);
    draw_actions(inspector, column, plan, detail);
}

}  // namespace marronnier
