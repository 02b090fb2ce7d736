// What is to be looked at: marks on cards, and the list of them.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"
#include "tests/support/files.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

struct Reviewer : DrivenApp {
    Reviewer() : DrivenApp({planned()}, {.unicode = utf8proc_tables()}) {
        REQUIRE(app.set_network_rules(text_of(in_repository("assets/networks/networks.json"))));
        rest();
    }

    // Nothing happens for a while.
    void rest() {
        settle();
        frame_after(200);
        while (app.next_frame_in_ms() == 0) frame_after(0);
        settle();
    }

    static Plan planned() {
        Post late = a_post("p1").on(day_of(2026, 12, 17)).is(PostStatus::InReview).for_network(Network::X);
        late.title = "Bûche";
        late.caption = std::string(300, 'a');
        return a_plan().with(late).with(a_post("p2").on(day_of(2026, 12, 18)));
    }
};

}  // namespace

TEST_CASE("A card says how many points of it are to be checked, a moment after it is shown", "[shell]") {
    Reviewer person;
    CHECK(person.shows(Role::Button, "Bûche, X, À valider, 1 point à vérifier"));
    person.click(Role::Button, "Bûche");
    person.type("Légende", "court");
    person.rest();
    CHECK_FALSE(person.shows(Role::Button, "Bûche, X, À valider, 1 point"));
    CHECK_FALSE(person.app.wants_frame());
}

TEST_CASE("Nothing is looked at while somebody types", "[shell]") {
    Reviewer person;
    person.click(Role::Button, "Bûche");
    for (const char* text : {"c", "co", "cou", "cour"}) {
        person.type("Légende", text);
        person.frame_after(50);
    }
    CHECK(person.shows(Role::Button, "Bûche, X, À valider, 1 point à vérifier"));
}

TEST_CASE("The list names the posts of the month with what was found, and opens them", "[shell]") {
    Reviewer person;
    person.click(Role::Button, "À vérifier");
    person.rest();
    CHECK(person.shows(Role::Text, "Décembre 2026 · 1 publication"));
    CHECK(person.shows(Role::Text, "300 signes sur X, 280 au plus."));
    person.click(Role::Button, "Bûche, jeudi 17 décembre 2026, 1 point à vérifier");
    person.type("Légende", "court");
    person.click(Role::Button, "À vérifier");
    person.rest();
    CHECK(person.shows(Role::Text, "Décembre 2026 · rien à vérifier"));
    person.key("PageDown");
    person.rest();
    CHECK(person.shows(Role::Text, "Janvier 2027 · rien à vérifier"));
}
