#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Rule mothers_day() { return unless(last(Weekday::Sunday, 5), easter(49), nth(1, Weekday::Sunday, 6)); }

}  // namespace

TEST_CASE("A fixed day falls on the same date each year", "[keydates]") {
    CHECK(falls_on(fixed(12, 25), 2026) == "2026-12-25");
    CHECK(falls_on(fixed(12, 25), 2027) == "2027-12-25");
}

TEST_CASE("The 29th of February falls in leap years only", "[keydates]") {
    CHECK(falls_on(fixed(2, 29), 2024) == "2024-02-29");
    CHECK(falls_on(fixed(2, 29), 2026).empty());
    CHECK(falls_on(fixed(2, 29), 2100).empty());
}

TEST_CASE("The nth weekday is counted from the first of the month", "[keydates]") {
    CHECK(falls_on(nth(3, Weekday::Sunday, 6), 2026) == "2026-06-21");
    CHECK(falls_on(nth(1, Weekday::Sunday, 3), 2026) == "2026-03-01");  // The 1st is a Sunday itself.
    CHECK(falls_on(nth(1, Weekday::Saturday, 3), 2026) == "2026-03-07");
    CHECK(falls_on(nth(4, Weekday::Thursday, 11), 2024) == "2024-11-28");
}

TEST_CASE("A month without a fifth such weekday has none", "[keydates]") {
    CHECK(falls_on(nth(5, Weekday::Sunday, 5), 2026) == "2026-05-31");
    CHECK(falls_on(nth(5, Weekday::Sunday, 6), 2026).empty());
    CHECK(falls_on(nth(5, Weekday::Friday, 12), 2026).empty());  // Nor does it spill into January.
}

TEST_CASE("The last weekday may be the fourth or the fifth", "[keydates]") {
    CHECK(falls_on(last(Weekday::Sunday, 5), 2025) == "2025-05-25");
    CHECK(falls_on(last(Weekday::Sunday, 5), 2026) == "2026-05-31");
    CHECK(falls_on(last(Weekday::Thursday, 12), 2026) == "2026-12-31");
    CHECK(falls_on(last(Weekday::Monday, 2), 2027) == "2027-02-22");
}

TEST_CASE("Feasts are counted from Easter, across the ends of months", "[keydates]") {
    CHECK(falls_on(easter(-2), 2024) == "2024-03-29");
    CHECK(falls_on(easter(0), 2027) == "2027-03-28");
    CHECK(falls_on(easter(1), 2024) == "2024-04-01");
    CHECK(falls_on(easter(39), 2026) == "2026-05-14");
    CHECK(falls_on(easter(49), 2023) == "2023-05-28");
    CHECK(falls_on(easter(50), 2026) == "2026-05-25");
}

TEST_CASE("Mothers' day gives way to Pentecost, year by year", "[keydates]") {
    struct Vector {
        int year;
        const char* day;
    };
    const Vector vectors[] = {
        {2019, "2019-05-26"}, {2020, "2020-06-07"}, {2021, "2021-05-30"}, {2022, "2022-05-29"}, {2023, "2023-06-04"},
        {2024, "2024-05-26"}, {2025, "2025-05-25"}, {2026, "2026-05-31"}, {2027, "2027-05-30"}, {2028, "2028-05-28"},
        {2029, "2029-05-27"}, {2030, "2030-05-26"}, {2031, "2031-05-25"}, {2032, "2032-05-30"}, {2033, "2033-05-29"},
        {2034, "2034-06-04"}, {2035, "2035-05-27"},
    };
    for (const Vector& vector : vectors) {
        CAPTURE(vector.year);
        CHECK(falls_on(mothers_day(), vector.year) == vector.day);
    }
}

TEST_CASE("An exception that falls in no year changes nothing", "[keydates]") {
    const Rule never = nth(5, Weekday::Monday, 2);
    CHECK(falls_on(unless(fixed(5, 31), never, fixed(6, 1)), 2026) == "2026-05-31");
}

TEST_CASE("What stands in for an excepted day may fall in no year", "[keydates]") {
    CHECK(falls_on(unless(fixed(5, 31), fixed(5, 31), fixed(2, 29)), 2026).empty());
}

TEST_CASE("Exceptions nest", "[keydates]") {
    const Rule rule = unless(unless(fixed(5, 1), fixed(5, 1), fixed(5, 2)), fixed(5, 2), fixed(5, 3));
    CHECK(falls_on(rule, 2026) == "2026-05-03");
}

TEST_CASE("A rule falls in its first and its last year, and not outside them", "[keydates]") {
    Rule rule = fixed(5, 27);
    rule.valid_from = 2018;
    rule.valid_until = 2020;
    CHECK(falls_on(rule, 2017).empty());
    CHECK(falls_on(rule, 2018) == "2018-05-27");
    CHECK(falls_on(rule, 2020) == "2020-05-27");
    CHECK(falls_on(rule, 2021).empty());
}

TEST_CASE("What comes each four years is counted from its first year", "[keydates]") {
    Rule games = fixed(7, 26);
    games.valid_from = 2024;
    games.every_years = 4;
    games.length_days = 17;
    CHECK(falls_on(games, 2020).empty());
    CHECK(falls_on(games, 2024) == "2024-07-26/2024-08-11");
    CHECK(falls_on(games, 2026).empty());
    CHECK(falls_on(games, 2028) == "2028-07-26/2028-08-11");
}

TEST_CASE("A length of its own goes before that of the rule", "[keydates]") {
    Rule rule = whole_month(11);
    rule.length_days = 7;
    CHECK(falls_on(rule, 2026) == "2026-11-01/2026-11-07");
    CHECK(occurrences_within(rule, one_day(2026, 11, 7)).size() == 1);
    CHECK(occurrences_within(rule, one_day(2026, 11, 8)).empty());
}

TEST_CASE("No rule falls outside the calendar", "[keydates]") {
    for (const Rule& rule : {fixed(1, 1), last(Weekday::Sunday, 5), easter(0), mothers_day()}) {
        CHECK(occurrences_in(rule, 1899).empty());
        CHECK(occurrences_in(rule, 1900).size() == 1);
        CHECK(occurrences_in(rule, 2200).size() == 1);
        CHECK(occurrences_in(rule, 2201).empty());
    }
}

TEST_CASE("Every occurrence lies in the year it was asked for", "[keydates][law]") {
    const Rule rules[] = {
        fixed(1, 1), fixed(12, 31), nth(1, Weekday::Monday, 1), last(Weekday::Sunday, 12), easter(-80),
        easter(250), mothers_day(),
    };
    for (int year = 1900; year <= 2200; ++year)
        for (const Rule& rule : rules)
            for (const DaySpan span : occurrences_in(rule, year)) REQUIRE(year_of(span.from) == year);
}

TEST_CASE("Rules are equal when they say the same", "[keydates]") {
    CHECK(mothers_day() == mothers_day());
    CHECK_FALSE(mothers_day() == unless(last(Weekday::Sunday, 5), easter(49), nth(2, Weekday::Sunday, 6)));
    CHECK_FALSE(fixed(5, 1) == Rule{.when = FixedDay{5, 1}, .valid_from = 1948});
}
