#include "core/terms/color.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A colour is read in either case and written in capitals", "[terms]") {
    CHECK(parse_color("#b4532a") == Color{0xB4532A});
    CHECK(parse_color("#B4532A") == Color{0xB4532A});
    CHECK(parse_color("#000000") == Color{0});
    CHECK(to_text(Color{0xB4532A}) == "#B4532A");
    CHECK(to_text(Color{0x00000F}) == "#00000F");
    CHECK(to_text(Color{0xFFFFFF}) == "#FFFFFF");
}

TEST_CASE("What is not six digits after a hash is no colour", "[terms]") {
    for (const char* text :
         {"", "#", "B4532A", "#B4532", "#B4532A0", "#G4532A", "#B453 A", "red", "#+4532A", "0xB4532"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_color(text));
    }
}
