#include "shell/panels/chip_flow.hpp"
#include "shell/panels/span_panel.hpp"

namespace marronnier {

namespace {

// One of several, of which one holds. Answers whether it was chosen.
bool draw_repetition(Inspector& inspector, Rect& column, const OwnDateRepetition& repetition, ItemId scope) {
    ChipFlow flow{inspector, column};
    const std::optional<Icon> mark = repetition.on ? std::optional{Icon::Check} : std::nullopt;
    const bool clicked = flow.chip(item_id(repetition.text, scope), mark, repetition.text, repetition.on);
    column.cut_top(6);
    return clicked && !repetition.on;
}

void draw_open_date(Inspector& inspector, Rect& column, const PlanId& plan, const OwnDateItem& item) {
    const ItemId scope = item_id(item.id.text(), item_id("own date form"));
    const auto change = [&](OwnDateFields fields, std::string gesture = {}) {
        inspector.wishes.edit(plan, ChangeOwnDate{item.id, std::move(fields)}, std::move(gesture));
    };
    if (auto name = draw_span_name(inspector, column, Text::OwnDateName, item.name, scope))
        change({.name = std::move(name->value)}, name->gesture);

    const auto [from, to] = draw_span_days(inspector, column, item.from, item.to, scope);
    if (from) change(own_date_from(item.times, from->value), from->gesture);
    if (to) change({.to = to->value}, to->gesture);

    for (const OwnDateRepetition& repetition : item.repetitions)
        if (draw_repetition(inspector, column, repetition, scope))
            change({.every_year = repetition.every_year, .rule = repetition.rule});
    if (!item.next.empty())
        draw_text(inspector, column, item_id("next", scope),
                  inspector.ui.style(metrics::small_px, inspector.ui.palette.ink_2), item.next);
    column.cut_top(inspector_gap - 4);

    const Rect actions = column.cut_top(inspector.control_height());
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
