#include "shell/picture/shapes.hpp"

namespace marronnier {

namespace {

// The painter moves letters to the next quarter or whole pixel, so a shape may touch one pixel more on each side.
constexpr int pixels_moved = 1;

}  // namespace

PixelRect clip_of(const ImDrawCmd& command, float density) {
    const ImVec4& clip = command.ClipRect;
    return {to_pixels(clip.x, density), to_pixels(clip.y, density), to_pixels(clip.z, density),
            to_pixels(clip.w, density)};
}

void Shapes::read(const ImDrawList& list, float density) {
    vertices_ = list.VtxBuffer.Data;
    shapes_.clear();
    shapes_.reserve(static_cast<std::size_t>(list.IdxBuffer.Size) / 3);  // Never moved below: the runs point into it.
    runs_.clear();
    bounds_ = {};
    for (const ImDrawCmd& command : list.CmdBuffer)
        if (command.ElemCount > 0) add(command, list.IdxBuffer.Data + command.IdxOffset, density);
}

void Shapes::add(const ImDrawCmd& command, const ImDrawIdx* index, float density) {
    const PixelRect clip = clip_of(command, density);
    const std::size_t first = shapes_.size();
    const ImDrawIdx* const end = index + command.ElemCount;
    while (index != end) {
        const bool is_rectangle = end - index >= 6 && index[3] == index[0] && index[4] == index[2];
        Shape shape{index, is_rectangle ? 4 : 3, {}};
        index += is_rectangle ? 6 : 3;
        ImVec2 low = vertices_[shape.corner(0)].pos;
        ImVec2 high = low;
        for (int i = 1; i < shape.corners; ++i) {
            const ImVec2 place = vertices_[shape.corner(i)].pos;
            low = {std::min(low.x, place.x), std::min(low.y, place.y)};
            high = {std::max(high.x, place.x), std::max(high.y, place.y)};
        }
        shape.pixels = intersection(clip, {static_cast<int>(std::floor(low.x * density)) - pixels_moved,
                                           static_cast<int>(std::floor(low.y * density)) - pixels_moved,
                                           static_cast<int>(std::ceil(high.x * density)) + pixels_moved,
                                           static_cast<int>(std::ceil(high.y * density)) + pixels_moved});
        if (shape.pixels.empty()) continue;
        bounds_ = bounds_.empty() ? shape.pixels : around(bounds_, shape.pixels);
        shapes_.push_back(shape);
    }
    if (shapes_.size() > first)
        runs_.push_back({command.GetTexID(), clip, {shapes_.data() + first, shapes_.size() - first}});
}

}  // namespace marronnier
