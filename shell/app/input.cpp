#include "shell/app/state.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

void App::resize(float width, float height, float pixels_per_css_pixel) {
    State& state = *state_;
    state.width = width;
    state.height = height;
    state.density = pixels_per_css_pixel;
    // The keyboard of a phone takes half of the page, but not what is being written.
    state.to_reveal = state.fields.focused();
    state.wake();
}

void App::pointer(const PointerEvent& event) {
    State& state = *state_;
    state.keyboard_used = false;
    // Whoever presses has turned to something else.
    if (event.phase == PointerPhase::Down && state.dragging.drag && state.dragging.drag->by_keyboard) state.put_back();
    if (event.kind == PointerKind::Touch) return state.touched(event);
    bool changed = false;
    switch (event.phase) {
        case PointerPhase::Move: changed = state.zones.move_to(event.x, event.y, false); break;
        case PointerPhase::Down:
            state.zones.move_to(event.x, event.y, false);
            if (event.button == 0)
                changed = state.zones.press_down(event.time_ms, event.modifiers.control, event.modifiers.shift);
            break;
        case PointerPhase::Up:
            state.zones.move_to(event.x, event.y, false);
            if (event.button == 0) changed = state.zones.release();
            break;
        case PointerPhase::Leave: changed = state.zones.leave(); break;
        case PointerPhase::Cancel:
            state.zones.cancel();
            state.put_back();
            changed = true;
            break;
    }
    if (changed) state.wake();
}

void App::State::touched(const PointerEvent& event) {
    now_ms = std::max(now_ms, event.time_ms);
    switch (event.phase) {
        case PointerPhase::Down: touch.down(zones, event.x, event.y, event.time_ms); break;
        case PointerPhase::Move: touch.move(zones, event.x, event.y, event.time_ms); break;
        case PointerPhase::Up: touch.up(zones, event.time_ms); break;
        case PointerPhase::Leave: return void(zones.leave());
        case PointerPhase::Cancel:
            touch.cancel(zones);
            put_back();
            break;
    }
    wake();
}

void App::State::put_back() { dragging = {}; }

void App::State::turn_by_swipe() {
    const int step = touch.take_swipe();
    const bool is_covered = is_phone() && !std::holds_alternative<NoSubject>(session.subject);
    if (step != 0 && overlay.kind == Overlay::None && !is_covered)
        (void)carry_out(ShowMonth{session.month + std::chrono::months{step}});
}

Scroll App::State::take_scroll() {
    const Scroll touched = touch.take_scroll();
    const float turned = std::exchange(wheel, 0.0f);
    if (touched.distance != 0) return touched;
    const Pointer& pointer = zones.pointer();
    return pointer.inside ? Scroll{turned, pointer.x, pointer.y} : Scroll{};
}

void App::wheel(float, float y) {
    state_->wheel += y;
    state_->wake();
}

bool App::key_down(std::string_view key, Modifiers modifiers) {
    const bool taken = state_->take_key(key, modifiers);
    if (taken) {
        state_->keyboard_used = true;
        state_->wake();
    }
    return taken;
}

void App::field_focused(std::uint32_t field) {
    state_->fields.focused(field);
    state_->to_reveal = field;
    // A press inside a real control does not reach the canvas; it closes a menu all the same.
    if (is_menu(state_->overlay.kind)) state_->overlay = {};
    state_->wake();
}

void App::field_changed(std::uint32_t field, std::string_view text) {
    state_->fields.changed(field, std::string{text});
    state_->wake();
}

void App::field_left(std::uint32_t field) {
    state_->fields.left(field);
    state_->wake();
}

void App::field_cancelled(std::uint32_t field) {
    state_->fields.cancelled(field);
    state_->wake();
}

void App::node_activated(std::uint32_t node) {
    // Enter on the card itself, which still has the keyboard, puts it down.
    if (state_->dragging.drag && state_->dragging.drag->by_keyboard)
        (void)state_->take_key("Enter", {});
    else
        state_->zones.activate(node);
    state_->wake();
}

void App::node_focused(std::uint32_t node) {
    state_->keyboard_focus = node;
    state_->to_reveal = node;
    state_->wake();
}

void App::system_theme(bool dark) {
    state_->system_dark = dark;
    if (state_->follows_system_theme) state_->use_theme(dark);
}

void App::system_colors(const std::optional<SystemColors>& colors) {
    State& state = *state_;
    state.forced = colors ? std::optional{forced_palette(*colors)} : std::nullopt;
    state.platform.show_theme(state.colors().is_dark);
    state.wake();
}

void App::reduced_motion(bool reduced) {
    state_->options.reduced_motion = reduced;
    state_->wake();
}

void App::day_may_have_changed() {
    ++state_->revision;
    state_->wake();
}

void App::fonts_changed() {
    state_->texts.forget();
    state_->wake();
}

void App::texts_given() {
    state_->views = {};
    ++state_->revision;
    state_->wake();
}

bool App::is_idle() const {
    const State& state = *state_;
    if (wants_frame() || !state.is_checked() || state.stored.is_pending() ||
        state.save_state_shown == SaveState::Saving)
        return false;
    return !state.options.stores || state.stored.has_failed() || state.stored.is_saved(state.session.workspace());
}

void App::picture_lost() { state_->wake(); }

bool App::wants_frame() const { return state_->frame_wanted; }

std::optional<double> App::next_frame_in_ms() const {
    const State& state = *state_;
    const double next = state.is_checked() ? state.wake_at_ms : std::min(state.wake_at_ms, state.checking.begins_at_ms);
    if (next >= 1e299) return std::nullopt;
    return std::max(0.0, next - state.now_ms);
}

std::uint32_t App::background_rgb() const {
    const Paint surface = state_->colors().surface;
    return (surface & 0xFF) << 16 | (surface & 0xFF00) | (surface >> 16 & 0xFF);
}

}  // namespace marronnier
