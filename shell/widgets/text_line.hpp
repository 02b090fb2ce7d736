// text_line.hpp: how much of a drawable text fits into a width, and where to break it.
#pragma once

#include "shell/theme/palette.hpp"

#include "imgui.h"

#include <string>
#include <string_view>

namespace marronnier {

struct TextStyle {
    ImFont* font = nullptr;
    float size_px = 13;
    Paint color{};
};

float measured(const TextStyle& style, std::string_view text);

// A text that is laid out line by line. Words of scripts whose letters change with their neighbours are single characters
// here; one that is too long is divided on the way.
class Lines {
public:
    Lines(const TextStyle& style, std::string_view text) : style_(style), rest_(text) {}

    bool at_end() const { return rest_.empty(); }

    // The next line, broken at a space or, if there is none, anywhere. The views live until the next call.
    std::string_view next(float width_max);

    // All that is left, or, when that is more than a line, as much as leaves room for the "…" it then ends in.
    std::string_view last(float width_max);

private:
    const TextStyle& style_;
    std::string_view rest_;
    std::string divided_;  // What `rest_` shows once a word was divided.
    std::string cut_;

    std::string_view paragraph() const { return rest_.substr(0, rest_.find('\n')); }
    std::size_t fitting(float width_max) const;
    bool divide_at(std::size_t place, float width_max);
    std::string_view take(std::size_t length);
};

}  // namespace marronnier
