#include "shell/panels/inspector_parts.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

void draw_open_date(Inspector& inspector, Rect& column, const PlanId& plan, const OwnDateItem& item) {
    const ItemId scope = item_id(item.id.text(), item_id("own date form"));
    const auto change = [&](OwnDateFields fields, ItemId field) {
        inspector.wishes.edit(plan, ChangeOwnDate{item.id, std::move(fields)},
                              field == 0 ? std::string{} : inspector.gesture(field));
    };
    const ItemId name = item_id("name", scope);
    if (auto text = labelled_field(inspector, column, metrics::field_height, Text::OwnDateName,
                                   {.id = name, .text = item.name, .focus = inspector.draft.focus_title}))
        change({.name = std::move(*text)}, name);
    inspector.draft.focus_title = false;

    Rect row = column.cut_top(15 + 4 + metrics::field_height);
    Rect left = row.cut_left((row.width - 8) / 2);
    row.cut_left(8);
    const ItemId from_id = item_id("from", scope);
    const ItemId to_id = item_id("to", scope);
    const auto from = date_field(inspector, left, Text::SpanFrom, from_id, item.from);
    const auto to = date_field(inspector, row, Text::SpanTo, to_id, item.to);
    // A date of one day stays one day; an end before the start comes along.
    if (from && *from) {
        OwnDateFields fields{.from = *from};
        if (item.to < to_text(**from) || item.to == item.from) fields.to = *from;
        change(std::move(fields), from_id);
    }
    if (to && *to) change({.to = *to}, to_id);
    column.cut_top(inspector_gap);

    Rect actions = column.cut_top(metrics::control_height);
    const std::string_view yearly = inspector.word(Text::OwnDateYearly);
    const Rect place = actions.cut_left(chip_width(inspector.ui, yearly, item.every_year));
    const std::optional<Icon> mark = item.every_year ? std::optional{Icon::Check} : std::nullopt;
    if (chip(inspector.ui, place, item_id("yearly", scope), mark, yearly, yearly, item.every_year).clicked)
        change({.every_year = !item.every_year}, 0);
    actions.cut_left(8);
    const Button remove{
        .id = item_id("remove", scope), .text = inspector.word(Text::OwnDateRemove), .icon = Icon::Remove};
    if (button(inspector.ui, actions.cut_left(button_width(inspector.ui, remove)), remove).clicked) {
        inspector.wishes.edit(plan, RemoveOwnDate{item.id});
        inspector.wishes.commands.push_back(Inspect{OwnDatesSubject{}});
    }
    column.cut_top(inspector_gap + 6);
}

}  // namespace

void draw_own_dates_panel(Inspector& inspector, Rect& column, const OwnDatesView& view) {
    inspector_heading(inspector, column, inspector.word(Text::SidebarOwnDates));
    const Button add{.id = item_id("add own date"), .text = inspector.word(Text::OwnDateAdd), .icon = Icon::Add};
    Rect actions = column.cut_top(metrics::control_height);
    if (button(inspector.ui, actions.cut_left(button_width(inspector.ui, add)), add).clicked) {
        const auto id = inspector.wishes.fresh<OwnDateId>();
        const Day today = inspector.context.today;
        inspector.wishes.edit(view.plan, AddOwnDate{id,
                                                    {.name = std::string{inspector.word(Text::OwnDateNew)},
                                                     .from = today,
                                                     .to = today,
                                                     .every_year = true}});
        inspector.wishes.commands.push_back(Inspect{OwnDatesSubject{id}});
        inspector.draft.focus_title = true;
    }
    column.cut_top(inspector_gap);
    if (view.items.empty()) {
        const TextStyle style = inspector.ui.style(metrics::small_px, inspector.ui.palette.ink_3);
        const int lines = inspector.ui.texts.draw_wrapped(*inspector.ui.list, style, column.x, column.y, 18,
                                                          inspector.word(Text::OwnDateEmpty), column.width, 5);
        column.cut_top(18.0f * static_cast<float>(lines));
    }
    for (const OwnDateItem& item : view.items) {
        const std::string name = item.name + ", " + item.days;
        const Press press = list_row(inspector.ui, column.cut_top(30),
                                     {.id = item_id(item.id.text(), item_id("own date")),
                                      .text = item.name,
                                      .name = name,
                                      .count = item.days,
                                      .on = item.open});
        column.cut_top(4);
        if (press.clicked)
            inspector.wishes.commands.push_back(
                Inspect{OwnDatesSubject{item.open ? std::optional<OwnDateId>{} : std::optional{item.id}}});
        if (item.open) draw_open_date(inspector, column, view.plan, item);
    }
}

}  // namespace marronnier
