// sidebar_panel.hpp: the clients, the spaces and the small calendar on the left.
#pragma once

#include "core/terms/language.hpp"
#include "core/views/sidebar_view.hpp"
#include "shell/panels/drag.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/scroll_area.hpp"

namespace marronnier {

struct SidebarDraft {
    std::optional<year_month> mini_month{};  // Turned by hand; absent: the month of the calendar.
    year_month calendar_month{};             // When it was turned: it follows again once the calendar moves.
    ScrollState clients{};
};

void draw_sidebar_panel(Ui& ui, const Rect& area, const SidebarView& view, const MiniMonthView& mini, Language language,
                        SidebarDraft& draft, Drag* drag, Wishes& wishes);

}  // namespace marronnier
