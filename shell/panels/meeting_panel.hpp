// meeting_panel.hpp: what opens below the pill: how a plan and its store are, and what can be done about it.
#pragma once

#include "shell/panels/meeting_view.hpp"
#include "shell/panels/menus.hpp"

namespace marronnier {

void draw_meeting_panel(Ui& ui, const MeetingView& view, const MenuContext& context, Wishes& wishes);

void draw_conflicts(Ui& ui, const std::vector<ConflictView>& conflicts, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
