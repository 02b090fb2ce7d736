// Cards carried from day to day: shell/panels/drag.hpp as the person meets it.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan with_three_posts() {
    return a_plan()
        .with(a_post("p1").on(december(8)).at(9, 0).titled("Bûche").is(PostStatus::Approved))
        .with(a_post("p2").on(december(10)).titled("Galette"))
        .with(a_post("p3").on(december(11)).titled("Voeux"));
}

}  // namespace

TEST_CASE("A card dropped on another day moves there as one step", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.drag(person.node(Role::Button, "09:00 Bûche"), person.day("vendredi 18 décembre 2026"));
    CHECK(person.plan() == with_three_posts());  // Nothing changes before the drop.
    person.release();
    CHECK(person.day_of_post("p1") == "2026-12-18");
    CHECK(person.plan().posts.find(post_id("p1"))->time == at(9, 0));
    CHECK(person.plan().posts.find(post_id("p1"))->status == PostStatus::Approved);
    CHECK(person.day_of_post("p2") == "2026-12-10");
    REQUIRE(person.platform.stored.size() == 1);
    CHECK(person.platform.said.back() == "Bûche, déplacée au vendredi 18 décembre. Ctrl+Z pour annuler");
    person.key("z", {.control = true});
    CHECK(person.plan() == with_three_posts());
    CHECK(person.node(Role::Button, "Annuler").disabled);
}

TEST_CASE("Escape puts a carried card back", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.drag(person.node(Role::Button, "09:00 Bûche"), person.day("vendredi 18 décembre 2026"));
    CHECK(person.key("Escape"));
    person.release();
    CHECK(person.plan() == with_three_posts());
    CHECK(person.platform.stored.empty());
    CHECK_FALSE(person.app.wants_frame());
}

TEST_CASE("A pointer that is lost drops nothing", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.drag(person.node(Role::Button, "09:00 Bûche"), person.day("vendredi 18 décembre 2026"));
    person.app.pointer({.phase = PointerPhase::Cancel});
    person.settle();
    CHECK(person.plan() == with_three_posts());
}

TEST_CASE("A card dropped where it was, or beside the calendar, stays", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    const Rect card = person.node(Role::Button, "09:00 Bûche").rect;
    person.drag(person.node(Role::Button, "09:00 Bûche"), card.x + card.width / 2 + 12, card.y + card.height / 2 + 8);
    person.release();
    person.drag(person.node(Role::Button, "09:00 Bûche"), 700, 20);
    person.release();
    CHECK(person.plan() == with_three_posts());
    CHECK_FALSE(person.app.wants_frame());
}

TEST_CASE("All selected posts move by the same number of days", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.click(Role::Button, "09:00 Bûche");
    person.click(Role::Button, "Galette", {.control = true});
    person.drag(person.node(Role::Button, "Galette"), person.day("jeudi 17 décembre 2026"));
    person.release();
    CHECK(person.day_of_post("p1") == "2026-12-15");
    CHECK(person.day_of_post("p2") == "2026-12-17");
    CHECK(person.day_of_post("p3") == "2026-12-11");
    CHECK(person.platform.said.back() == "2 publications déplacées (+7 j). Ctrl+Z pour annuler");
    person.key("z", {.control = true});
    CHECK(person.plan() == with_three_posts());
}

TEST_CASE("A card that is not selected moves alone", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.click(Role::Button, "09:00 Bûche");
    person.drag(person.node(Role::Button, "Voeux"), person.day("mardi 15 décembre 2026"));
    person.release();
    CHECK(person.day_of_post("p1") == "2026-12-08");
    CHECK(person.day_of_post("p3") == "2026-12-15");
}

TEST_CASE("A card held at the right side turns the month after a moment and drops there", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    const Rect calendar = person.node(Role::Grid, "Décembre 2026").rect;
    person.drag(person.node(Role::Button, "09:00 Bûche"), calendar.right() - 4, calendar.y + 300);
    person.frame_after(300);
    CHECK(person.shows(Role::Heading, "Décembre 2026"));
    REQUIRE(person.app.next_frame_in_ms());  // A timer goes on without the pointer.
    person.frame_after(400);
    person.settle();
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
    const Rect cell = person.day("mercredi 13 janvier 2027").rect;
    person.move(cell.x + cell.width / 2, cell.y + cell.height / 2);
    person.release();
    CHECK(person.day_of_post("p1") == "2027-01-13");
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
}

TEST_CASE("A card held at the left side turns back", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    const Rect calendar = person.node(Role::Grid, "Décembre 2026").rect;
    person.drag(person.node(Role::Button, "09:00 Bûche"), calendar.x + 4, calendar.y + 300);
    person.frame_after(700);
    person.settle();
    CHECK(person.shows(Role::Heading, "Novembre 2026"));
    person.key("Escape");
    CHECK(person.day_of_post("p1") == "2026-12-08");
}

TEST_CASE("A card dropped on the small calendar moves to that day", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.drag(person.node(Role::Button, "09:00 Bûche"), person.node(Role::Button, "samedi 2 janvier 2027"));
    person.release();
    CHECK(person.day_of_post("p1") == "2027-01-02");
}

TEST_CASE("A card pulled past the end of the calendar is not dropped", "[shell]") {
    DrivenApp person{{a_plan()
                          .with(a_post("p1").on(day_of(2200, 12, 29)).titled("Fin"))
                          .with(a_post("p2").on(day_of(2200, 12, 31)).titled("Dernier"))}};
    person.dispatch(R"({"type": "show-month", "month": "2200-12"})");
    person.key("a", {.control = true});
    person.drag(person.node(Role::Button, "Fin"), person.day("mardi 30 décembre 2200"));
    CHECK(person.platform.cursor == Cursor::NotAllowed);
    person.release();
    CHECK(person.day_of_post("p1") == "2200-12-29");
    CHECK(person.day_of_post("p2") == "2200-12-31");
}

TEST_CASE("M picks a card up, arrows carry it, Enter puts it down as one step", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.click(Role::Button, "09:00 Bûche");
    CHECK(person.key("m"));
    CHECK(person.platform.said.back().starts_with("Bûche en main"));
    CHECK(person.key("ArrowRight"));
    CHECK(person.key("ArrowDown"));
    CHECK(person.platform.said.back().starts_with("mer. 16 déc. · +8 j"));
    CHECK(person.plan() == with_three_posts());
    SECTION("pressed anywhere") { CHECK(person.key("Enter")); }
    SECTION("pressed on the card, which has the keyboard") {
        person.app.node_activated(person.node(Role::Button, "09:00 Bûche").id);
        person.settle();
    }
    CHECK(person.day_of_post("p1") == "2026-12-16");
    person.key("z", {.control = true});
    CHECK(person.plan() == with_three_posts());
}

TEST_CASE("Keys work on the card that has the keyboard, without a click before", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.app.node_focused(person.node(Role::Button, "09:00 Bûche").id);
    person.settle();
    SECTION("M picks it up") {
        CHECK(person.key("m"));
        CHECK(person.key("ArrowRight"));
        CHECK(person.key("Enter"));
        CHECK(person.day_of_post("p1") == "2026-12-09");
        CHECK(person.node(Role::GridCell, "mercredi 9 décembre").focused);
    }
    SECTION("Delete removes it alone, whatever was selected") {
        person.dispatch(R"({"type":"select-posts","posts":[{"plan":"plan-1","post":"p2"}]})");
        CHECK(person.key("Delete"));
        CHECK_FALSE(person.plan().posts.find(post_id("p1")));
        CHECK(person.plan().posts.find(post_id("p2")));
    }
    SECTION("Ctrl and space add it to what is selected, and take it out again") {
        person.dispatch(R"({"type":"select-posts","posts":[{"plan":"plan-1","post":"p2"}]})");
        CHECK(person.key(" ", {.control = true}));
        CHECK(person.node(Role::Button, "09:00 Bûche").selected);
        CHECK(person.key(" ", {.control = true}));
        CHECK_FALSE(person.node(Role::Button, "09:00 Bûche").selected);
    }
    SECTION("Enter opens it, also where a click only selects") {
        person.app.resize(1024, 768, 1);
        person.settle();
        person.app.node_activated(person.node(Role::Button, "09:00 Bûche").id);
        person.settle();
        CHECK(person.field("Titre").text == "Bûche");
    }
}

TEST_CASE("A card picked up goes to the date that is typed", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.click(Role::Button, "09:00 Bûche");
    person.key("m");
    for (const char* key : {"1", "7"}) CHECK(person.key(key));
    CHECK(person.platform.said.back().starts_with("jeu. 17 déc."));
    SECTION("in another month") {
        for (const char* key : {"/", "1"}) CHECK(person.key(key, {.shift = true}));
        CHECK(person.shows(Role::Heading, "Janvier 2027"));
        CHECK(person.key("Enter"));
        CHECK(person.day_of_post("p1") == "2027-01-17");
    }
    SECTION("and corrected") {
        CHECK(person.key("Backspace"));
        CHECK(person.key("9"));
        CHECK(person.key("Enter"));
        CHECK(person.day_of_post("p1") == "2026-12-19");
    }
    SECTION("a date that does not exist carries nowhere") {
        for (const char* key : {"/", "1", "3"}) CHECK(person.key(key));
        CHECK(person.key("Escape"));
        CHECK(person.plan() == with_three_posts());
    }
}

TEST_CASE("A card carried by keyboard turns the month and goes back with Escape or a press of the mouse", "[shell]") {
    DrivenApp person{{with_three_posts()}};
    person.click(Role::Button, "09:00 Bûche");
    person.key("m");
    CHECK(person.key("PageDown"));
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
    CHECK_FALSE(person.key("Delete"));
    SECTION("Escape") {
        CHECK(person.key("Escape"));
        CHECK_FALSE(person.key("Enter", {.alt = true}));
    }
    SECTION("the mouse") { person.press(700, 8); }
    CHECK(person.plan() == with_three_posts());
}

TEST_CASE("What has no date cannot be picked up", "[shell]") {
    DrivenApp person{{a_plan().with(a_post("p1").titled("Idée"))}};
    person.dispatch(R"({"type":"select-posts","posts":[{"plan":"plan-1","post":"p1"}]})");
    person.key("m");
    CHECK(person.key("ArrowRight"));  // Still moves the keyboard's day.
    CHECK_FALSE(person.plan().posts.find(post_id("p1"))->day);
}
