#include "shell/picture/patch.hpp"

namespace marronnier {

void Patch::collect(const Shapes& shapes, std::span<const PixelRect> rects) {
    std::vector<ImDrawVert>& vertices = collected_vertices_;
    std::vector<ImDrawIdx>& indices = collected_indices_;
    vertices.clear();
    indices.clear();
    parts_.clear();
    for (const PixelRect& rect : rects) {
        for (const ShapeRun& run : shapes.runs()) {
            const PixelRect clip = intersection(run.clip, rect);
            if (clip.empty()) continue;
            const auto first = static_cast<int>(indices.size());
            for (const Shape& shape : run.shapes) {
                if (intersection(shape.pixels, rect).empty()) continue;
                const auto base = static_cast<ImDrawIdx>(vertices.size());
                for (int i = 0; i < shape.corners; ++i) vertices.push_back(shapes.vertex(shape.corner(i)));
                for (const int corner : {0, 1, 2}) indices.push_back(base + static_cast<ImDrawIdx>(corner));
                if (shape.corners == 4)
                    for (const int corner : {0, 2, 3}) indices.push_back(base + static_cast<ImDrawIdx>(corner));
            }
            const int count = static_cast<int>(indices.size()) - first;
            if (count > 0) parts_.push_back({run.texture, clip, first, count});
        }
    }
    vertices_ = vertices;
    indices_ = indices;
}

void Patch::take_all(const ImDrawList& list, float density) {
    parts_.clear();
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const PixelRect clip = clip_of(command, density);
        if (command.ElemCount == 0 || clip.empty()) continue;
        parts_.push_back(
            {command.GetTexID(), clip, static_cast<int>(command.IdxOffset), static_cast<int>(command.ElemCount)});
    }
    vertices_ = {list.VtxBuffer.Data, static_cast<std::size_t>(list.VtxBuffer.Size)};
    indices_ = {list.IdxBuffer.Data, static_cast<std::size_t>(list.IdxBuffer.Size)};
}

}  // namespace marronnier
