#include "core/terms/print_choices.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("Choices for the printer are kept in three letters, without the notes", "[print]") {
    const PrintChoices list{PrintedPart::List, Paper::A3, Inks::Black, PrintedNotes::Shown};
    CHECK(to_text(list) == "l3b");
    CHECK(print_choices_in("l3b") == PrintChoices{PrintedPart::List, Paper::A3, Inks::Black, PrintedNotes::Left});
    CHECK(print_choices_in(to_text(PrintChoices{})) == PrintChoices{});
}

TEST_CASE("What is not understood is as if nothing had been chosen", "[print]") {
    CHECK(print_choices_in("") == PrintChoices{});
    CHECK(print_choices_in("list") == PrintChoices{});
    CHECK(print_choices_in("x3?") == PrintChoices{.paper = Paper::A3});
}
