// month_panel.hpp: the weeks of a month with their days, bars and cards.
#pragma once

#include "core/views/month_view.hpp"
#include "shell/panels/drag.hpp"
#include "shell/panels/title_field.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

#include <optional>

namespace marronnier {

// Around a day: where it lies, and what happens to it.
struct DaySurroundings {
    Rect cell{};
    int lanes = 0;           // Of bars above its cards.
    bool is_target = false;  // Of posts on their way.
    bool has_ring = false;

    bool operator==(const DaySurroundings&) const = default;
};

struct DrawnDay {
    DayView day{};
    DaySurroundings surroundings{};
};

// What lives only while a gesture lasts, and what was drawn.
struct MonthDraft {
    TitleDraft title{};
    std::optional<PostRef> anchor{};               // Where a selection with Shift starts.
    std::vector<std::optional<DrawnDay>> drawn{};  // For each place of the grid.
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

}  // namespace marronnier
