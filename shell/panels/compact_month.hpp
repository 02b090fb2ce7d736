// compact_month.hpp: the month above the list on a phone: each day with a mark for what is planned. A touch shows the day,
// and a card can be dropped on it.
#pragma once

#include "core/views/month_view.hpp"
#include "core/views/sidebar_view.hpp"
#include "shell/panels/drag.hpp"
#include "shell/widgets/ui.hpp"

namespace marronnier {

struct CompactMonthContext {
    const std::array<std::string, 7>& initials;
    std::string_view previous{};
    std::string_view next{};
    std::string_view week{};
    bool can_go_back = true, can_go_on = true;
};

// Of so many weeks, on a page of this height.
float compact_month_height(int weeks, float page_height);

void draw_compact_month(Ui& ui, const Rect& area, const MonthView& view, Dragging& dragging,
                        const CompactMonthContext& context, Wishes& wishes);

}  // namespace marronnier
