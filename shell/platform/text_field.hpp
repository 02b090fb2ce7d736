// text_field.hpp: a real text control that the platform lays over the canvas, so that accents, input methods, emoji, spell
// checking and phone keyboards work as everywhere on the web.
#pragma once

#include "shell/platform/rect.hpp"

#include <cstdint>
#include <string>

namespace marronnier {

enum class FieldKind : std::uint8_t { Line, Multiline, Search, Date, Time, Link, Password };

struct TextField {
    std::uint32_t id = 0;  // Stable while the field is about the same thing.
    FieldKind kind{};
    Rect rect{};                               // Of the text box itself, frame included.
    float hidden_above = 0, hidden_below = 0;  // Pixels of it that are scrolled out of sight.
    std::string label{};                       // Accessible name.
    std::string text{};                        // Date: "2026-12-17"; time: "18:30" or empty.
    std::string placeholder{};
    float font_px = 13;
    int font_weight = 400;
    bool bare = false;   // No padding and no frame of its own: the text sits where a drawn label would (inline titles).
    bool focus = false;  // Take the keyboard now; set for one frame, and select all when `bare`.

    bool operator==(const TextField&) const = default;
};

}  // namespace marronnier
