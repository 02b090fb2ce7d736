// day_span.hpp: days in a row, both ends included.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

struct DaySpan {
    Day from{};
    Day to{};

    bool operator==(const DaySpan&) const = default;
};

constexpr bool contains(DaySpan span, Day day) { return span.from <= day && day <= span.to; }
constexpr int length_days(DaySpan span) { return static_cast<int>((span.to - span.from).count()) + 1; }

}  // namespace marronnier
