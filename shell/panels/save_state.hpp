// save_state.hpp: whether everything is kept, in a word or a sign.
#pragma once

#include "shell/panels/header_panel.hpp"

namespace marronnier {

// Takes its place from the right end of the bar.
void draw_save_state(Ui& ui, Rect& bar, const HeaderContext& context, bool in_words);

}  // namespace marronnier
