// texts.hpp: drawing text that fits. Strings are made drawable once and remembered; nothing is cut inside a character that
// people see as one.
#pragma once

#include "shell/platform/platform.hpp"
#include "shell/widgets/text_line.hpp"

#include "imgui.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace marronnier {

class Texts {
public:
    // The atlas holds the letters of all fonts that texts are drawn in.
    Texts(Platform& platform, ImFontAtlas& atlas) : platform_(platform), atlas_(atlas) {}

    float width(const TextStyle& style, std::string_view utf8);

    // On one line from the left, ending in "…" when it is wider than `width_max`. `y` is the top of the line box, whose height
    // is `line_px`. Answers the width drawn.
    float draw(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
               float width_max);

    // Over up to `lines_max` lines, broken at spaces, the last one ending in "…" when there is more. Answers the lines used.
    int draw_wrapped(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
                     float width_max, int lines_max);

    // Lines the text would take, at most `lines_max`.
    int lines(const TextStyle& style, std::string_view utf8, float width_max, int lines_max);

    // Letters look different now, or their characters stand for something else: all is prepared and painted anew. What lies
    // on the draw list already keeps its pictures.
    void forget();
    // Another number after each time.
    unsigned version() const { return version_; }

private:
    struct Prepared {
        std::string_view mark;  // Empty unless some words are read from right to left; see Platform::drawable_text.
        std::string_view text;
    };

    Platform& platform_;
    ImFontAtlas& atlas_;
    unsigned version_ = 0;
    // Only texts that need preparing; bounded.
    std::unordered_map<std::string, std::string> prepared_;
    std::unordered_map<std::string, std::string> in_order_;  // Lines, from left to right.

    // Views live until the next call.
    Prepared prepare(std::string_view utf8);
    std::string_view in_order(std::string_view mark, std::string_view line);
    void put(ImDrawList& list, const TextStyle& style, float x, float y, float line_px, std::string_view mark,
             std::string_view line);
    // One pass for measuring (no list) and drawing. Answers the lines used.
    int lay_out(ImDrawList* list, const TextStyle& style, float x, float y, float line_px, std::string_view utf8,
                float width_max, int lines_max);
};

}  // namespace marronnier
