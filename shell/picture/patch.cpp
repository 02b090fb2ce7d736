#include "shell/picture/patch.hpp"

namespace marronnier {

void Patch::collect(std::span<Layer* const> layers, float density, std::span<const PixelRect> rects) {
    vertices_.clear();
    indices_.clear();
    parts_.clear();
    for (const PixelRect& rect : rects)
        for (Layer* layer : layers) collect(layer->shapes(density), rect);
}

void Patch::collect(const Shapes& shapes, const PixelRect& rect) {
    if (intersection(shapes.bounds(), rect).empty()) return;
    for (const ShapeRun& run : shapes.runs()) {
        const PixelRect clip = intersection(run.clip, rect);
        if (clip.empty()) continue;
        const auto first = static_cast<int>(indices_.size());
        for (const Shape& shape : run.shapes) {
            if (intersection(shape.pixels, rect).empty()) continue;
            const auto base = static_cast<ImDrawIdx>(vertices_.size());
            for (int i = 0; i < shape.corners; ++i) vertices_.push_back(shapes.vertex(shape.corner(i)));
            for (const int corner : {0, 1, 2}) indices_.push_back(base + static_cast<ImDrawIdx>(corner));
            if (shape.corners == 4)
                for (const int corner : {0, 2, 3}) indices_.push_back(base + static_cast<ImDrawIdx>(corner));
        }
        const int count = static_cast<int>(indices_.size()) - first;
        if (count > 0) parts_.push_back({run.texture, clip, first, count});
    }
}

void Patch::take_all(std::span<Layer* const> layers, float density) {
    vertices_.clear();
    indices_.clear();
    parts_.clear();
    for (const Layer* layer : layers) take_all(layer->list(), density);
}

void Patch::take_all(const ImDrawList& list, float density) {
    const auto first_vertex = static_cast<ImDrawIdx>(vertices_.size());
    const std::size_t first_index = indices_.size();
    vertices_.insert(vertices_.end(), list.VtxBuffer.begin(), list.VtxBuffer.end());
    indices_.resize(first_index + static_cast<std::size_t>(list.IdxBuffer.Size));
    std::transform(list.IdxBuffer.begin(), list.IdxBuffer.end(),
                   indices_.begin() + static_cast<std::ptrdiff_t>(first_index),
                   [first_vertex](ImDrawIdx index) { return first_vertex + index; });
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const PixelRect clip = clip_of(command, density);
        if (command.ElemCount == 0 || clip.empty()) continue;
        const int first = static_cast<int>(first_index) + static_cast<int>(command.IdxOffset);
        const bool goes_on = !parts_.empty() && parts_.back().texture == command.GetTexID() &&
                             parts_.back().clip == clip &&
                             parts_.back().first_index + parts_.back().index_count == first;
        if (goes_on)
            parts_.back().index_count += static_cast<int>(command.ElemCount);
        else
            parts_.push_back({command.GetTexID(), clip, first, static_cast<int>(command.ElemCount)});
    }
}

}  // namespace marronnier
