// drawing_context.hpp: Dear ImGui as this program uses it: its draw lists, its font atlas, nothing else.
#pragma once

#include "shell/theme/fonts.hpp"

#include "imgui.h"

namespace marronnier {

ImGuiContext* make_drawing_context(Fonts& fonts);

}  // namespace marronnier
