#include "core/dates/day.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A day is read and written as year, month and day", "[dates]") {
    REQUIRE(parse_day("2026-12-17").has_value());
    CHECK(*parse_day("2026-12-17") == day_of(2026, 12, 17));
    CHECK(to_text(day_of(2026, 12, 17)) == "2026-12-17");
    CHECK(to_text(day_of(1900, 1, 1)) == "1900-01-01");
    CHECK(to_text(day_of(2200, 12, 31)) == "2200-12-31");
}

TEST_CASE("The calendar ends at both sides", "[dates]") {
    CHECK(parse_day("1900-01-01") == first_day);
    CHECK(parse_day("2200-12-31") == last_day);
    CHECK_FALSE(parse_day("1899-12-31"));
    CHECK_FALSE(parse_day("2201-01-01"));
    CHECK(is_in_calendar(first_day));
    CHECK(is_in_calendar(last_day));
    CHECK_FALSE(is_in_calendar(first_day - days{1}));
    CHECK_FALSE(is_in_calendar(last_day + days{1}));
}

TEST_CASE("A date that does not exist is refused", "[dates]") {
    for (const char* text : {"2026-02-29", "2100-02-29", "1900-02-29", "2026-02-30", "2026-04-31", "2026-00-10",
                             "2026-13-10", "2026-06-00", "2026-06-32"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day(text));
    }
    CHECK(parse_day("2000-02-29"));
    CHECK(parse_day("2024-02-29"));
}

TEST_CASE("A date written in any other way is refused", "[dates]") {
    for (const char* text :
         {"",           "2026",       "2026-06",     "2026-6-3",       "2026-06-3",   "26-06-03",   "2026/06/03",
          "2026-06/03", "03-06-2026", "2026-06-03 ", " 2026-06-03",    "2026-06-03T", "+026-06-03", "-026-06-03",
          "2026-+6-03", "2026-06- 3", "20260603",    "２０２６-06-03", "2026-06-0x",  "2026-06-03-"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day(text));
    }
    using namespace std::string_view_literals;
    CHECK_FALSE(parse_day("2026-06-0\0"sv));
}

TEST_CASE("A month is read and written as year and month", "[dates]") {
    REQUIRE(parse_month("2026-12").has_value());
    CHECK(*parse_month("2026-12") == std::chrono::year{2026} / 12);
    CHECK(to_text(std::chrono::year{2026} / 1) == "2026-01");
    for (const char* text :
         {"", "2026", "2026-00", "2026-13", "2026-1", "1899-12", "2201-01", "2026-12-01", "2026_12"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_month(text));
    }
}

TEST_CASE("Every day of three centuries is read back as it was written", "[dates]") {
    for (Day day = first_day; day <= last_day; day += days{1})
        if (parse_day(to_text(day)) != day) FAIL(to_text(day));
}

TEST_CASE("Weeks begin on Monday", "[dates]") {
    CHECK(weekday_index(day_of(2026, 6, 1)) == 0);  // Monday
    CHECK(weekday_index(day_of(2026, 6, 7)) == 6);  // Sunday
    CHECK(weekday_index(day_of(1900, 1, 1)) == 0);
    CHECK(weekday_index(day_of(2000, 2, 29)) == 1);  // Tuesday
    CHECK_FALSE(is_weekend(day_of(2026, 6, 5)));
    CHECK(is_weekend(day_of(2026, 6, 6)));
    CHECK(is_weekend(day_of(2026, 6, 7)));
    CHECK_FALSE(is_weekend(day_of(2026, 6, 8)));
}

TEST_CASE("A month later is the same day of the month, or the last one there is", "[dates]") {
    using std::chrono::months;
    CHECK(months_later(day_of(2026, 6, 15), months{1}) == day_of(2026, 7, 15));
    CHECK(months_later(day_of(2026, 1, 31), months{1}) == day_of(2026, 2, 28));
    CHECK(months_later(day_of(2024, 1, 31), months{1}) == day_of(2024, 2, 29));
    CHECK(months_later(day_of(2024, 2, 29), months{12}) == day_of(2025, 2, 28));
    CHECK(months_later(day_of(2026, 3, 31), months{-1}) == day_of(2026, 2, 28));
    CHECK(months_later(day_of(2026, 12, 31), months{1}) == day_of(2027, 1, 31));
    CHECK(months_later(day_of(2026, 1, 31), months{-1}) == day_of(2025, 12, 31));
    CHECK(months_later(day_of(2026, 5, 31), months{0}) == day_of(2026, 5, 31));
}

TEST_CASE("A month begins on its first day and ends on its last", "[dates]") {
    CHECK(first_of(std::chrono::year{2024} / 2) == day_of(2024, 2, 1));
    CHECK(last_of(std::chrono::year{2024} / 2) == day_of(2024, 2, 29));
    CHECK(last_of(std::chrono::year{2100} / 2) == day_of(2100, 2, 28));
    CHECK(month_of(day_of(2026, 12, 31)) == std::chrono::year{2026} / 12);
}
