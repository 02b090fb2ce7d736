#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Rule black_friday() { return weekday(Weekday::Friday, WeekdayRelation::After, nth(4, Weekday::Thursday, 11)); }
Rule winter_sales() { return shift(nth(2, Weekday::Wednesday, 1), 12, -7); }
Rule summer_sales() { return shift(last(Weekday::Wednesday, 6), 28, -7); }

std::string friday(WeekdayRelation relation, unsigned november_day) {
    return falls_on(weekday(Weekday::Friday, relation, fixed(11, november_day)), 2026);
}

}  // namespace

TEST_CASE("Black Friday follows the fourth Thursday, which the fourth Friday may not", "[keydates]") {
    const char* const days[] = {"2023-11-24", "2024-11-29", "2025-11-28", "2026-11-27", "2027-11-26",
                                "2028-11-24", "2029-11-23", "2030-11-29", "2031-11-28", "2032-11-26"};
    int year = 2023;
    for (const char* day : days) CHECK(falls_on(black_friday(), year++) == day);
}

TEST_CASE("The days after Black Friday are counted from it, into the next month too", "[keydates]") {
    CHECK(falls_on(offset(black_friday(), 3), 2026) == "2026-11-30");
    CHECK(falls_on(offset(black_friday(), 3), 2024) == "2024-12-02");
    CHECK(falls_on(offset(black_friday(), 4), 2030) == "2030-12-03");
}

TEST_CASE("Sales begin a week earlier where they would begin late", "[keydates]") {
    struct Vector {
        int year;
        const char* winter;
        const char* summer;
    };
    const Vector vectors[] = {
        {2023, "2023-01-11", "2023-06-28"}, {2024, "2024-01-10", "2024-06-26"}, {2025, "2025-01-08", "2025-06-25"},
        {2026, "2026-01-07", "2026-06-24"}, {2027, "2027-01-06", "2027-06-23"}, {2028, "2028-01-12", "2028-06-28"},
        {2029, "2029-01-10", "2029-06-27"}, {2030, "2030-01-09", "2030-06-26"}, {2031, "2031-01-08", "2031-06-25"},
        {2032, "2032-01-07", "2032-06-23"},
    };
    for (const Vector& vector : vectors) {
        CAPTURE(vector.year);
        CHECK(falls_on(winter_sales(), vector.year) == vector.winter);
        CHECK(falls_on(summer_sales(), vector.year) == vector.summer);
    }
}

TEST_CASE("A weekday is sought on either side of a day, with it or without", "[keydates]") {
    // 13 and 20 November 2026 are Fridays.
    CHECK(friday(WeekdayRelation::OnOrAfter, 13) == "2026-11-13");
    CHECK(friday(WeekdayRelation::OnOrAfter, 14) == "2026-11-20");
    CHECK(friday(WeekdayRelation::After, 13) == "2026-11-20");
    CHECK(friday(WeekdayRelation::After, 19) == "2026-11-20");
    CHECK(friday(WeekdayRelation::OnOrBefore, 20) == "2026-11-20");
    CHECK(friday(WeekdayRelation::OnOrBefore, 19) == "2026-11-13");
    CHECK(friday(WeekdayRelation::Before, 20) == "2026-11-13");
    CHECK(friday(WeekdayRelation::Before, 14) == "2026-11-13");
    CHECK(friday(WeekdayRelation::Nearest, 13) == "2026-11-13");
    CHECK(friday(WeekdayRelation::Nearest, 16) == "2026-11-13");
    CHECK(friday(WeekdayRelation::Nearest, 17) == "2026-11-20");
}

TEST_CASE("A day counted across New Year falls in the year it reaches", "[keydates]") {
    CHECK(falls_on(offset(fixed(12, 28), 10), 2026) == "2026-01-07");
    CHECK(falls_on(offset(fixed(1, 3), -10), 2026) == "2026-12-24");
    CHECK(falls_on(offset(fixed(2, 29), 400), 2025) == "2025-04-04");
    CHECK(falls_on(weekday(Weekday::Monday, WeekdayRelation::After, fixed(12, 31)), 2026) == "2026-01-05");
    CHECK(falls_on(weekday(Weekday::Sunday, WeekdayRelation::Before, fixed(1, 1)), 2026) == "2026-12-27");
    CHECK(falls_on(shift(fixed(12, 31), 30, 1), 2026) == "2026-01-01");
    CHECK(falls_on(shift(fixed(1, 1), 0, -1), 2026) == "2026-12-31");
}

TEST_CASE("A year may hold two of a day that moves across New Year, or none", "[keydates]") {
    const Rule new_year_sunday = weekday(Weekday::Sunday, WeekdayRelation::Nearest, fixed(1, 1));
    CHECK(falls_on(new_year_sunday, 2022) == "2022-01-02");
    CHECK(falls_on(new_year_sunday, 2023) == "2023-01-01 2023-12-31");
    CHECK(falls_on(new_year_sunday, 2024) == "2024-12-29");
    CHECK(falls_on(new_year_sunday, 2025).empty());
}

TEST_CASE("Days counted from outside the calendar still fall in it", "[keydates]") {
    CHECK(falls_on(offset(fixed(12, 28), 10), 1900) == "1900-01-07");
    CHECK(falls_on(offset(fixed(1, 3), -10), 2200) == "2200-12-24");
    CHECK(falls_on(offset(fixed(12, 28), 10), 2201).empty());
}

TEST_CASE("A span moves whole", "[keydates]") {
    CHECK(falls_on(offset(weekend(3, 9), 7), 2026) == "2026-09-26/2026-09-27");
    CHECK(falls_on(shift(weekend(5, 1), 30, -7), 2026) == "2026-01-24/2026-01-25");
}

TEST_CASE("Friday the 13th comes one to three times a year", "[keydates]") {
    std::vector<Box<Rule>> thirteenths;
    for (unsigned month = 1; month <= 12; ++month) thirteenths.push_back(fixed(month, 13));
    const Rule rule = on_weekdays(any(thirteenths), {Weekday::Friday});
    CHECK(falls_on(rule, 2026) == "2026-02-13 2026-03-13 2026-11-13");
    CHECK(falls_on(rule, 2027) == "2027-08-13");
}

TEST_CASE("What falls twice on one day is told once", "[keydates]") {
    CHECK(falls_on(any({fixed(5, 8), fixed(5, 1), nth(1, Weekday::Friday, 5)}), 2026) == "2026-05-01 2026-05-08");
    CHECK(falls_on(any({}), 2026).empty());
}

TEST_CASE("The first rule whose time is not over counts", "[keydates]") {
    const Rule rule = by_year({Era{2018, fixed(5, 27)}, Era{2020, fixed(5, 28)}, Era{.rule = fixed(5, 29)}});
    CHECK(falls_on(rule, 1950) == "1950-05-27");
    CHECK(falls_on(rule, 2018) == "2018-05-27");
    CHECK(falls_on(rule, 2019) == "2019-05-28");
    CHECK(falls_on(rule, 2020) == "2020-05-28");
    CHECK(falls_on(rule, 2021) == "2021-05-29");
}

TEST_CASE("Rules by year meet where a range spans several", "[keydates]") {
    const Rule rule = by_year({Era{2018, fixed(5, 27)}, Era{2020, fixed(5, 28)}, Era{.rule = fixed(5, 29)}});
    const auto spans = occurrences_within(rule, {day_of(2017, 5, 28), day_of(2021, 5, 28)});
    REQUIRE(spans.size() == 3);
    CHECK(spans[0] == one_day(2018, 5, 27));
    CHECK(spans[1] == one_day(2019, 5, 28));
    CHECK(spans[2] == one_day(2020, 5, 28));
}

TEST_CASE("The years that are named are as written", "[keydates]") {
    const Rule rule{.when = Override{winter_sales(), {2020, 2022}, {one_day(2022, 1, 12)}}};
    CHECK(falls_on(rule, 2020).empty());
    CHECK(falls_on(rule, 2021) == "2021-01-06");
    CHECK(falls_on(rule, 2022) == "2022-01-12");
    CHECK(falls_on(rule, 2023) == "2023-01-11");
}

TEST_CASE("An exception looks at the whole year, however few days are asked for", "[keydates]") {
    const Rule rule = unless(fixed(5, 31), last(Weekday::Sunday, 5), fixed(1, 2));  // 31 May 2026 is that Sunday.
    CHECK(occurrences_within(rule, one_day(2026, 1, 2)).size() == 1);
    CHECK(occurrences_within(rule, one_day(2027, 1, 2)).empty());
    CHECK(occurrences_within(rule, one_day(2026, 5, 31)).empty());
}

TEST_CASE("Whatever the range asked for, the answer is the same", "[keydates][law]") {
    const Rule rules[] = {
        black_friday(),
        winter_sales(),
        offset(black_friday(), -330),
        weekday(Weekday::Sunday, WeekdayRelation::Nearest, fixed(1, 1)),
        any({hijri(9, 1), hebrew(HebrewMonth::Kislev, 25), chinese(12, 8), weekend(5, 12), whole_month(1)}),
        unless(offset(fixed(12, 31), 1), nth(1, Weekday::Thursday, 1), shift(fixed(1, 30), 29, -40)),
    };
    const DaySpan asked{day_of(2020, 1, 1), day_of(2034, 12, 31)};
    for (const Rule& rule : rules) {
        const auto all = occurrences_within(rule, asked);
        std::vector<DaySpan> day_by_day;
        for (Day day = asked.from; day <= asked.to; day += days{1})
            for (const DaySpan span : occurrences_within(rule, {day, day}))
                if (span.from == day || day == asked.from) day_by_day.push_back(span);
        CHECK(all.size() > 5);
        CHECK(day_by_day == all);
    }
}
