// fonts.hpp: the weights of Inter the interface is set in. Sizes are given where text is drawn.
#pragma once

struct ImFont;

namespace marronnier {

struct Fonts {
    ImFont* regular = nullptr;   // 400
    ImFont* medium = nullptr;    // 520, titles of cards
    ImFont* semibold = nullptr;  // 640, headings and what is chosen
};

}  // namespace marronnier
