// damage.hpp: which parts of the picture differ from the last one painted.
//
// The picture is divided into squares; each has a sum over everything that touches it, in the order of painting: over each
// layer, then over the layers. Squares with another sum than last time are painted again, whole. Two different squares
// have the same sum once in 2^64.
#pragma once

#include "shell/picture/layer.hpp"

#include "imgui.h"

#include <cstdint>
#include <span>
#include <vector>

namespace marronnier {

// Letters were painted into a texture: whoever shows that part of it looks different. Texture places, 0 to 1.
struct TextureChange {
    ImTextureID texture = ImTextureID_Invalid;
    ImVec2 low, high;
};

class Damage {
public:
    static constexpr int square = 32;  // Device pixels

    // The rectangles do not overlap; none: nothing differs. `layers`: from the lowest to the topmost. What a layer kept
    // shows of a texture is as it was, whatever `changes` say.
    std::vector<PixelRect> since_last(std::span<Layer* const> layers, const Canvas& canvas,
                                      std::uint32_t background_rgb, std::span<const TextureChange> changes);
    // What was painted is gone.
    void forget() { is_painted_ = false; }

private:
    struct Square {
        std::uint64_t sum = 0;
        bool is_redrawn = false;
    };

    std::vector<SquareSum> sums_of(const Shapes& shapes, std::span<const TextureChange> changes);
    std::vector<PixelRect> differing() const;
    std::size_t square_at(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
    }

    Canvas canvas_;
    int columns_ = 0;
    std::uint32_t background_rgb_ = 0;
    bool is_painted_ = false;
    std::vector<Square> squares_, last_;
    std::vector<std::uint32_t> met_;  // Where a square stands in the sums of the layer at hand, counted from 1; or 0.
};

}  // namespace marronnier
