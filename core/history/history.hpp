// history.hpp: undo and redo over any value, by keeping its earlier states. States are meant to share what they have in
// common, so that a step costs what it changed.
//
// What comes from outside is no step: it is amended, and states from before it catch up when they become the current one.
#pragma once

#include <algorithm>
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
    static constexpr std::size_t amendments_kept = 1000;

    struct Amendment {
        Value before{};
        Value after{};
    };

    History() : states_(1) {}
    explicit History(Value first) { states_.push_back({std::move(first), 0}); }

    const Value& current() const { return states_[at_].value; }
    bool can_undo() const { return at_ > 0; }
    bool can_redo() const { return at_ + 1 < states_.size(); }

    // Makes `next` the current state and drops what could be redone. Consecutive steps of one gesture count as one, and as
    // none when they end where they began; an empty gesture never joins another.
    void push(Value next, std::string_view gesture = {}) {
        states_.erase(states_.begin() + static_cast<std::ptrdiff_t>(at_) + 1, states_.end());
        const bool joins = !gesture.empty() && gesture == gesture_ && can_undo();
        gesture_ = gesture;
        if (joins && states_[at_ - 1].value == next) {
            states_.pop_back();
            --at_;
            gesture_.clear();
            return;
        }
        if (joins) {
            states_[at_].value = std::move(next);
            return;
        }
        states_.push_back({std::move(next), amendments()});
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

    // What changed outside: the current state is another one, without a step. What is typed next is a step of its own.
    void amend(Value next) {
        amended_.push_back({current(), next});
        if (amended_.size() > amendments_kept) {
            amended_.pop_front();
            ++forgotten_;
            forget_what_cannot_catch_up();
        }
        states_[at_] = {std::move(next), amendments()};
        gesture_.clear();
    }

    // After undo or redo: value = rebased(value, amendment) for each amendment that the state does not know yet.
    template <class Rebase>
    void catch_up(Rebase rebased) {
        State& state = states_[at_];
        for (; state.amendments < amendments(); ++state.amendments)
            state.value = rebased(state.value, amended_[state.amendments - forgotten_]);
    }

private:
    struct State {
        Value value{};
        std::size_t amendments = 0;  // How many of all that ever were it knows.
    };

    std::size_t amendments() const { return forgotten_ + amended_.size(); }

    // Steps that are that old are no longer to be undone or redone.
    void forget_what_cannot_catch_up() {
        const auto is_too_old = [this](const State& state) { return state.amendments < forgotten_; };
        for (std::size_t i = at_; i-- > 0;) {
            if (!is_too_old(states_[i])) continue;
            states_.erase(states_.begin(), states_.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            at_ -= i + 1;
            break;
        }
        const auto later = states_.begin() + static_cast<std::ptrdiff_t>(at_) + 1;
        states_.erase(std::find_if(later, states_.end(), is_too_old), states_.end());
    }

    std::deque<State> states_;  // Never empty.
    std::size_t at_ = 0;
    std::string gesture_;
    std::deque<Amendment> amended_;
    std::size_t forgotten_ = 0;  // Amendments before the first one in amended_.
};

}  // namespace marronnier
