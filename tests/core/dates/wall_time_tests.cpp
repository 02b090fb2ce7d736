#include "core/dates/wall_time.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A time is read and written to the minute", "[dates]") {
    REQUIRE(parse_wall_time("18:30").has_value());
    CHECK(parse_wall_time("18:30")->minutes == 1110);
    CHECK(to_text(at(18, 30)) == "18:30");
    CHECK(to_text(at(0, 0)) == "00:00");
    CHECK(to_text(at(9, 5)) == "09:05");
    CHECK(to_text(at(23, 59)) == "23:59");
}

TEST_CASE("Every minute of a day is read back as it was written", "[dates]") {
    for (int minutes = 0; minutes < 24 * 60; ++minutes) {
        const WallTime time{static_cast<std::int16_t>(minutes)};
        if (parse_wall_time(to_text(time)) != time) FAIL(to_text(time));
    }
}

TEST_CASE("What is not a time of day is refused", "[dates]") {
    for (const char* text : {"", "24:00", "23:60", "18h30", "18:3", "8:30", "018:30", "18:300", "18:30:00", "-1:30",
                             "+8:30", " 8:30", "18:30 ", "18-30", "aa:bb"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_wall_time(text));
    }
}

TEST_CASE("Times are ordered by the clock", "[dates]") {
    CHECK(at(9, 59) < at(10, 0));
    CHECK(at(0, 0) < at(23, 59));
}
