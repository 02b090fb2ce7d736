// palette.hpp: every colour of the interface, for the light and the dark theme. Text keeps at least 4.5:1 against the ground
// it stands on, marks at least 3:1; tests/shell/theme measures both.
#pragma once

#include "core/terms/color.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/status.hpp"

#include <cstdint>

namespace marronnier {

// As ImGui packs it: 0xAABBGGRR.
using Paint = std::uint32_t;

constexpr Paint paint(std::uint32_t rgb, float alpha = 1) {
    const auto a = static_cast<std::uint32_t>(alpha * 255 + 0.5f);
    return a << 24 | (rgb & 0xFF) << 16 | (rgb & 0xFF00) | rgb >> 16;
}

constexpr Paint faded(Paint color, float alpha) {
    const auto a = static_cast<std::uint32_t>(static_cast<float>(color >> 24) * alpha + 0.5f);
    return (color & 0xFFFFFF) | a << 24;
}

// What somebody who needs certain colours has set for every program, as 0xRRGGBB: the CSS system colours of these names.
struct SystemColors {
    std::uint32_t canvas = 0xFFFFFF, canvas_text = 0, highlight = 0x0000FF, highlight_text = 0xFFFFFF;

    bool operator==(const SystemColors&) const = default;
};

struct Palette {
    bool is_dark = false;
    bool is_forced = false;  // Nothing but system colours; only colours that people chose stay, as marks.
    Paint paper{}, surface{}, sunken{}, line{}, line_strong{};
    Paint ink{}, ink_2{}, ink_3{};
    Paint brand{}, brand_soft{}, on_brand{}, leaf{}, leaf_soft{};
    Paint holiday{}, holiday_ink{}, school{}, school_ink{}, commerce{}, commerce_ink{};
    Paint idea{}, draft{}, review{}, approved{}, scheduled{}, published{}, hold{};
    Paint shadow{};

    Paint status(PostStatus status) const;
    Paint key_date(KeyDateKind kind) const;  // Of its name.
    Paint on_status(PostStatus on) const;    // Of a word on a ground of the status's colour.

    // A colour a person chose, as a ground for text of this theme, and as text on that ground.
    Paint tint_ground(Color color) const;
    Paint tint_ink(Color color) const;

    bool operator==(const Palette&) const = default;
};

const Palette& palette(bool dark);
Palette forced_palette(const SystemColors& colors);

}  // namespace marronnier
