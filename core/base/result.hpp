// result.hpp: a value, or the reason why there is none. What a user or a file can get wrong travels this way; nothing
// in the core throws, because the browser build cannot catch.
#pragma once

#include "core/base/error.hpp"

#include <cassert>
#include <utility>
#include <variant>

namespace marronnier {

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(value()); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const {
        assert(!has_value());
        return *std::get_if<1>(&state_);
    }

    // What `next` makes of the value; the error passes through untouched.
    template <class Next>
    auto and_then(Next&& next) && -> decltype(next(std::declval<T&&>())) {
        if (!has_value()) return error();
        return std::forward<Next>(next)(std::move(value()));
    }

private:
    const T& value() const {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }
    T& value() {
        assert(has_value());
        return *std::get_if<0>(&state_);
    }

    std::variant<T, Error> state_;
};

struct Nothing {
    bool operator==(const Nothing&) const = default;
};

// For questions answered by "yes" or a reason.
using Verdict = Result<Nothing>;

}  // namespace marronnier
