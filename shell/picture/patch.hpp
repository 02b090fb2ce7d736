// patch.hpp: what has to be painted of a picture of which only some rectangles differ: the shapes that touch them, and
// nothing else, so that little is handed to the painter.
#pragma once

#include "shell/picture/shapes.hpp"

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
    void collect(const Shapes& shapes, std::span<const PixelRect> rects);
    // The list as it is, for a picture painted whole.
    void take_all(const ImDrawList& list, float density);

    std::span<const ImDrawVert> vertices() const { return vertices_; }
    std::span<const ImDrawIdx> indices() const { return indices_; }
    // In the order of painting.
    std::span<const PatchPart> parts() const { return parts_; }

private:
    std::span<const ImDrawVert> vertices_;
    std::span<const ImDrawIdx> indices_;
    std::vector<PatchPart> parts_;
    std::vector<ImDrawVert> collected_vertices_;
    std::vector<ImDrawIdx> collected_indices_;
};

}  // namespace marronnier
