// drawing_surface.hpp: Dear ImGui as this program uses it: draw lists and a font atlas, without its windows, items and input.
// What is pressed and typed is the business of Zones and Fields, so the larger half of the library stays out of the download.
#pragma once

#include "shell/picture/picture.hpp"
#include "shell/theme/fonts.hpp"

#include "imgui.h"
#include "imgui_internal.h"

namespace marronnier {

class DrawingSurface {
public:
    DrawingSurface();
    ~DrawingSurface();
    DrawingSurface(const DrawingSurface&) = delete;
    DrawingSurface& operator=(const DrawingSurface&) = delete;

    // Sizes in CSS pixels; `density` is device pixels a CSS pixel.
    void begin_frame(float width, float height, float density);
    void end_frame();

    const Fonts& fonts() const { return fonts_; }
    Picture& picture() { return picture_; }
    ImFontAtlas& atlas() { return atlas_; }
    ImVec2 size() const { return size_; }
    float density() const { return density_; }

private:
    ImDrawListSharedData shared_;
    ImFontAtlas atlas_;
    Picture picture_;
    Fonts fonts_{};
    ImVec2 size_{};
    float density_ = 1;
    int frames_ = 0;
};

}  // namespace marronnier
