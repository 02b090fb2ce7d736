// color.hpp: a colour chosen by a person, for a client or a campaign. Written "#B4532A".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

struct Color {
    std::uint32_t rgb = 0x8A3F17;  // 0xRRGGBB

    bool operator==(const Color&) const = default;
};

// Either case on reading; capitals on writing.
std::optional<Color> parse_color(std::string_view text);
std::string to_text(Color color);

}  // namespace marronnier
