// Printing, as the person meets it: shell/panels/print_dialog.cpp and shell/app/printing.cpp.
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace marronnier;
using namespace marronnier::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

Plan bakery() { return a_plan().with(a_post().on(december(8)).titled("Bûche").noted("Prix à confirmer")); }

void open_dialog(DrivenApp& person) {
    person.click(Role::Button, "Fichier");
    person.click(Role::Button, "Imprimer…");
}

}  // namespace

TEST_CASE("The dialog prints what was chosen, and remembers it", "[shell]") {
    DrivenApp person{{bakery()}};
    open_dialog(person);
    CHECK(person.node(Role::Button, "Mois").selected);
    person.click(Role::Button, "Liste");
    person.click(Role::Button, "A3");
    person.click(Role::Button, "Noir et blanc");
    person.click(Role::Button, "Imprimer");
    REQUIRE(person.platform.printed.size() == 1);
    CHECK_THAT(person.platform.printed[0], ContainsSubstring("<section class=\"a3 list black\">"));
    CHECK_FALSE(person.shows(Role::Dialog, "Imprimer"));
    CHECK(person.platform.settings["print"] == "l3b");
    open_dialog(person);
    CHECK(person.node(Role::Button, "Liste").selected);
    CHECK(person.node(Role::Button, "A3").selected);
}

TEST_CASE("Choices of an earlier visit are there again", "[shell]") {
    DrivenApp person;
    REQUIRE(person.app.open_stored_plan(write_plan(bakery())));
    person.app.open_setting("print", "w3b");
    person.app.begin();
    person.settle();
    CHECK_THAT(person.app.printed_page(), ContainsSubstring("<section class=\"a3 grid black\">"));
}

TEST_CASE("Notes have to be asked for each time", "[shell]") {
    DrivenApp person{{bakery()}};
    open_dialog(person);
    person.click(Role::Checkbox, "Avec les notes internes");
    CHECK(person.node(Role::Checkbox, "Avec les notes internes").selected);
    person.click(Role::Button, "Imprimer");
    CHECK_THAT(person.platform.printed[0], ContainsSubstring("Prix à confirmer"));
    CHECK_THAT(person.app.printed_page(), !ContainsSubstring("Prix à confirmer"));
    open_dialog(person);
    CHECK_FALSE(person.node(Role::Checkbox, "Avec les notes internes").selected);
}

TEST_CASE("Cancelling prints nothing", "[shell]") {
    DrivenApp person{{bakery()}};
    open_dialog(person);
    person.click(Role::Button, "Annuler");
    CHECK_FALSE(person.shows(Role::Dialog, "Imprimer"));
    CHECK(person.platform.printed.empty());
    open_dialog(person);
    CHECK(person.key("Escape"));
    CHECK_FALSE(person.shows(Role::Dialog, "Imprimer"));
}

TEST_CASE("The browser's own command prints the month shown", "[shell]") {
    DrivenApp person{{bakery()}};
    CHECK_THAT(person.app.printed_page(), ContainsSubstring("<h1>Décembre 2026</h1>"));
    CHECK(person.key("PageDown"));
    CHECK_THAT(person.app.printed_page(), ContainsSubstring("<h1>Janvier 2027</h1>"));
}

TEST_CASE("Without a client there is nothing to print", "[shell]") {
    DrivenApp person;
    CHECK(person.app.printed_page().empty());
    person.click(Role::Button, "Fichier");
    CHECK_FALSE(person.shows(Role::Button, "Imprimer…"));
}
