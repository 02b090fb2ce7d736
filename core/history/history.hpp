// history.hpp: undo and redo over any value, by keeping its earlier states. States are meant to share what they have in
// common, so that a step costs what it changed.
#pragma once

#include <cassert>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

namespace marronnier {

template <class Value>
class History {
public:
    static constexpr std::size_t steps_kept = 500;

    History() : states_(1) {}
    explicit History(Value first) { states_.push_back(std::move(first)); }

    const Value& current() const { return states_[at_]; }
    bool can_undo() const { return at_ > 0; }
    bool can_redo() const { return at_ + 1 < states_.size(); }

    // Makes `next` the current state and drops what could be redone. Consecutive steps of one gesture count as one, and as
    // none when they end where they began; an empty gesture never joins another.
    void push(Value next, std::string_view gesture = {}) {
        states_.erase(states_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, states_.end());
        const bool joins = !gesture.empty() && gesture == gesture_ && can_undo();
        gesture_ = gesture;
        if (joins && states_[at_ - 1] == next) {
            states_.pop_back();
            --at_;
            gesture_.clear();
            return;
        }
        if (joins) {
            states_[at_] = std::move(next);
            return;
        }
        states_.push_back(std::move(next));
        if (states_.size() > steps_kept + 1)
            states_.pop_front();
        else
            ++at_;
    }

    // Takes back the last step when it belongs to this gesture, as if it had never been; answers whether it did.
    bool cancel(std::string_view gesture) {
        if (gesture.empty() || gesture != gesture_ || !can_undo()) return false;
        states_.pop_back();
        --at_;
        gesture_.clear();
        return true;
    }

    void undo() {
        assert(can_undo());
        --at_;
        gesture_.clear();
    }

    void redo() {
        assert(can_redo());
        ++at_;
        gesture_.clear();
    }

private:
    std::deque<Value> states_;  // Never empty.
    std::size_t at_ = 0;
    std::string gesture_;
};

}  // namespace marronnier
