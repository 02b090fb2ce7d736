// texts.hpp: drawing text that fits. Strings are made drawable once and remembered; nothing is cut inside a character that
// people see as one.
#pragma once

#include "shell/platform/platform.hpp"
#include "shell/theme/palette.hpp"

#include "imgui.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace marronnier {

struct TextStyle {
    ImFont* font = nullptr;
    float size_px = 13;
    Paint color{};
};

class Texts {
public:
    explicit Texts(Platform& platform) : platform_(platform) {}

    // Text in which every cluster is one character; the view lives until the next call.
    std::string_view drawable(std::string_view utf8);

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

    // Fonts changed: what was prepared is prepared again.
    void forget() { prepared_.clear(); }

private:
    Platform& platform_;
    std::unordered_map<std::string, std::string> prepared_;  // Only texts that need preparing; bounded.
};

}  // namespace marronnier
