// popover.hpp: boxes above everything else: menus at the thing that opened them, dialogs in the middle.
#pragma once

#include "shell/widgets/ui.hpp"

namespace marronnier {

// A box of this size by the anchor, moved so that the whole of it is on the page.
Rect placed_by(const Rect& anchor, float width, float height, const Rect& page);

// Opens a layer in which only what follows can be pressed. True when the person pressed outside: close it.
bool begin_popover(Ui& ui, const Rect& box, std::string_view name);

// The same with the rest of the page dimmed and silent.
bool begin_dialog(Ui& ui, const Rect& box, const Rect& page, std::string_view name);

// The same for a panel that slides in from the side and brings its own ground and name.
// From the lower end of a phone's page.
bool begin_sheet(Ui& ui, const Rect& box, const Rect& page, std::string_view name);
bool begin_drawer(Ui& ui, const Rect& box, const Rect& page);

void end_popover(Ui& ui);

}  // namespace marronnier
