#include "shell/panels/span_panel.hpp"

namespace marronnier {

namespace {

void draw_open_date(Inspector& inspector, Rect& column, const PlanId& plan, const OwnDateItem& item) {
    const ItemId scope = item_id(item.id.text(), item_id("own date form"));
    const auto change = [&](OwnDateFields fields, std::string gesture = {}) {
        inspector.wishes.edit(plan, ChangeOwnDate{item.id, std::move(fields)}, std::move(gesture));
    };
    if (auto name = draw_span_name(inspector, column, Text::OwnDateName, item.name, scope))
        change({.name = std::move(name->value)}, name->gesture);

    const auto [from, to] = draw_span_days(inspector, column, item.from, item.to, scope);
    // A date of one day stays one day; an end before the start comes along.
    if (from) {
        OwnDateFields fields{.from = from->value};
        if (item.to < to_text(from->value) || item.to == item.from) fields.to = from->value;
        change(std::move(fields), from->gesture);
    }
    if (to) change({.to = to->value}, to->gesture);

    Rect actions = column.cut_top(inspector.control_height());
    const std::string_view yearly = inspector.word(Text::OwnDateYearly);
    const Rect place = actions.cut_left(chip_width(inspector.ui, yearly, item.every_year));
    const std::optional<Icon> mark = item.every_year ? std::optional{Icon::Check} : std::nullopt;
    if (chip(inspector.ui, place, item_id("yearly", scope), mark, yearly, yearly, item.every_year).clicked)
        change({.every_year = !item.every_year});
    actions.cut_left(8);
    if (draw_remove_span(inspector, actions, Text::OwnDateRemove, scope)) {
        inspector.wishes.edit(plan, RemoveOwnDate{item.id});
        inspector.wishes.commands.push_back(Inspect{OwnDatesSubject{}});
    }
    column.cut_top(span_form_gap);
}

}  // namespace

void draw_own_dates_panel(Inspector& inspector, Rect& column, const OwnDatesView& view) {
    inspector_heading(inspector, column, inspector.word(Text::SidebarOwnDates));
    if (draw_add_span(inspector, column, item_id("add own date"), Text::OwnDateAdd)) {
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
    if (view.items.empty()) draw_no_spans(inspector, column, Text::OwnDateEmpty);
    for (const OwnDateItem& item : view.items) {
        if (draw_span_row(inspector, column,
                          {.id = item_id(item.id.text(), item_id("own date")),
                           .text = item.name,
                           .count = item.days,
                           .on = item.open}))
            inspector.wishes.commands.push_back(
                Inspect{OwnDatesSubject{item.open ? std::optional<OwnDateId>{} : std::optional{item.id}}});
        if (item.open) draw_open_date(inspector, column, view.plan, item);
    }
}

}  // namespace marronnier
