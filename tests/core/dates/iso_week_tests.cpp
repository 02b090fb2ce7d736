#include "core/dates/iso_week.hpp"

#include <catch2/catch_test_macros.hpp>

#include <date/iso_week.h>

// Inside the namespace: the other calendar calls its own namespace iso_week.
namespace marronnier {

TEST_CASE("Week 1 is the one with the year's first Thursday", "[dates]") {
    CHECK(iso_week(day_of(2026, 1, 1)) == IsoWeek{2026, 1});
    CHECK(iso_week(day_of(2025, 12, 29)) == IsoWeek{2026, 1});
    CHECK(iso_week(day_of(2025, 12, 28)) == IsoWeek{2025, 52});
    CHECK(iso_week(day_of(2027, 1, 1)) == IsoWeek{2026, 53});
    CHECK(iso_week(day_of(2027, 1, 3)) == IsoWeek{2026, 53});
    CHECK(iso_week(day_of(2027, 1, 4)) == IsoWeek{2027, 1});
}

// Howard Hinnant's iso_week is written and tested apart from ours.
TEST_CASE("Week numbers of three centuries agree with an independent calendar", "[dates]") {
    for (Day day = first_day; day <= last_day; day += days{1}) {
        const ::iso_week::year_weeknum_weekday expected{::date::sys_days{day.time_since_epoch()}};
        const IsoWeek ours = iso_week(day);
        const bool agrees = ours.year == static_cast<int>(expected.year()) &&
                            ours.week == static_cast<int>(static_cast<unsigned>(expected.weeknum()));
        if (!agrees) FAIL(to_text(day));
    }
}

}  // namespace marronnier
