// rect.hpp: a place on the screen, in CSS pixels from the top left of the page.
#pragma once

namespace marronnier {

struct Rect {
    float x = 0, y = 0, width = 0, height = 0;

    bool operator==(const Rect&) const = default;
};

}  // namespace marronnier
