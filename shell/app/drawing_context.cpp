#include "shell/app/drawing_context.hpp"

#include "shell/platform/font_face.hpp"

namespace marronnier {

ImGuiContext* make_drawing_context(Fonts& fonts) {
    ImGuiContext* context = ImGui::CreateContext();
    ImGui::SetCurrentContext(context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    fonts.regular = add_font(*io.Fonts, {.weight = 400});
    fonts.medium = add_font(*io.Fonts, {.weight = 520});
    fonts.semibold = add_font(*io.Fonts, {.weight = 640});
    return context;
}

}  // namespace marronnier
