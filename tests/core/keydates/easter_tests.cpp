#include "core/keydates/easter.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

constexpr int first_gregorian_year = 1583;
constexpr int last_year = 4099;  // Past it the calendar itself will need a correction.

// Algorithm E of D. Knuth, "The Art of Computer Programming", volume 1, section 1.3.2, exercise 14: the way of Clavius,
// by golden number and epact, which shares no step with ours.
Day easter_by_epact(int year) {
    const int golden_number = year % 19 + 1;
    const int century = year / 100 + 1;
    const int dropped_leap_years = 3 * century / 4 - 12;
    const int moon_correction = (8 * century + 5) / 25 - 5;
    const int sunday = 5 * year / 4 - dropped_leap_years - 10;
    int epact = (11 * golden_number + 20 + moon_correction - dropped_leap_years) % 30;
    if (epact < 0) epact += 30;
    if ((epact == 25 && golden_number > 11) || epact == 24) ++epact;
    int full_moon = 44 - epact;
    if (full_moon < 21) full_moon += 30;
    return day_of(year, 3, 1) + days{full_moon + 7 - (sunday + full_moon) % 7 - 1};
}

}  // namespace

TEST_CASE("Easter falls on the dates that almanacs print", "[keydates]") {
    const Day printed[] = {
        day_of(1700, 4, 11), day_of(1818, 3, 22), day_of(1886, 4, 25), day_of(1891, 3, 29), day_of(1943, 4, 25),
        day_of(1981, 4, 19), day_of(2008, 3, 23), day_of(2019, 4, 21), day_of(2020, 4, 12), day_of(2023, 4, 9),
        day_of(2024, 3, 31), day_of(2025, 4, 20), day_of(2026, 4, 5),  day_of(2027, 3, 28), day_of(2034, 4, 9),
        day_of(2038, 4, 25), day_of(2135, 4, 3),  day_of(2285, 3, 22),
    };
    for (const Day easter : printed) {
        CAPTURE(year_of(easter));
        CHECK(to_text(gregorian_easter(year_of(easter))) == to_text(easter));
    }
}

TEST_CASE("Easter is a Sunday from 22 March to 25 April, in every year", "[keydates][law]") {
    for (int year = first_gregorian_year; year <= last_year; ++year) {
        CAPTURE(year);
        const Day easter = gregorian_easter(year);
        REQUIRE(weekday_index(easter) == 6);
        REQUIRE(easter >= day_of(year, 3, 22));
        REQUIRE(easter <= day_of(year, 4, 25));
    }
}

TEST_CASE("Easter agrees with the epacts of Clavius, in every year", "[keydates][law]") {
    for (int year = first_gregorian_year; year <= last_year; ++year) {
        CAPTURE(year);
        REQUIRE(gregorian_easter(year) == easter_by_epact(year));
    }
}
