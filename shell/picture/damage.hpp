// damage.hpp: which parts of the picture differ from the last one painted.
//
// The picture is divided into squares; each has a sum over everything that touches it, in the order of painting. Squares
// with another sum than last time are painted again, whole. Two different squares have the same sum once in 2^64.
#pragma once

#include "shell/picture/shapes.hpp"

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

    // `width` and `height`: of the picture, in device pixels. The rectangles do not overlap; none: nothing differs.
    std::vector<PixelRect> since_last(const Shapes& shapes, int width, int height, float density,
                                      std::uint32_t background_rgb, std::span<const TextureChange> changes);
    // What was painted is gone.
    void forget() { is_painted_ = false; }

private:
    struct Square {
        std::uint64_t sum = 0;
        bool is_redrawn = false;
    };

    void add(const Shapes& shapes, std::span<const TextureChange> changes);
    std::vector<PixelRect> differing() const;

    int width_ = 0, height_ = 0, columns_ = 0;
    float density_ = 0;
    std::uint32_t background_rgb_ = 0;
    bool is_painted_ = false;
    std::vector<Square> squares_, last_;
};

}  // namespace marronnier
