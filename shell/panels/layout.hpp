// layout.hpp: where the panels lie on the page.
#pragma once

#include "shell/platform/rect.hpp"
#include "shell/theme/metrics.hpp"

namespace marronnier {

struct PageLayout {
    Rect page{};
    Rect sidebar{};  // Empty when it opens as a drawer.
    Rect header{};
    Rect notices{};  // Between header and calendar; empty when there is nothing to say.
    Rect calendar{};
    Rect inspector{};               // Empty when closed.
    bool narrow = false;            // The sidebar is a drawer, the inspector covers the page.
    bool inspector_docked = false;  // Stands beside the calendar instead of covering it.
};

inline PageLayout page_layout(float width, float height, bool inspector_wanted, float notice_height) {
    PageLayout layout;
    Rect rest{0, 0, width, height};
    layout.page = rest;
    layout.narrow = width < metrics::docked_sidebar_min_width;
    layout.inspector_docked = width >= metrics::docked_inspector_min_width;
    if (!layout.narrow) layout.sidebar = rest.cut_left(metrics::sidebar_width);
    layout.header = rest.cut_top(metrics::header_height);
    layout.notices = rest.cut_top(notice_height);
    if (layout.inspector_docked)
        layout.inspector = rest.cut_right(metrics::inspector_width);
    else if (inspector_wanted)
        layout.inspector = layout.narrow ? Rect{0, 0, width, height}
                                         : Rect{rest.right() - metrics::inspector_width, rest.y,
                                                metrics::inspector_width, rest.height};
    layout.calendar = rest;
    return layout;
}

}  // namespace marronnier
