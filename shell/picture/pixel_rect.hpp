// pixel_rect.hpp: a part of the picture, in device pixels from its top left.
#pragma once

#include <algorithm>
#include <cmath>

namespace marronnier {

struct PixelRect {
    int left = 0, top = 0, right = 0, bottom = 0;

    bool empty() const { return right <= left || bottom <= top; }
    long area() const { return empty() ? 0 : static_cast<long>(right - left) * (bottom - top); }
    bool operator==(const PixelRect&) const = default;
};

inline PixelRect intersection(const PixelRect& a, const PixelRect& b) {
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

inline PixelRect around(const PixelRect& a, const PixelRect& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

// Halves go down the page and to the right, so that two neighbours meet at the same pixel.
inline int to_pixels(float css_pixels, float density) {
    return static_cast<int>(std::floor(css_pixels * density + 0.5f));
}

}  // namespace marronnier
