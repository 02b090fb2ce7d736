#include "core/keydates/orthodox_easter.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

// The calendars were ten days apart when ours began.
constexpr int last_year = 2400;

// C. F. Gauss's rule with the two numbers of the Julian calendar, 15 and 6, on days since 22 March; it shares the cycles
// with ours, not the steps.
Day easter_by_gauss(int year) {
    const int full_moon = (19 * (year % 19) + 15) % 30;
    const int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full_moon + 6) % 7;
    const auto lag = (year / 100) - (year / 400) - 2;
    return day_of(year, 3, 22) + days{full_moon + sunday + lag};
}

}  // namespace

TEST_CASE("Orthodox Easter falls on the dates that almanacs print", "[keydates]") {
    const Day printed[] = {
        day_of(1900, 4, 22), day_of(1983, 5, 8),  day_of(2010, 4, 4),  day_of(2017, 4, 16), day_of(2021, 5, 2),
        day_of(2024, 5, 5),  day_of(2025, 4, 20), day_of(2026, 4, 12), day_of(2027, 5, 2),  day_of(2028, 4, 16),
    };
    for (const Day easter : printed) {
        CAPTURE(year_of(easter));
        CHECK(to_text(orthodox_easter(year_of(easter))) == to_text(easter));
    }
}

TEST_CASE("Orthodox Easter is a Sunday that agrees with Gauss, in every year", "[keydates][law]") {
    for (int year = 1583; year <= last_year; ++year) {
        CAPTURE(year);
        REQUIRE(weekday_index(orthodox_easter(year)) == 6);
        REQUIRE(orthodox_easter(year) == easter_by_gauss(year));
    }
}
