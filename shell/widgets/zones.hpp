// zones.hpp: which thing is under the pointer. Things drawn later lie above; a modal layer hides all zones below it. The
// pointer is tested against the zones of the last frame, which are what the person sees when pressing.
#pragma once

#include "shell/accessibility/item_id.hpp"
#include "shell/platform/rect.hpp"

#include <optional>
#include <span>
#include <vector>

namespace marronnier {

struct Pointer {
    float x = -1, y = -1;
    bool inside = false;  // Over the page at all.
    bool down = false;    // Main button, or a finger that has rested.
    bool touch = false;
    bool control = false, shift = false, alt = false;
};

// What a zone met since the last frame.
struct Press {
    bool hovered = false;
    bool held = false;            // Pressed here and not yet released.
    bool pressed = false;         // Went down here.
    bool clicked = false;         // Went down and up here, or activated by keyboard or assistive technology.
    bool activated = false;       // Clicked by keyboard or assistive technology, which have no double click.
    bool double_clicked = false;  // The second click of two.
    bool control = false, shift = false;
};

struct Zone {
    ItemId id = 0;
    Rect rect{};
};

class Zones {
public:
    // Input, in the order it happens. Each answers whether something on the screen may look different now.
    bool move_to(float x, float y, bool touch);
    bool leave();
    bool press_down(double now_ms, bool control, bool shift);
    bool release();
    void cancel();             // Esc, lost capture: nothing was clicked.
    void activate(ItemId id);  // From the mirror or the keyboard.
    void double_activate(ItemId id);

    // Drawing.
    void begin_frame();
    Press zone(ItemId id, const Rect& rect);
    // Zones that were met before and are shown again.
    void add(std::span<const Zone> shown) { building_.insert(building_.end(), shown.begin(), shown.end()); }
    void begin_modal_layer();  // Zones from here on hide all earlier ones.
    // A part that scrolls. Answers whether what turns at the place is meant for it, not for one that lies above.
    bool scrolls_at(const void* part, const Rect& rect, float x, float y);
    // What was clicked has been told; forget it. Answers whether something else lies under the resting pointer now.
    bool end_frame();

    // A press that became a drag no longer clicks.
    void turn_into_drag() { held_ = 0; }

    // The pointer is over it, holds it or has just done something to it.
    bool is_met(ItemId id) const {
        return id != 0 && (id == hot_ || id == held_ || id == pressed_ || id == clicked_ || id == double_clicked_);
    }
    std::span<const Zone> building() const { return building_; }  // Of this frame, so far.

    bool has_news() const { return pressed_ != 0 || clicked_ != 0; }
    const Pointer& pointer() const { return pointer_; }
    ItemId hot() const { return hot_; }
    ItemId held() const { return held_; }
    float press_x() const { return press_x_; }
    float press_y() const { return press_y_; }

    // Zones outside the clip cannot be met; used by scrolling panels.
    void set_clip(std::optional<Rect> clip) { clip_ = clip; }

private:
    struct ScrollingPart {
        const void* part = nullptr;
        Rect rect{};
    };

    ItemId topmost_at(float x, float y) const;

    std::vector<Zone> shown_;     // Of the last frame.
    std::vector<Zone> building_;  // Of this one.
    std::vector<ScrollingPart> scrolling_shown_, scrolling_building_;
    std::optional<Rect> clip_;
    Pointer pointer_;
    ItemId hot_ = 0, held_ = 0, pressed_ = 0, clicked_ = 0, double_clicked_ = 0, last_clicked_ = 0;
    bool click_control_ = false, click_shift_ = false;
    bool is_activation_ = false;
    double last_press_ms_ = -1e9;
    float press_x_ = 0, press_y_ = 0;
};

}  // namespace marronnier
