#include "shell/widgets/touch.hpp"

#include <cmath>
#include <utility>

namespace marronnier {

namespace {

constexpr float slop_px = 10;  // A finger is never quite still.
constexpr double long_press_ms = 400;
constexpr float swipe_px = 56;
constexpr float slowest_roll = 0.03f;
constexpr double roll_halves_ms = 200;
constexpr double forgotten_ms = 60;  // A finger that rested before it was lifted flings nothing.

}  // namespace

void Touch::down(Zones& zones, float x, float y, double now_ms) {
    const bool was_rolling = std::exchange(rolls_, false);
    zones.move_to(x, y, true);
    // A finger on what still rolls holds it, and presses nothing.
    phase_ = was_rolling ? Phase::Scrolling : Phase::Waiting;
    start_x_ = x_ = x;
    start_y_ = y_ = y;
    start_ms_ = last_ms_ = now_ms;
    speed_ = 0;
}

void Touch::move(Zones& zones, float x, float y, double now_ms) {
    if (phase_ == Phase::Lifting) zones.move_to(x, y, true);
    if (phase_ == Phase::Waiting) {
        const float across = std::abs(x - start_x_);
        const float along = std::abs(y - start_y_);
        if (std::hypot(across, along) <= slop_px) return;
        phase_ = along >= across ? Phase::Scrolling : Phase::Swiping;
    }
    if (phase_ == Phase::Scrolling) {
        const float distance = y_ - y;
        const double passed = now_ms - last_ms_;
        if (passed > 0) speed_ = 0.6f * distance / static_cast<float>(passed) + 0.4f * speed_;
        scrolled_ += distance;
    }
    x_ = x;
    y_ = y;
    last_ms_ = now_ms;
}

void Touch::up(Zones& zones, double now_ms) {
    switch (std::exchange(phase_, Phase::Idle)) {
        case Phase::Waiting:
            zones.move_to(start_x_, start_y_, true);
            zones.press_down(now_ms, false, false);
            zones.release();
            break;
        case Phase::Scrolling: rolls_ = now_ms - last_ms_ < forgotten_ms && std::abs(speed_) > slowest_roll; break;
        case Phase::Swiping:
            if (std::abs(x_ - start_x_) >= swipe_px) swipe_ = x_ < start_x_ ? 1 : -1;
            break;
        case Phase::Lifting: zones.release(); break;
        case Phase::Idle:
        case Phase::Spent: break;
    }
    last_ms_ = now_ms;
}

void Touch::cancel(Zones& zones) {
    zones.cancel();
    phase_ = Phase::Spent;
    rolls_ = false;
}

void Touch::begin_frame(Zones& zones, double now_ms, bool reduced_motion) {
    if (phase_ == Phase::Waiting && now_ms - start_ms_ >= long_press_ms) {
        phase_ = Phase::Lifting;
        zones.move_to(start_x_, start_y_, true);
        zones.press_down(now_ms, false, false);
    }
    if (!rolls_) return;
    const double passed = now_ms - std::exchange(last_ms_, now_ms);
    scrolled_ += speed_ * static_cast<float>(passed);
    speed_ *= static_cast<float>(std::exp2(-passed / roll_halves_ms));
    rolls_ = !reduced_motion && std::abs(speed_) > slowest_roll;
}

void Touch::nothing_lifted(Zones& zones) {
    if (phase_ == Phase::Lifting) cancel(zones);
}

Scroll Touch::take_scroll() { return {std::exchange(scrolled_, 0.0f), x_, y_}; }

int Touch::take_swipe() { return std::exchange(swipe_, 0); }

std::optional<double> Touch::next_ms() const {
    if (phase_ == Phase::Waiting) return start_ms_ + long_press_ms;
    return std::nullopt;
}

}  // namespace marronnier
