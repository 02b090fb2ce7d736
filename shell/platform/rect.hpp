// rect.hpp: a place on the screen, in CSS pixels from the top left of the page, and the few ways to carve it up.
#pragma once

#include <algorithm>

namespace marronnier {

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    float right() const { return x + width; }
    float bottom() const { return y + height; }
    bool empty() const { return width <= 0 || height <= 0; }
    bool contains(float px, float py) const { return x <= px && px < right() && y <= py && py < bottom(); }

    // Smaller by this much on each side.
    Rect inset(float horizontal, float vertical) const {
        return {x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical};
    }
    Rect inset(float all) const { return inset(all, all); }

    // Slices off one side and keeps the rest.
    Rect cut_left(float amount) {
        const Rect slice{x, y, std::min(amount, width), height};
        x += slice.width;
        width -= slice.width;
        return slice;
    }
    Rect cut_right(float amount) {
        width -= std::min(amount, width);
        return {right(), y, amount, height};
    }
    Rect cut_top(float amount) {
        const Rect slice{x, y, width, std::min(amount, height)};
        y += slice.height;
        height -= slice.height;
        return slice;
    }
    Rect cut_bottom(float amount) {
        height -= std::min(amount, height);
        return {x, bottom(), width, amount};
    }

    bool operator==(const Rect&) const = default;
};

inline Rect intersection(const Rect& a, const Rect& b) {
    const float left = std::max(a.x, b.x);
    const float top = std::max(a.y, b.y);
    return {left, top, std::max(0.0f, std::min(a.right(), b.right()) - left),
            std::max(0.0f, std::min(a.bottom(), b.bottom()) - top)};
}

}  // namespace marronnier
