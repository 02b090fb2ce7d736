#include "core/dates/typed_day.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

const Day december_2 = day_of(2026, 12, 2);

std::string typed(std::string_view text, Day near = december_2) {
    const auto day = typed_day(text, near);
    return day ? to_text(*day) : "nothing";
}

}  // namespace

TEST_CASE("A number is a day of the month one looks at", "[core]") {
    CHECK(typed("17") == "2026-12-17");
    CHECK(typed("7") == "2026-12-07");
    CHECK(typed("17/") == "2026-12-17");  // A month is about to follow.
    CHECK(typed("07") == "2026-12-07");
    CHECK(typed("31", day_of(2027, 2, 3)) == "nothing");
}

TEST_CASE("Day and month are the nearest of their kind", "[core]") {
    CHECK(typed("17/1") == "2027-01-17");
    CHECK(typed("17/11") == "2026-11-17");
    CHECK(typed("17.1.") == "2027-01-17");
    CHECK(typed("17-12") == "2026-12-17");
    CHECK(typed("29/2") == "2028-02-29");
    CHECK(typed("29/2", day_of(2026, 1, 31)) == "2024-02-29");
}

TEST_CASE("A year may be named", "[core]") {
    CHECK(typed("17/01/27") == "2027-01-17");
    CHECK(typed("17/1/2027") == "2027-01-17");
    CHECK(typed("2027-01-17") == "2027-01-17");
    CHECK(typed("29/2/27") == "nothing");
}

TEST_CASE("Anything else is no day", "[core]") {
    for (const char* text : {"", "/", "0", "32", "17/13", "17//1", "/1", "a", "17/1/27/5", "1/1/1899", "1/1/2201",
                             "99999999999", "00017/1", "-1"})
        CHECK(typed(text) == "nothing");
}
