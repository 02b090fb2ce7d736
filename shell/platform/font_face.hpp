// font_face.hpp: the typefaces that the canvas is drawn with. Each platform brings its own letters: the browser paints
// them with Canvas 2D (platform/web), tests with boxes of known width (platform/fake).
//
// Sizes are those of CSS. At size 13 a letter is as large as in a page with `font: 13px/1 Inter`: the line is exactly
// 13 pixels high and tails of letters hang a pixel or two below it. The baseline is a whole number of pixels below the
// top of the line, the one that puts a line in the middle of a box (its top rounded to whole pixels) on the same row of
// pixels as a text field or button of HTML would. Digits are all as wide as "0". An icon of assets/icons.json at size 13
// fills a square of 13 by 13 pixels, from the top of the line to its foot, and is 13 pixels wide.
#pragma once

#include <string>

struct ImFont;
struct ImFontAtlas;

namespace marronnier {

struct FontFace {
    int weight = 400;  // As in CSS, 100 to 900.
};

ImFont* add_font(ImFontAtlas& atlas, FontFace face);

// The word that a private-use character stands for as two such characters, as UTF-8: the longest beginning that is narrower
// than the width, but at least one sign of it, and the rest. Empty when there is nothing to divide.
std::string split_word(const ImFont& font, float size_px, unsigned character, float width_max);

}  // namespace marronnier
