// save_state.hpp: whether everything is kept here, and in the store if there is one: in a word or a sign.
#pragma once

#include "shell/panels/header_panel.hpp"

namespace marronnier {

// Takes its place from the right end of the bar. With a store it is a button that opens Overlay::Meeting.
void draw_save_state(Ui& ui, Rect& bar, const HeaderContext& context, bool in_words, Wishes& wishes);

}  // namespace marronnier
