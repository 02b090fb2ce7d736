// contrast.hpp: how far two colours stand apart for the eye, after WCAG 2.2: 1 for the same, 21 for black on white. Text wants
// 4.5, marks 3.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace marronnier {

// Both as 0xRRGGBB.
inline double relative_luminance(std::uint32_t rgb) {
    const auto channel = [rgb](int shift) {
        const double value = static_cast<double>(rgb >> shift & 0xFF) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

inline double contrast(std::uint32_t one, std::uint32_t other) {
    const double a = relative_luminance(one);
    const double b = relative_luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

}  // namespace marronnier
