// span_panel.hpp: what the panels of campaigns and of own dates have in common: a list of named stretches of days, of which
// the open one is edited below its row.
#pragma once

#include "shell/panels/inspector_parts.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

// What was typed into a field in this frame, and the undo step that its letters share.
template <class Value>
struct Typed {
    Value value{};
    std::string gesture{};
};

struct SpanDays {
    std::optional<Typed<Day>> from{}, to{};
};

// Answers whether one more is wanted.
bool draw_add_span(Inspector& inspector, Rect& column, ItemId id, Text text);

// What they are for, while there is none.
void draw_no_spans(Inspector& inspector, Rect& column, Text text);

// `row.count` holds the days, which are read out as well. Answers whether it was clicked.
bool draw_span_row(Inspector& inspector, Rect& column, ListRow row);

// The form of the open one, part by part. `scope` tells its fields from those of another.
std::optional<Typed<std::string>> draw_span_name(Inspector& inspector, Rect& column, Text label, std::string_view name,
                                                 ItemId scope);
SpanDays draw_span_days(Inspector& inspector, Rect& column, std::string_view from, std::string_view to, ItemId scope);

// On the left of the row. Answers whether it goes.
bool draw_remove_span(Inspector& inspector, Rect row, Text text, ItemId scope);

constexpr float span_form_gap = inspector_gap + 6;  // To the next row.

}  // namespace marronnier
