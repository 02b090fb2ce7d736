#include "shell/widgets/zones.hpp"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr double double_click_ms = 400;
constexpr float double_click_px = 6;

}  // namespace

bool Zones::move_to(float x, float y, bool touch) {
    pointer_.x = x;
    pointer_.y = y;
    pointer_.touch = touch;
    pointer_.inside = true;
    const ItemId before = hot_;
    hot_ = topmost_at(x, y);
    return hot_ != before || pointer_.down;
}

bool Zones::leave() {
    pointer_.inside = false;
    const bool was_hot = hot_ != 0;
    hot_ = 0;
    return was_hot;
}

bool Zones::press_down(double now_ms, bool control, bool shift) {
    const bool is_second = now_ms - last_press_ms_ < double_click_ms &&
                           std::abs(pointer_.x - press_x_) < double_click_px &&
                           std::abs(pointer_.y - press_y_) < double_click_px && hot_ == last_clicked_;
    last_press_ms_ = is_second ? -1e9 : now_ms;
    pointer_.down = true;
    pointer_.control = control;
    pointer_.shift = shift;
    press_x_ = pointer_.x;
    press_y_ = pointer_.y;
    held_ = pressed_ = hot_;
    is_activation_ = false;
    click_control_ = control;
    click_shift_ = shift;
    if (is_second) double_clicked_ = hot_;
    return true;
}

bool Zones::release() {
    if (!pointer_.down) return false;
    pointer_.down = false;
    if (held_ != 0 && held_ == hot_) clicked_ = last_clicked_ = held_;
    held_ = 0;
    if (pointer_.touch) hot_ = 0;  // A finger that lifts hovers over nothing.
    return true;
}

void Zones::cancel() {
    pointer_.down = false;
    held_ = pressed_ = clicked_ = double_clicked_ = 0;
}

void Zones::activate(ItemId id) {
    clicked_ = id;
    is_activation_ = true;
    click_control_ = click_shift_ = false;
}

void Zones::double_activate(ItemId id) {
    activate(id);
    double_clicked_ = id;
}

void Zones::begin_frame() {
    building_.clear();
    scrolling_building_.clear();
    clip_.reset();
}

Press Zones::zone(ItemId id, const Rect& rect) {
    const Rect seen = clip_ ? intersection(rect, *clip_) : rect;
    if (!seen.empty()) building_.push_back({id, seen});
    Press press;
    press.hovered = hot_ == id && !pointer_.touch;
    press.held = held_ == id;
    press.pressed = pressed_ == id;
    press.clicked = clicked_ == id;
    press.activated = press.clicked && is_activation_;
    press.double_clicked = double_clicked_ == id;
    press.control = click_control_;
    press.shift = click_shift_;
    return press;
}

void Zones::begin_modal_layer() {
    building_.clear();
    scrolling_building_.clear();
}

bool Zones::scrolls_at(const void* part, const Rect& rect, float x, float y) {
    scrolling_building_.push_back({part, rect});
    const auto topmost = std::find_if(scrolling_shown_.rbegin(), scrolling_shown_.rend(),
                                      [x, y](const ScrollingPart& shown) { return shown.rect.contains(x, y); });
    return topmost != scrolling_shown_.rend() && topmost->part == part;
}

bool Zones::end_frame() {
    shown_.swap(building_);
    scrolling_shown_.swap(scrolling_building_);
    pressed_ = clicked_ = double_clicked_ = 0;
    const ItemId before = hot_;
    if (pointer_.inside && !pointer_.down && !pointer_.touch) hot_ = topmost_at(pointer_.x, pointer_.y);
    return hot_ != before;
}

ItemId Zones::topmost_at(float x, float y) const {
    const auto topmost =
        std::find_if(shown_.rbegin(), shown_.rend(), [x, y](const Zone& zone) { return zone.rect.contains(x, y); });
    return topmost == shown_.rend() ? 0 : topmost->id;
}

}  // namespace marronnier
