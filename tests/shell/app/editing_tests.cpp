// Clicks and keys become edits, and edits are kept: shell/app/input.cpp, actions.cpp and storing.cpp together.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr Modifiers control{.control = true};
constexpr Modifiers alt{.alt = true};

Plan with_two_posts() {
    return a_plan()
        .with(a_post("p1").on(december(8)).titled("Bûche"))
        .with(a_post("p2").on(december(10)).titled("Galette").is(PostStatus::Approved));
}

}  // namespace

TEST_CASE("N opens a title on the day in focus, and what is typed becomes a post", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK(person.key("n"));
    CHECK(person.field("Titre de la publication").focus);
    person.type("Titre de la publication", "Marché de Noël");
    CHECK(person.plan().posts.size() == 3);
    CHECK(person.day_of_post("id1") == "2026-12-02");
    CHECK(person.shows(Role::Button, "Marché de Noël, Idée"));
    CHECK(person.node(Role::Button, "Marché de Noël, Idée").selected);
    REQUIRE(person.platform.stored.size() == 1);
    REQUIRE(person.platform.stored[0].size() == 1);
    CHECK(person.platform.stored[0][0].kind == StoredChange::Kind::Change);
    CHECK(person.platform.stored[0][0].plan == "plan-1");
}

TEST_CASE("A title left blank or given up adds nothing", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.key("n");
    person.type("Titre de la publication", "   ");
    CHECK(person.plan().posts.size() == 2);
    person.key("n");
    const auto id = person.field("Titre de la publication").id;
    person.app.field_focused(id);
    person.app.field_changed(id, "Presque");
    person.app.field_cancelled(id);
    person.settle();
    CHECK(person.plan().posts.size() == 2);
    CHECK(person.platform.stored.empty());
}

TEST_CASE("A click on an empty day opens a title there", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(person.day("vendredi 18 décembre 2026"));
    person.type("Titre de la publication", "Soldes");
    CHECK(person.day_of_post("id1") == "2026-12-18");
}

TEST_CASE("A click on a card selects it and opens it beside", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche, Idée");
    CHECK(person.node(Role::Button, "Bûche, Idée").selected);
    CHECK(person.field("Titre").text == "Bûche");
    person.click(Role::Button, "Galette, Validé", control);
    CHECK(person.node(Role::Button, "Bûche, Idée").selected);
    CHECK(person.node(Role::Button, "Galette, Validé").selected);
}

TEST_CASE("Shift selects from the last card to this one", "[shell]") {
    DrivenApp person{{a_plan()
                          .with(a_post("p1").on(december(8)).titled("Un"))
                          .with(a_post("p2").on(december(9)).titled("Deux"))
                          .with(a_post("p3").on(december(10)).titled("Trois"))
                          .with(a_post("p4").on(december(11)).titled("Quatre"))}};
    person.click(Role::Button, "Trois");
    person.click(Role::Button, "Un", {.shift = true});
    CHECK(person.node(Role::Button, "Deux, Idée").selected);
    CHECK(person.node(Role::Button, "Trois, Idée").selected);
    CHECK_FALSE(person.node(Role::Button, "Quatre, Idée").selected);
}

TEST_CASE("Alt and arrows move what is selected, one step each", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Galette");
    CHECK(person.key("ArrowRight", alt));
    CHECK(person.day_of_post("p2") == "2026-12-11");
    CHECK(person.key("ArrowDown", alt));
    CHECK(person.day_of_post("p2") == "2026-12-18");
    CHECK(person.plan().posts.find(post_id("p2"))->status == PostStatus::Approved);
    CHECK(person.key("z", control));
    CHECK(person.day_of_post("p2") == "2026-12-11");
    CHECK(person.key("ArrowUp", alt));
    CHECK(person.key("ArrowLeft", alt));
    CHECK(person.day_of_post("p2") == "2026-12-03");
    CHECK(person.day_of_post("p1") == "2026-12-08");
}

TEST_CASE("A post moved out of the month takes the calendar along", "[shell]") {
    DrivenApp person{{a_plan().with(a_post("p1").on(december(31)).titled("Voeux"))}};
    person.click(Role::Button, "Voeux");
    person.key("ArrowDown", alt);
    CHECK(person.day_of_post("p1") == "2027-01-07");
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
}

TEST_CASE("Without a selection Alt and arrows stay the browser's", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK_FALSE(person.key("ArrowRight", alt));
    CHECK_FALSE(person.key("Delete"));
    CHECK_FALSE(person.key("d", control));
    CHECK_FALSE(person.key("F5"));
}

TEST_CASE("Delete removes the selection and offers to take it back", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    CHECK(person.key("Delete"));
    CHECK(person.day_of_post("p1") == "gone");
    CHECK(person.shows(Role::Status, "1 publication supprimée"));
    CHECK(person.platform.said.back() == "1 publication supprimée");
    person.click(Role::Button, "Annuler");
    CHECK(person.day_of_post("p1") == "2026-12-08");
}

TEST_CASE("Ctrl+D duplicates the selection and selects the copies", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.key("a", control);
    CHECK(person.key("d", control));
    CHECK(person.plan().posts.size() == 4);
    CHECK(person.day_of_post("id1") == "2026-12-08");
    CHECK(person.plan().posts.find(post_id("id2"))->status == PostStatus::Draft);
    person.key("Delete");
    CHECK(person.plan() == with_two_posts());
}

TEST_CASE("Ctrl+Z takes back and Ctrl+Shift+Z brings back", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    person.key("ArrowRight", alt);
    CHECK(person.key("z", control));
    CHECK(person.plan() == with_two_posts());
    CHECK(person.key("z", {.control = true, .shift = true}));
    CHECK(person.day_of_post("p1") == "2026-12-09");
    CHECK(person.key("z", control));
    CHECK(person.key("z", control));
    CHECK(person.shows(Role::Status, "Rien à annuler"));
}

TEST_CASE("Keys that type are left to the field that is typed into", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    person.app.field_focused(person.field("Titre").id);
    CHECK_FALSE(person.key("n"));
    CHECK_FALSE(person.key("Delete"));
    CHECK_FALSE(person.key("z", control));
    CHECK_FALSE(person.key("ArrowLeft"));
    CHECK(person.key("s", control));
    CHECK(person.platform.files.size() == 1);
}

TEST_CASE("The letters of one visit are undone together", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    const auto id = person.field("Titre").id;
    person.app.field_focused(id);
    for (const char* text : {"N", "No", "Noël"}) {
        person.app.field_changed(id, text);
        person.settle();
    }
    person.app.field_left(id);
    person.settle();
    CHECK(person.shows(Role::Button, "Noël, Idée"));
    person.key("z", control);
    CHECK(person.plan() == with_two_posts());
}

TEST_CASE("Arrows walk from day to day and pages from month to month", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.key("ArrowRight");
    CHECK(person.day("jeudi 3 décembre 2026").focused);
    person.key("ArrowDown");
    CHECK(person.day("jeudi 10 décembre 2026").focused);
    person.key("PageDown");
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
    CHECK(person.day("dimanche 10 janvier 2027").focused);
    person.key("t");
    CHECK(person.day("mercredi 2 décembre 2026").focused);
}

TEST_CASE("Escape lets go of the selection, then closes what is inspected", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    CHECK(person.key("Escape"));
    CHECK_FALSE(person.node(Role::Button, "Bûche").selected);
    CHECK(person.key("Escape"));
    CHECK(person.platform.fields.empty());
    CHECK_FALSE(person.key("Escape"));
}
