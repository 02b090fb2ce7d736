// Searching, as the person meets it: shell/panels/search_panel.cpp and shell/app/searching.cpp.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan bakery() {
    return a_plan()
        .with(a_post("p1").on(december(8)).titled("Bûche de Noël"))
        .with(a_post("p2").on(day_of(2027, 1, 6)).titled("Galette des rois"))
        .with(a_post("p3").on(day_of(2026, 3, 2)).titled("Bûche au four"));
}

void search_for(DrivenApp& person, std::string_view text) {
    REQUIRE(person.key("f", {.control = true}));
    person.app.field_focused(person.field("Rechercher").id);
    person.app.field_changed(person.field("Rechercher").id, text);
    person.settle();
}

}  // namespace

TEST_CASE("Ctrl+F finds posts of all months, and Enter opens the first", "[shell]") {
    DrivenApp person{{bakery()}};
    search_for(person, "galette");
    CHECK(person.platform.said.back() == "1 résultat");
    CHECK(person.shows(Role::Option, "mercredi 6 janvier 2027, Galette des rois"));
    CHECK(person.key("Enter"));
    CHECK_FALSE(person.shows(Role::Dialog, "Rechercher"));
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
    CHECK(person.node(Role::Button, "Galette des rois").selected);
    CHECK(person.field("Titre").text == "Galette des rois");
}

TEST_CASE("Arrows choose among what was found", "[shell]") {
    DrivenApp person{{bakery()}};
    search_for(person, "buche");
    CHECK(person.node(Role::Option, "mardi 8 décembre 2026, Bûche de Noël").selected);
    CHECK(person.key("ArrowDown"));
    CHECK(person.node(Role::Option, "lundi 2 mars 2026, Bûche au four").selected);
    CHECK(person.platform.said.back().starts_with("lundi 2 mars 2026, Bûche au four"));
    CHECK(person.key("ArrowDown"));  // Nothing further.
    CHECK(person.key("ArrowUp"));
    CHECK(person.key("ArrowDown"));
    CHECK(person.key("Enter"));
    CHECK(person.shows(Role::Heading, "Mars 2026"));
}

TEST_CASE("A click chooses what it meets", "[shell]") {
    DrivenApp person{{bakery()}};
    person.click(Role::Button, "Rechercher");
    person.app.field_changed(person.field("Rechercher").id, "four");
    person.settle();
    person.click(Role::Option, "lundi 2 mars 2026");
    CHECK(person.shows(Role::Heading, "Mars 2026"));
}

TEST_CASE("Escape closes the search and changes nothing", "[shell]") {
    DrivenApp person{{bakery()}};
    search_for(person, "galette");
    person.app.field_cancelled(person.field("Rechercher").id);
    person.settle();
    CHECK_FALSE(person.shows(Role::Dialog, "Rechercher"));
    CHECK(person.shows(Role::Heading, "Décembre 2026"));
}

TEST_CASE("Ctrl+F within the search is the browser's", "[shell]") {
    DrivenApp person{{bakery()}};
    search_for(person, "galette");
    CHECK_FALSE(person.key("f", {.control = true}));
}

TEST_CASE("Who finds nothing reads what was searched", "[shell]") {
    DrivenApp person{{bakery()}};
    search_for(person, "crêpe");
    CHECK(person.platform.said.back() == "0 résultat");
    CHECK(person.shows(Role::Text, "Rien pour « crêpe ». Dans les titres, légendes"));
    CHECK(person.count(Role::Option) == 0);
}

TEST_CASE("The search is within one tap on a phone", "[shell]") {
    DrivenApp person{{bakery()}};
    person.app.resize(390, 844, 1);
    person.settle();
    person.click(Role::Button, "Rechercher");
    CHECK(person.field("Rechercher").rect.width > 330);
}

TEST_CASE("The field has the keyboard wherever the pointer rests when the box appears below it", "[shell]") {
    DrivenApp person{{bakery()}};
    const Rect day = person.day("jeudi 10 décembre").rect;
    person.move(day.x + 60, day.y + 90);
    REQUIRE(person.app.key_down("f", {.control = true}));
    person.app.build_frame(person.now_ms);
    CHECK(person.field("Rechercher").focus);
    person.settle();
    person.frame_after(10);
    CHECK_FALSE(person.field("Rechercher").focus);  // Asked for once.
}
