// scroll_area.hpp: a column taller than its place on the screen.
#pragma once

#include "shell/widgets/ui.hpp"

namespace marronnier {

struct ScrollState {
    float offset = 0;          // Pixels scrolled down.
    float content_height = 0;  // As drawn last.
};

// Draws and takes the wheel inside `view` while it lives. Lay things out from `content` downwards and call `used` with the
// height they took.
class ScrollArea {
public:
    ScrollArea(Ui& ui, const Rect& view, ScrollState& state);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;

    Rect content() const { return {panel_.view.x, panel_.view.y - state_.offset, panel_.view.width, 100000}; }
    void used(float height) { state_.content_height = height; }

private:
    Ui& ui_;
    ScrollingPanel panel_;
    ScrollState& state_;
};

}  // namespace marronnier
