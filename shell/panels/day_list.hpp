// day_list.hpp: everything planned on one day, when the day's cell is too small for it.
#pragma once

#include "core/views/day_list_view.hpp"
#include "shell/panels/menus.hpp"

namespace marronnier {

void draw_day_list(Ui& ui, const DayListView& view, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
