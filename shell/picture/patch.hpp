// patch.hpp: what has to be painted of a picture of which only some rectangles differ: the shapes that touch them, and
// nothing else, so that little is handed to the painter.
#pragma once

#include "shell/picture/layer.hpp"

#include "imgui.h"

#include <span>
#include <vector>

namespace marronnier {

struct PatchPart {
    ImTextureID texture = ImTextureID_Invalid;
    PixelRect clip;
    int first_index = 0, index_count = 0;
};

class Patch {
public:
    // Valid until the next call.
    void collect(std::span<Layer* const> layers, float density, std::span<const PixelRect> rects);
    // The lists as they are, for a picture painted whole.
    void take_all(std::span<Layer* const> layers, float density);

    std::span<const ImDrawVert> vertices() const { return vertices_; }
    std::span<const ImDrawIdx> indices() const { return indices_; }
    // In the order of painting.
    std::span<const PatchPart> parts() const { return parts_; }

private:
    void collect(const Shapes& shapes, const PixelRect& rect);
    void take_all(const ImDrawList& list, float density);

    std::vector<PatchPart> parts_;
    std::vector<ImDrawVert> vertices_;
    std::vector<ImDrawIdx> indices_;
};

}  // namespace marronnier
