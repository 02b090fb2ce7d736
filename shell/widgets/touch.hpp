// touch.hpp: what a finger means: a tap, a scroll, a swipe to the side, or, after resting a moment, something lifted. One
// finger only; two belong to the browser, which zooms.
#pragma once

#include "shell/widgets/zones.hpp"

#include <optional>

namespace marronnier {

// What the page scrolls by, and where.
struct Scroll {
    float distance = 0;  // Pixels, downwards.
    float x = -1, y = -1;
};

class Touch {
public:
    // Input; times are those of the events, in milliseconds.
    void down(Zones& zones, float x, float y, double now_ms);
    void move(Zones& zones, float x, float y, double now_ms);
    void up(Zones& zones, double now_ms);
    void cancel(Zones& zones);

    // Before a frame is drawn. Long presses come of age, and what was flung rolls on.
    void begin_frame(Zones& zones, double now_ms, bool reduced_motion);
    // After it: a long press that lifted nothing is over.
    void nothing_lifted(Zones& zones);
    // And what was flung has met an end.
    void stop_rolling() { rolls_ = false; }

    // Since the last frame.
    Scroll take_scroll();
    // −1 or 1: the finger went to the right or the left, as one turns back or on.
    int take_swipe();
    bool rolls() const { return rolls_; }
    // When a resting finger begins to lift.
    std::optional<double> next_ms() const;

private:
    enum class Phase { Idle, Waiting, Scrolling, Swiping, Lifting, Spent };

    Phase phase_ = Phase::Idle;
    float start_x_ = 0, start_y_ = 0, x_ = 0, y_ = 0;
    double start_ms_ = 0, last_ms_ = 0;
    float scrolled_ = 0;
    float speed_ = 0;  // Pixels a millisecond, downwards.
    bool rolls_ = false;
    int swipe_ = 0;
};

}  // namespace marronnier
