// metrics.hpp: sizes in CSS pixels: one table for the whole interface.
#pragma once

namespace marronnier::metrics {

inline constexpr float header_height = 52;
inline constexpr float sidebar_width = 232;
inline constexpr float inspector_width = 336;
inline constexpr float weekday_row_height = 26;
inline constexpr float week_number_width = 34;

inline constexpr float phone_header_height = 56;
inline constexpr float bottom_bar_height = 56;
inline constexpr float bottom_bar_min_page_height = 440;
inline constexpr float sheet_top = 64;  // What is seen of the page behind a sheet.
inline constexpr float sheet_min_height = 480;

// Below this width the inspector covers the calendar instead of standing beside it; below the second the sidebar opens as a
// drawer; below the third the page is a phone's. Half of 1440, as a browser at 200 % sees a laptop, is none.
inline constexpr float docked_inspector_min_width = 1160;
inline constexpr float docked_sidebar_min_width = 860;
inline constexpr float wide_page_min_width = 720;

// Letters are painted for whole sizes; others would be stretched.
inline constexpr float body_px = 13;
inline constexpr float small_px = 12;
inline constexpr float label_px = 11;
inline constexpr float tiny_px = 11;
inline constexpr float title_px = 18;
inline constexpr float panel_title_px = 15;

inline constexpr float radius_small = 4;
inline constexpr float radius_medium = 8;
inline constexpr float radius_large = 12;

inline constexpr float control_height = 28;
inline constexpr float touch_target = 44;    // WCAG 2.2, 2.5.5: at least so many CSS pixels each way.
inline constexpr float touch_field_px = 16;  // Phones zoom into fields with smaller letters.
inline constexpr float field_height = 34;

}  // namespace marronnier::metrics
