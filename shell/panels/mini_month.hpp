// mini_month.hpp: the small calendar. A click shows the day; a card held over a day can be dropped there.
#pragma once

#include "shell/panels/sidebar_panel.hpp"

namespace marronnier {

constexpr float mini_month_height = 182;

void draw_mini_month(Ui& ui, const Rect& area, const MiniMonthView& view, Language language, SidebarDraft& draft,
                     Drag* drag, Wishes& wishes);

}  // namespace marronnier
