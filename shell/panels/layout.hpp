// layout.hpp: where the panels lie on the page.
#pragma once

#include "shell/platform/rect.hpp"
#include "shell/theme/metrics.hpp"

#include <algorithm>

namespace marronnier {

struct PageLayout {
    Rect page{};
    Rect sidebar{};  // Empty when it opens as a drawer.
    Rect header{};
    Rect notices{};  // Between header and calendar; empty when there is nothing to say.
    Rect calendar{};
    Rect inspector{};               // Empty when closed.
    Rect bottom_bar{};              // On a phone.
    bool phone = false;             // One column; the sidebar is a drawer, the inspector a sheet.
    bool inspector_docked = false;  // Stands beside the calendar instead of covering it.
};

inline bool is_phone_width(float width) { return width < metrics::wide_page_min_width; }

inline PageLayout phone_layout(float width, float height, bool inspector_wanted, float notice_height) {
    using namespace metrics;
    PageLayout layout{.page = {0, 0, width, height}, .phone = true};
    Rect rest = layout.page;
    layout.header = rest.cut_top(phone_header_height);
    layout.notices = rest.cut_top(notice_height);
    // With a soft keyboard on the screen every row counts.
    if (height >= bottom_bar_min_page_height) layout.bottom_bar = rest.cut_bottom(bottom_bar_height);
    layout.calendar = rest;
    const float top = std::min(sheet_top, height - sheet_min_height);
    if (inspector_wanted) layout.inspector = {0, std::max(top, 0.0f), width, height - std::max(top, 0.0f)};
    return layout;
}

inline PageLayout page_layout(float width, float height, bool inspector_wanted, float notice_height) {
    if (is_phone_width(width)) return phone_layout(width, height, inspector_wanted, notice_height);
    PageLayout layout;
    Rect rest{0, 0, width, height};
    layout.page = rest;
    layout.inspector_docked = width >= metrics::docked_inspector_min_width;
    if (width >= metrics::docked_sidebar_min_width) layout.sidebar = rest.cut_left(metrics::sidebar_width);
    layout.header = rest.cut_top(metrics::header_height);
    layout.notices = rest.cut_top(notice_height);
    if (layout.inspector_docked)
        layout.inspector = rest.cut_right(metrics::inspector_width);
    else if (inspector_wanted)
        layout.inspector = {rest.right() - metrics::inspector_width, rest.y, metrics::inspector_width, rest.height};
    layout.calendar = rest;
    return layout;
}

}  // namespace marronnier
