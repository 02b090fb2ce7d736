// shapes.hpp: the triangles of a draw list, two at a time where they make one rectangle, each with the pixels it may touch.
#pragma once

#include "shell/picture/pixel_rect.hpp"

#include "imgui.h"

namespace marronnier {

struct Shape {
    const ImDrawIdx* indices = nullptr;
    int index_count = 0;  // 3 or 6
    int corners = 0;      // Of these, as many at the front of `indices` are different: 3, or the 4 at 0, 1, 2 and 5.
    PixelRect pixels;

    ImDrawIdx corner(int number) const { return indices[number == 3 ? 5 : number]; }
};

// The painter moves letters to the next quarter or whole pixel, so a shape may touch one pixel more on each side.
constexpr int pixels_moved = 1;

inline PixelRect clip_of(const ImDrawCmd& command, float density) {
    const ImVec4& clip = command.ClipRect;
    return {to_pixels(clip.x, density), to_pixels(clip.y, density), to_pixels(clip.z, density),
            to_pixels(clip.w, density)};
}

// visit(const Shape&), in the order they are painted; what the clipping leaves nothing of is left out.
template <class Visit>
void for_each_shape(const ImDrawList& list, const ImDrawCmd& command, float density, Visit visit) {
    const PixelRect clip = clip_of(command, density);
    const ImDrawVert* const vertices = list.VtxBuffer.Data;
    const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
    const ImDrawIdx* const end = index + command.ElemCount;
    while (index != end) {
        const bool is_rectangle = end - index >= 6 && index[3] == index[0] && index[4] == index[2];
        Shape shape{index, is_rectangle ? 6 : 3, is_rectangle ? 4 : 3, {}};
        index += shape.index_count;
        ImVec2 low = vertices[shape.corner(0)].pos;
        ImVec2 high = low;
        for (int i = 1; i < shape.corners; ++i) {
            const ImVec2 place = vertices[shape.corner(i)].pos;
            low = {std::min(low.x, place.x), std::min(low.y, place.y)};
            high = {std::max(high.x, place.x), std::max(high.y, place.y)};
        }
        shape.pixels = intersection(clip, {static_cast<int>(std::floor(low.x * density)) - pixels_moved,
                                           static_cast<int>(std::floor(low.y * density)) - pixels_moved,
                                           static_cast<int>(std::ceil(high.x * density)) + pixels_moved,
                                           static_cast<int>(std::ceil(high.y * density)) + pixels_moved});
        if (!shape.pixels.empty()) visit(shape);
    }
}

}  // namespace marronnier
