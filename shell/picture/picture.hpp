// picture.hpp: the layers of a frame, from the lowest to the topmost. Most is drawn into layers of the frame's own; parts
// that did not change lie between them as they were kept.
#pragma once

#include "shell/picture/layer.hpp"

#include <memory>
#include <span>
#include <vector>

namespace marronnier {

class Picture {
public:
    // `shared` outlives it and the layers it makes.
    explicit Picture(ImDrawListSharedData& shared) : shared_(shared) {}

    // `page`: what can be seen at all, in CSS pixels.
    void begin_frame(const ImVec4& page);
    void end_frame();

    // What is drawn now lies above everything so far.
    ImDrawList& list() { return layers_.back()->list(); }

    std::unique_ptr<Layer> make_layer() const { return std::make_unique<Layer>(shared_); }
    // A layer to be drawn into, not shown yet.
    ImDrawList& begin(Layer& kept) const;
    // Lays it above everything so far; what is drawn next lies above it. Not while a clip of the list is open.
    void show(Layer& kept);

    std::span<Layer* const> layers() const { return layers_; }

private:
    void open_layer();

    ImDrawListSharedData& shared_;
    ImVec4 page_;
    std::vector<std::unique_ptr<Layer>> own_;  // As many as a frame needed.
    std::size_t own_used_ = 0;
    std::vector<Layer*> layers_;
};

}  // namespace marronnier
