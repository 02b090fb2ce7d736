// shapes.hpp: the triangles of a draw list, two at a time where they make one rectangle, each with the pixels it may touch.
#pragma once

#include "shell/picture/pixel_rect.hpp"

#include "imgui.h"

#include <span>
#include <vector>

namespace marronnier {

struct Shape {
    const ImDrawIdx* indices = nullptr;
    int corners = 0;  // 3, or the 4 of a rectangle: at 0, 1, 2 and 5.
    PixelRect pixels;

    ImDrawIdx corner(int number) const { return indices[number == 3 ? 5 : number]; }
};

// What one draw command paints, in its order; what the clipping leaves nothing of is left out.
struct ShapeRun {
    ImTextureID texture = ImTextureID_Invalid;
    PixelRect clip;
    std::span<const Shape> shapes;
};

// Read once a frame: what differs and what is to be painted are both asked of them.
class Shapes {
public:
    // They hold while the list is as it was, until the next call. `density`: device pixels for one of CSS.
    void read(const ImDrawList& list, float density);

    std::span<const ShapeRun> runs() const { return runs_; }
    PixelRect bounds() const { return bounds_; }  // Around all of them; empty when there are none.
    const ImDrawVert& vertex(ImDrawIdx index) const { return vertices_[index]; }

private:
    void add(const ImDrawCmd& command, const ImDrawIdx* index, float density);

    const ImDrawVert* vertices_ = nullptr;
    std::vector<Shape> shapes_;
    std::vector<ShapeRun> runs_;
    PixelRect bounds_;
};

PixelRect clip_of(const ImDrawCmd& command, float density);

}  // namespace marronnier
