#include "core/dates/digits.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("Only digits make a number", "[dates]") {
    CHECK(parse_digits("0") == 0);
    CHECK(parse_digits("007") == 7);
    CHECK(parse_digits("999999999") == 999999999);
    for (const char* text : {"", "1234567890", "-1", "+1", " 1", "1 ", "1a", "0x1", "١"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_digits(text));
    }
}

TEST_CASE("Digits are written over their full width", "[dates]") {
    std::string text = "week ";
    append_digits(text, 7, 2);
    CHECK(text == "week 07");
    append_digits(text, 0, 3);
    CHECK(text == "week 07000");
}
