// welcome.hpp: the calendar's place while there is no client yet.
#pragma once

#include "core/terms/language.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

namespace marronnier {

void draw_welcome(Ui& ui, const Rect& area, Language language, Wishes& wishes);

}  // namespace marronnier
