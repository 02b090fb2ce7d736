// months.hpp: the days of a month as it is shown.
#pragma once

#include "core/views/month_view.hpp"

#include <catch2/catch_test_macros.hpp>

namespace marronnier::tests {

inline const DayView& day_in(const MonthView& view, Day day) {
    for (const WeekView& week : view.weeks)
        for (const DayView& candidate : week.days)
            if (candidate.day == day) return candidate;
    FAIL("not shown: " << to_text(day));
    return view.weeks.front().days.front();
}

}  // namespace marronnier::tests
