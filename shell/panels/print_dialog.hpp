// print_dialog.hpp: what goes on paper, asked before the browser asks for the printer.
#pragma once

#include "core/terms/print_choices.hpp"
#include "shell/panels/menus.hpp"

namespace marronnier {

void draw_print_dialog(Ui& ui, PrintChoices& choices, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
