// ui.hpp: what every widget needs while a frame is drawn: where to draw, in which colours, what the pointer does, and who else
// must hear of it.
#pragma once

#include "shell/accessibility/access_tree.hpp"
#include "shell/picture/picture.hpp"
#include "shell/theme/fonts.hpp"
#include "shell/theme/icons.hpp"
#include "shell/theme/metrics.hpp"
#include "shell/theme/palette.hpp"
#include "shell/widgets/fields.hpp"
#include "shell/widgets/kept_parts.hpp"
#include "shell/widgets/texts.hpp"
#include "shell/widgets/touch.hpp"
#include "shell/widgets/zones.hpp"

#include "imgui.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

enum class Weight { Regular, Medium, Semibold };

// What a scrolling panel shows of its column, and how far it should scroll to show what was asked for.
struct ScrollingPanel {
    Rect view{};
    float wanted = 0;  // Pixels, downwards.
};

struct Ui {
    Picture& picture;
    ImDrawList* list = nullptr;  // Of the picture, now.
    const Palette& palette;
    const Fonts& fonts;
    Texts& texts;
    Zones& zones;
    AccessTree& access;
    Fields& fields;
    KeptParts& parts;
    ItemId keyboard_focus = 0;   // The mirror element that has the keyboard; its ring is drawn.
    bool keyboard_used = false;  // The last input was a key.
    double now_ms = 0;
    bool reduced_motion = false;
    bool for_fingers = false;  // A phone: what is pressed is as large as a fingertip.
    Scroll
        scroll{};  // Since the last frame, by wheel or finger; what the panel it happened over had no room for is left.
    ScrollingPanel* scrolling = nullptr;  // The one that is being drawn.
    ItemId to_reveal = 0;                 // Got the keyboard, or is typed into while the page shrinks: must be seen.
    Cursor cursor = Cursor::Arrow;        // What the frame wants the pointer to look like.
    double wake_at_ms = 1e300;            // When a widget needs a frame without input; the earliest wish counts.

    void wake_in(double ms) { wake_at_ms = std::min(wake_at_ms, now_ms + ms); }

    // The height of something to press that takes `height` where a mouse presses it.
    float target(float height) const { return for_fingers ? std::max(height, metrics::touch_target) : height; }

    TextStyle style(float size_px, Paint color, Weight weight = Weight::Regular) const {
        ImFont* font = weight == Weight::Semibold ? fonts.semibold
                       : weight == Weight::Medium ? fonts.medium
                                                  : fonts.regular;
        return {font, size_px, color};
    }
};

inline ImVec2 top_left(const Rect& rect) { return {rect.x, rect.y}; }
inline ImVec2 bottom_right(const Rect& rect) { return {rect.right(), rect.bottom()}; }

inline void fill(Ui& ui, const Rect& rect, Paint color, float radius = 0) {
    ui.list->AddRectFilled(top_left(rect), bottom_right(rect), color, radius);
}

// A hairline frame just inside the rectangle.
void frame(Ui& ui, const Rect& rect, Paint color, float radius = 0, float thickness = 1);
void dashed_frame(Ui& ui, const Rect& rect, Paint color, float thickness);
void shadow(Ui& ui, const Rect& rect, float radius);

// Text in a box: left, centred or right, in the middle of its height.
void label(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text);
void label_centred(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text);
void label_right(Ui& ui, const Rect& box, const TextStyle& style, std::string_view text);

void icon(Ui& ui, const Rect& box, Icon icon, float size_px, Paint color);

// Scrolls the panel that holds the thing, when it is the one that must be seen.
void bring_into_view(Ui& ui, ItemId id, const Rect& rect);

// Makes the rectangle a thing that can be pressed, known to assistive technology under the node's id, role and name.
Press pressable(Ui& ui, AccessNode node);
void focus_ring(Ui& ui, const Rect& rect, float radius);

}  // namespace marronnier
