#include "core/planning/own_date_days.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

OwnDate each_year(Day from, Day to, std::optional<Rule> rule = {}) {
    OwnDate own = an_own_date("d1", from, to);
    own.every_year = true;
    own.rule = std::move(rule);
    return own;
}

// "2026-06-01 2027-06-01/2027-06-03", so that a failure reads at a glance.
std::string falls(const OwnDate& own, Day from, Day to) {
    std::string text;
    for (const DaySpan span : occurrences_within(own, {from, to})) {
        text += (text.empty() ? "" : " ") + to_text(span.from);
        if (span.to != span.from) text += '/' + to_text(span.to);
    }
    return text;
}

std::string falls_from_to(const OwnDate& own, int first_year, int last_year) {
    return falls(own, day_of(first_year, 1, 1), day_of(last_year, 12, 31));
}

}  // namespace

TEST_CASE("An own date that does not come back falls once", "[planning]") {
    const OwnDate fair = an_own_date("d1", june(29), july(2));
    CHECK(falls(fair, july(1), july(31)) == "2026-06-29/2026-07-02");
    CHECK(falls(fair, july(3), july(31)).empty());
    CHECK(falls(fair, june(1), june(28)).empty());
    CHECK(falls_from_to(fair, 2027, 2030).empty());
}

TEST_CASE("An own date of each year falls on its day of the month, never before its first", "[planning]") {
    CHECK(falls_from_to(each_year(june(12), june(12)), 2024, 2028) == "2026-06-12 2027-06-12 2028-06-12");
    CHECK(falls_from_to(each_year(day_of(2024, 2, 29), day_of(2024, 2, 29)), 2024, 2029) == "2024-02-29 2028-02-29");
    const OwnDate new_year = each_year(day_of(2025, 12, 30), day_of(2026, 1, 2));
    CHECK(falls(new_year, day_of(2027, 1, 2), day_of(2027, 1, 31)) == "2026-12-30/2027-01-02");
}

TEST_CASE("An own date with a rule falls where the rule says, from its first day on", "[planning]") {
    const OwnDate sunday = each_year(june(21), june(21), nth(3, Weekday::Sunday, 6));
    CHECK(falls_from_to(sunday, 2024, 2028) == "2026-06-21 2027-06-20 2028-06-18");
    const OwnDate after = each_year(june(22), june(22), nth(3, Weekday::Sunday, 6));
    CHECK(falls_from_to(after, 2024, 2028) == "2027-06-20 2028-06-18");
}

TEST_CASE("An own date of one day with a rule is as long as the rule says", "[planning]") {
    const OwnDate weekends = each_year(june(1), june(1), weekend(3, 9));
    CHECK(falls_from_to(weekends, 2026, 2027) == "2026-09-19/2026-09-20 2027-09-18/2027-09-19");
    CHECK(falls(weekends, day_of(2026, 9, 20), day_of(2026, 9, 20)) == "2026-09-19/2026-09-20");
}

TEST_CASE("An own date of several days with a rule lasts as long each time", "[planning]") {
    const OwnDate fair = each_year(june(1), june(4), nth(1, Weekday::Friday, 5));
    CHECK(falls_from_to(fair, 2026, 2028) == "2027-05-07/2027-05-10 2028-05-05/2028-05-08");
    CHECK(falls(fair, day_of(2027, 5, 10), day_of(2027, 5, 31)) == "2027-05-07/2027-05-10");
    CHECK(falls(fair, day_of(2027, 5, 11), day_of(2027, 5, 31)).empty());
    CHECK(falls(each_year(june(1), june(4), whole_month(9)), day_of(2026, 9, 5), day_of(2026, 9, 30)).empty());
}

TEST_CASE("Nothing falls beyond the calendar", "[planning]") {
    const OwnDate eves = each_year(june(1), june(4), fixed(12, 30));
    CHECK(falls(eves, day_of(2200, 12, 1), last_day) == "2200-12-30/2200-12-31");
}
