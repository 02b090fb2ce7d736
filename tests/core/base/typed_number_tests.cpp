#include "core/base/typed_number.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("Numbers are taken as people and the program write them", "[base]") {
    CHECK(typed_number("25000", 30'000) == 25'000);
    CHECK(typed_number("25 000", 30'000) == 25'000);
    CHECK(typed_number("25,000", 30'000) == 25'000);
    CHECK(typed_number("25.000", 30'000) == 25'000);
    CHECK(typed_number("25\u202f000", 30'000) == 25'000);
    CHECK(typed_number("25\u00a0000", 30'000) == 25'000);
    CHECK(typed_number(" 25 000 ", 30'000) == 25'000);
    CHECK(typed_number("1,000,000", 2'000'000) == 1'000'000);
    CHECK(typed_number("0", 30'000) == 0);
}

TEST_CASE("A part of a thousand, or of one, is no thousand", "[base]") {
    for (const char* typed :
         {"2,5", "2.5", "25,", "25,0", "25,00", "25,0000", "2500,000", ",250", "1,00,000", "25  000"})
        CHECK_FALSE(typed_number(typed, 3'000'000));
}

TEST_CASE("What is no number within the limit is none", "[base]") {
    for (const char* typed : {"", " ", ",", "-1", "+1", "1e3", "30001", "99999999999999999999", "12 signs", "1\u20092"})
        CHECK_FALSE(typed_number(typed, 30'000));
}
