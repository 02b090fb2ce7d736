#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("A whole month lasts as long as it has days", "[keydates]") {
    CHECK(falls_on(whole_month(11), 2026) == "2026-11-01/2026-11-30");
    CHECK(falls_on(whole_month(2), 2027) == "2027-02-01/2027-02-28");
    CHECK(falls_on(whole_month(2), 2028) == "2028-02-01/2028-02-29");
}

TEST_CASE("A weekend is counted by its Saturday", "[keydates]") {
    CHECK(falls_on(weekend(3, 9), 2026) == "2026-09-19/2026-09-20");
    CHECK(falls_on(weekend(1, 11), 2026) == "2026-11-07/2026-11-08");  // Sunday the 1st is October's.
    CHECK(falls_on(weekend(5, 1), 2026) == "2026-01-31/2026-02-01");
    CHECK(falls_on(weekend(5, 2), 2026).empty());
    CHECK(falls_on(weekend(5, 12), 2033) == "2033-12-31/2034-01-01");
}

TEST_CASE("The Orthodox count from an Easter of their own", "[keydates]") {
    CHECK(falls_on(orthodox_easter_and(0), 2026) == "2026-04-12");
    CHECK(falls_on(orthodox_easter_and(-2), 2027) == "2027-04-30");
    CHECK(falls_on(orthodox_easter_and(1), 2028) == "2028-04-17");
    CHECK(falls_on(orthodox_easter_and(250), 1983).empty());
    CHECK(falls_on(orthodox_easter_and(250), 1984) == "1984-01-13 1984-12-28");  // The first is of 8 May 1983.
}

TEST_CASE("Ramadan begins twice in 2030, and a feast may miss a year", "[keydates]") {
    CHECK(falls_on(hijri(9, 1), 2026) == "2026-02-18");
    CHECK(falls_on(hijri(9, 1), 2027) == "2027-02-08");
    CHECK(falls_on(hijri(9, 1), 2028) == "2028-01-28");
    CHECK(falls_on(hijri(9, 1), 2030) == "2030-01-05 2030-12-26");
    CHECK(falls_on(hijri(10, 1), 2026) == "2026-03-20");
    CHECK(falls_on(hijri(10, 1), 2027) == "2027-03-09");
    CHECK(falls_on(hijri(10, 1), 2028) == "2028-02-26");
    CHECK(falls_on(hijri(12, 30), 2026).empty());
}

TEST_CASE("Hebrew feasts fall once a year", "[keydates]") {
    CHECK(falls_on(hebrew(HebrewMonth::Tishrei, 1), 2026) == "2026-09-12");
    CHECK(falls_on(hebrew(HebrewMonth::Tishrei, 1), 2027) == "2027-10-02");
    CHECK(falls_on(hebrew(HebrewMonth::Tishrei, 1), 2028) == "2028-09-21");
    CHECK(falls_on(hebrew(HebrewMonth::Nisan, 15), 2026) == "2026-04-02");
    CHECK(falls_on(hebrew(HebrewMonth::Adar, 14), 2027) == "2027-03-23");  // In the second Adar.
}

TEST_CASE("A day late in the Chinese year belongs to the January after", "[keydates]") {
    CHECK(falls_on(chinese(1, 1), 2026) == "2026-02-17");
    CHECK(falls_on(chinese(1, 1), 2027) == "2027-02-06");
    CHECK(falls_on(chinese(1, 1), 2028) == "2028-01-26");
    CHECK(falls_on(chinese(12, 8), 2026) == "2026-01-26");
    CHECK(falls_on(chinese(1, 1), 2101).empty());
}

TEST_CASE("A season begins on the day that local clocks show", "[keydates]") {
    CHECK(falls_on(season(Season::MarchEquinox, 1), 2026) == "2026-03-20");
    CHECK(falls_on(season(Season::JuneSolstice, 2), 2026) == "2026-06-21");
    CHECK(falls_on(season(Season::SeptemberEquinox, 2), 2026) == "2026-09-23");
    CHECK(falls_on(season(Season::DecemberSolstice, 1), 2027) == "2027-12-22");
    CHECK(falls_on(season(Season::DecemberSolstice, -5), 2027) == "2027-12-21");
}

TEST_CASE("A table says each day or span, by the year it begins in", "[keydates]") {
    const Rule school = table({{day_of(2025, 12, 20), day_of(2026, 1, 4)},
                               {day_of(2026, 10, 17), day_of(2026, 11, 2)},
                               one_day(2026, 11, 27)});
    CHECK(falls_on(school, 2025) == "2025-12-20/2026-01-04");
    CHECK(falls_on(school, 2026) == "2026-10-17/2026-11-02 2026-11-27");
    CHECK(falls_on(school, 2027).empty());
    CHECK(falls_on(table({}), 2026).empty());
}
