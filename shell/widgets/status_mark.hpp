// status_mark.hpp: the dot of a status. Its shape says as much as its colour.
#pragma once

#include "core/terms/status.hpp"
#include "shell/widgets/ui.hpp"

namespace marronnier {

// About 8 px across, around this centre.
void status_mark(Ui& ui, float x, float y, PostStatus status, float alpha = 1);

}  // namespace marronnier
