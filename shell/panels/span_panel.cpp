#include "shell/panels/span_panel.hpp"

namespace marronnier {

namespace {

// As wide as its content, on the left of the row.
bool button_clicked(Inspector& inspector, Rect row, const Button& shown) {
    return button(inspector.ui, row.cut_left(button_width(inspector.ui, shown)), shown).clicked;
}

}  // namespace

bool draw_add_span(Inspector& inspector, Rect& column, ItemId id, Text text) {
    const Rect row = column.cut_top(inspector.control_height());
    column.cut_top(inspector_gap);
    return button_clicked(inspector, row, {.id = id, .text = inspector.word(text), .icon = Icon::Add});
}

void draw_no_spans(Inspector& inspector, Rect& column, Text text) {
    const TextStyle style = inspector.ui.style(metrics::small_px, inspector.ui.palette.ink_3);
    draw_text(inspector, column, item_id("no spans"), style, inspector.word(text));
}

bool draw_span_row(Inspector& inspector, Rect& column, ListRow row) {
    const std::string name = std::string{row.text} + ", " + std::string{row.count};
    row.name = name;
    const Press press = list_row(inspector.ui, column.cut_top(inspector.ui.target(30)), row);
    column.cut_top(4);
    return press.clicked;
}

std::optional<Typed<std::string>> draw_span_name(Inspector& inspector, Rect& column, Text label, std::string_view name,
                                                 ItemId scope) {
    const ItemId id = item_id("name", scope);
    auto text = labelled_field(inspector, column, inspector.field_height(), label,
                               {.id = id, .text = name, .focus = inspector.draft.focus_title});
    inspector.draft.focus_title = false;
    if (!text) return std::nullopt;
    return Typed<std::string>{std::move(*text), inspector.gesture(id)};
}

SpanDays draw_span_days(Inspector& inspector, Rect& column, std::string_view from, std::string_view to, ItemId scope) {
    Rect row = column.cut_top(15 + 4 + inspector.field_height());
    Rect left = row.cut_left((row.width - 8) / 2);
    row.cut_left(8);
    column.cut_top(inspector_gap);
    // A span has both days: one that is cleared stays as it was.
    const auto draw_day = [&](Rect& place, Text label, ItemId id, std::string_view day) -> std::optional<Typed<Day>> {
        const auto typed = date_field(inspector, place, label, id, day);
        if (!typed || !*typed) return std::nullopt;
        return Typed<Day>{**typed, inspector.gesture(id)};
    };
    return {.from = draw_day(left, Text::SpanFrom, item_id("from", scope), from),
            .to = draw_day(row, Text::SpanTo, item_id("to", scope), to)};
}

bool draw_remove_span(Inspector& inspector, Rect row, Text text, ItemId scope) {
    return button_clicked(inspector, row,
                          {.id = item_id("remove", scope), .text = inspector.word(text), .icon = Icon::Remove});
}

}  // namespace marronnier
