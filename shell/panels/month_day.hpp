// month_day.hpp: a day of the month: its ground, its number and key date, its cards.
#pragma once

#include "shell/panels/month_geometry.hpp"
#include "shell/panels/month_panel.hpp"

namespace marronnier {

// What the parts of the panel draw from and answer to.
struct MonthPanel {
    Ui& ui;
    const MonthView& view;
    MonthDraft& draft;
    Dragging& dragging;
    const MonthContext& context;
    Wishes& wishes;
    MonthGeometry geometry;
};

constexpr float day_number_px = 20;
constexpr float day_padding = 5;
constexpr float cards_top = 27;    // From the top of a day; bars begin there.
constexpr float lane_height = 20;  // Of the bars above the cards.

// Draws what changed of it since the last time, and answers the pointer.
void show_day(MonthPanel& panel, const WeekView& week, int row, std::size_t column);

}  // namespace marronnier
