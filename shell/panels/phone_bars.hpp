// phone_bars.hpp: what a phone shows above and below its calendar, in the reach of a thumb.
#pragma once

#include "core/views/sidebar_view.hpp"
#include "shell/panels/header_panel.hpp"

namespace marronnier {

// Whose calendar it is, whether it is kept, undo, the filters.
void draw_phone_header(Ui& ui, const Rect& area, const HeaderView& view, const SidebarView& clients,
                       const HeaderContext& context, Wishes& wishes);
void draw_bottom_bar(Ui& ui, const Rect& area, const HeaderContext& context, Wishes& wishes);

// Above the lower right corner of the calendar. True when it was pressed.
bool draw_add_button(Ui& ui, const Rect& calendar, Language language);

}  // namespace marronnier
