// layer.hpp: a part of the picture: a draw list of Dear ImGui, and what was found out about it. A layer that is shown
// again as it was keeps that.
#pragma once

#include "shell/picture/shapes.hpp"

#include "imgui.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace marronnier {

// The device pixels that are painted; the square of a layer's sums is one of theirs.
struct Canvas {
    int width = 0, height = 0;
    float density = 0;

    bool operator==(const Canvas&) const = default;
};

// Of everything in the layer that touches a square, in the order of painting.
struct SquareSum {
    std::size_t square = 0;
    std::uint64_t sum = 0;
};

class Layer {
public:
    explicit Layer(ImDrawListSharedData& shared) : list_(&shared) {}

    // Empties it, to be drawn anew.
    void begin(ImTextureRef texture, const ImVec4& clip) {
        list_._ResetForNewFrame();
        list_.PushTexture(texture);
        list_.PushClipRect({clip.x, clip.y}, {clip.z, clip.w});
        shapes_density_.reset();
        summed_on_.reset();
    }
    void end() { list_._PopUnusedDrawCmd(); }

    ImDrawList& list() { return list_; }
    const ImDrawList& list() const { return list_; }

    const Shapes& shapes(float density) {
        if (shapes_density_ != density) shapes_.read(list_, density);
        shapes_density_ = density;
        return shapes_;
    }

    // Those that were found for such a canvas, or nothing.
    const std::vector<SquareSum>* sums(const Canvas& canvas) const { return summed_on_ == canvas ? &sums_ : nullptr; }
    void set_sums(const Canvas& canvas, std::vector<SquareSum> sums) {
        summed_on_ = canvas;
        sums_ = std::move(sums);
    }

private:
    ImDrawList list_;
    Shapes shapes_;
    std::optional<float> shapes_density_;
    std::vector<SquareSum> sums_;
    std::optional<Canvas> summed_on_;
};

}  // namespace marronnier
