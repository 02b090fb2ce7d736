#include "core/keydates/rules_of_day.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marronnier;

namespace {

Rule nth(int number, Weekday weekday, unsigned month) { return {.when = NthWeekday{number, weekday, month}}; }
Rule last(Weekday weekday, unsigned month) { return {.when = LastWeekday{weekday, month}}; }
Rule easter(int days) { return {.when = EasterOffset{days}}; }

}  // namespace

TEST_CASE("A day suggests its weekday in the month, and Easter where that is near", "[keydates]") {
    CHECK(rules_of_day(day_of(2027, 6, 12)) == std::vector{nth(2, Weekday::Saturday, 6)});
    CHECK(rules_of_day(day_of(2027, 6, 26)) == std::vector{nth(4, Weekday::Saturday, 6), last(Weekday::Saturday, 6)});
    // A fifth Wednesday is not there each year.
    CHECK(rules_of_day(day_of(2027, 6, 30)) == std::vector{last(Weekday::Wednesday, 6)});
    CHECK(rules_of_day(day_of(2027, 3, 29)) == std::vector{last(Weekday::Monday, 3), easter(1)});
    CHECK(rules_of_day(day_of(2027, 2, 9)).back() == easter(-47));
    CHECK(rules_of_day(day_of(2027, 2, 8)).size() == 1);
    CHECK(rules_of_day(day_of(2027, 5, 27)).back() == easter(60));
    CHECK(rules_of_day(day_of(2027, 5, 28)).back() == last(Weekday::Friday, 5));
}

TEST_CASE("Every rule of a day falls on that day", "[keydates]") {
    for (Day day = day_of(2024, 1, 1); day < day_of(2030, 1, 1); day += days{1}) {
        const auto rules = rules_of_day(day);
        REQUIRE_FALSE(rules.empty());
        for (const Rule& rule : rules) {
            const auto found = occurrences_in(rule, year_of(day));
            REQUIRE(std::find(found.begin(), found.end(), DaySpan{day, day}) != found.end());
        }
    }
}

TEST_CASE("Another day has a rule of the same kind, or its first", "[keydates]") {
    CHECK(rule_like(nth(2, Weekday::Saturday, 6), day_of(2027, 6, 20)) == nth(3, Weekday::Sunday, 6));
    CHECK(rule_like(last(Weekday::Saturday, 6), day_of(2027, 6, 27)) == last(Weekday::Sunday, 6));
    CHECK(rule_like(last(Weekday::Saturday, 6), day_of(2027, 6, 6)) == nth(1, Weekday::Sunday, 6));
    CHECK(rule_like(easter(1), day_of(2027, 10, 6)) == nth(1, Weekday::Wednesday, 10));
}
