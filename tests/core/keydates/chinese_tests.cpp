#include "core/keydates/chinese.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

std::string on(int year, unsigned month, unsigned day) {
    const auto found = chinese_day(year, month, day);
    return found ? to_text(*found) : "none";
}

}  // namespace

TEST_CASE("The Chinese year begins as the almanacs print it", "[keydates]") {
    const char* const printed[] = {"1900-01-31", "1954-02-03", "1985-02-20", "2000-02-05", "2024-02-10", "2025-01-29",
                                   "2026-02-17", "2027-02-06", "2028-01-26", "2030-02-03", "2033-01-31", "2100-02-09"};
    for (const char* day : printed) CHECK(on(year_of(*parse_day(day)), 1, 1) == day);
}

TEST_CASE("Feasts come after the leap month where there is one before them", "[keydates]") {
    CHECK(on(2020, 5, 5) == "2020-06-25");  // Leap month 4.
    CHECK(on(2020, 4, 1) == "2020-04-23");
    CHECK(on(2023, 5, 5) == "2023-06-22");   // 2.
    CHECK(on(2025, 8, 15) == "2025-10-06");  // 6.
    CHECK(on(2026, 8, 15) == "2026-09-25");  // None.
    CHECK(on(2033, 8, 15) == "2033-09-08");  // 11, which simpler reckonings put after the seventh.
    CHECK(on(2033, 12, 1) == "2034-01-20");
}

TEST_CASE("A month of 29 days has no 30th, and there are no years outside the table", "[keydates]") {
    CHECK(on(2024, 12, 29) == "2025-01-28");
    CHECK(on(2024, 12, 30) == "none");
    CHECK(on(1899, 12, 1) == "none");
    CHECK(on(2101, 1, 1) == "none");
}

TEST_CASE("The Chinese year begins from 21 January to 21 February, after the last day of the one before",
          "[keydates][law]") {
    for (int year = first_chinese_year; year <= last_chinese_year; ++year) {
        CAPTURE(year);
        const Day first = *chinese_day(year, 1, 1);
        REQUIRE(first >= day_of(year, 1, 21));
        REQUIRE(first <= day_of(year, 2, 21));
        if (year == last_chinese_year) break;
        const auto eve = chinese_day(year, 12, 30);
        REQUIRE(*chinese_day(year + 1, 1, 1) == (eve ? *eve : *chinese_day(year, 12, 29)) + days{1});
    }
}
