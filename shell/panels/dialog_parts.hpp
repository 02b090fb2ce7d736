// dialog_parts.hpp: what dialogs have in common.
#pragma once

#include "shell/widgets/buttons.hpp"
#include "shell/widgets/popover.hpp"

namespace marronnier {

constexpr float dialog_padding = 20;

// In the middle of the page, and never larger.
Rect centred_on(const Rect& page, float width, float height);

void dialog_heading(Ui& ui, Rect& rest, std::string_view text);

// From the right of the row at the foot.
Press dialog_action(Ui& ui, Rect& row, const Button& spec);

}  // namespace marronnier
