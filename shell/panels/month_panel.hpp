// month_panel.hpp: the weeks of a month with their days, bars and cards.
#pragma once

#include "core/views/month_view.hpp"
#include "shell/panels/drag.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

#include <optional>

namespace marronnier {

// What lives only while a gesture lasts.
struct MonthDraft {
    std::optional<Day> adding{};  // A title is being typed for a new post on this day.
    std::optional<PostRef> renaming{};
    bool take_keyboard = false;       // The field above was just opened.
    std::string typed{};              // Into it, so far.
    std::string before{};             // What it held when it opened.
    std::optional<PostRef> anchor{};  // Where a selection with Shift starts.
};

struct MonthContext {
    const std::vector<PostRef>& selection;
    std::optional<PlanId> plan{};   // The one new posts go to; absent when several are shown.
    bool inspector_docked = false;  // A click also opens the post.
    std::string new_post_label{};   // Accessible name and placeholder of the title field.
    std::string rename_label{};
    std::string week_label{};  // "Semaine"
    std::string grid_label{};
    std::string empty_hint{};                    // Shown while nothing is planned in the month; may be empty.
    std::function<std::string(int)> more_label;  // "+ 3 autres"
};

void draw_month_panel(Ui& ui, const Rect& area, const MonthView& view, MonthDraft& draft, Dragging& dragging,
                      const MonthContext& context, Wishes& wishes);

// Opens the title field for a new post on the day.
void begin_adding(MonthDraft& draft, Day day);
void begin_renaming(MonthDraft& draft, const CardView& card);

}  // namespace marronnier
