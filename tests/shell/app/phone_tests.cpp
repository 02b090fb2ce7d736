#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

const Day december_3 = *parse_day("2026-12-03");

struct Phone : DrivenApp {
    explicit Phone(std::initializer_list<Plan> plans) : DrivenApp(plans) {
        app.resize(390, 844, 2);
        settle();
    }
    void touch(PointerPhase phase, float x, float y) {
        app.pointer({.phase = phase, .kind = PointerKind::Touch, .x = x, .y = y, .time_ms = now_ms});
        settle();
    }
    void tap(Role role, std::string_view name) {
        const Rect rect = node(role, name).rect;
        touch(PointerPhase::Down, rect.x + rect.width / 2, rect.y + rect.height / 2);
        touch(PointerPhase::Up, rect.x + rect.width / 2, rect.y + rect.height / 2);
        touch(PointerPhase::Leave, 0, 0);
    }
};

Plan with_posts(int count) {
    PlanBuilder plan = a_plan().named("Kléber");
    for (int i = 1; i <= count; ++i) plan.with(a_post("p" + std::to_string(i)).on(december_3).titled("Bûche"));
    return plan;
}

Plan with_a_post() { return with_posts(1); }

}  // namespace

TEST_CASE("A phone shows a small month, a list and bars", "[shell]") {
    Phone phone{with_a_post()};
    CHECK(phone.shows(Role::Heading, "Décembre 2026"));
    CHECK(phone.count(Role::GridCell) == 35);
    CHECK(phone.shows(Role::Heading, "Jeudi 3 décembre"));
    CHECK(phone.shows(Role::Button, "Bûche"));
    CHECK(phone.shows(Role::Button, "Kléber"));
    CHECK(phone.shows(Role::Button, "Réglages"));
    CHECK_FALSE(phone.shows(Role::Complementary, ""));
}

TEST_CASE("With a soft keyboard the list keeps the room that is left", "[shell]") {
    Phone phone{with_a_post()};
    phone.app.resize(360, 340, 2);
    phone.settle();
    CHECK(phone.count(Role::GridCell) == 0);
    CHECK_FALSE(phone.shows(Role::Button, "Réglages"));
    CHECK(phone.shows(Role::Heading, "Jeudi 3 décembre"));
}

TEST_CASE("A tap on a card opens a sheet, and a tap above it closes it", "[shell]") {
    Phone phone{with_a_post()};
    phone.tap(Role::Button, "Bûche");
    CHECK(phone.shows(Role::Dialog, ""));
    CHECK(phone.field("Légende").text.empty());
    CHECK_FALSE(phone.shows(Role::Heading, "Décembre 2026"));  // Behind a dialog there is nothing to read.
    phone.touch(PointerPhase::Down, 200, 20);
    phone.touch(PointerPhase::Up, 200, 20);
    CHECK_FALSE(phone.shows(Role::Dialog, ""));
}

TEST_CASE("The button adds a post to the chosen day, with its title ready to be written", "[shell]") {
    Phone phone{with_a_post()};
    phone.tap(Role::GridCell, "jeudi 10 décembre");
    phone.tap(Role::Button, "Nouvelle publication");
    REQUIRE(phone.plan().posts.size() == 2);
    CHECK(phone.shows(Role::Dialog, ""));
    phone.key("z", {.control = true});
    CHECK(phone.plan().posts.size() == 1);
}

TEST_CASE("A keyboard at a phone renames in the sheet, where the title can be seen", "[shell]") {
    Phone phone{with_a_post()};
    phone.tap(Role::Button, "Bûche");
    phone.key("Escape");
    REQUIRE_FALSE(phone.shows(Role::Dialog, ""));
    phone.key("F2");
    CHECK(phone.shows(Role::Dialog, ""));
    CHECK(phone.field("Titre").text == "Bûche");
}

TEST_CASE("A card that the finger rests on is carried to another day", "[shell]") {
    Phone phone{with_a_post()};
    const Rect card = phone.node(Role::Button, "Bûche").rect;
    const Rect target = phone.day("samedi 12 décembre").rect;
    phone.touch(PointerPhase::Down, card.x + 100, card.y + 30);
    phone.frame_after(400);
    phone.touch(PointerPhase::Move, target.x + 20, target.y + 20);
    CHECK(phone.day_of_post("p1") == "2026-12-03");
    SECTION("and dropped") {
        phone.touch(PointerPhase::Up, target.x + 20, target.y + 20);
        CHECK(phone.day_of_post("p1") == "2026-12-12");
        phone.key("z", {.control = true});
        CHECK(phone.day_of_post("p1") == "2026-12-03");
    }
    SECTION("unless the browser takes the finger away") {
        phone.touch(PointerPhase::Cancel, 0, 0);
        phone.touch(PointerPhase::Up, target.x + 20, target.y + 20);
        CHECK(phone.day_of_post("p1") == "2026-12-03");
    }
}

// Quickly upwards, and let go: answers with how many frames it then rolls.
int fling(Phone& phone, float top) {
    phone.touch(PointerPhase::Down, 100, top + 300);
    for (float y = 250; y >= 100; y -= 50) {
        phone.now_ms += 10;
        phone.app.pointer(
            {.phase = PointerPhase::Move, .kind = PointerKind::Touch, .x = 100, .y = top + y, .time_ms = phone.now_ms});
    }
    phone.app.pointer(
        {.phase = PointerPhase::Up, .kind = PointerKind::Touch, .x = 100, .y = top + 100, .time_ms = phone.now_ms});
    int frames = 0;
    for (; phone.app.wants_frame() && frames < 300; ++frames) phone.frame_after(16);
    return frames;
}

TEST_CASE("What is flung rolls with the screen's own frames, and stops where its list ends", "[shell]") {
    Phone phone{with_posts(12)};
    const Rect list = phone.node(Role::Group, "").rect;
    const float y_before = phone.node(Role::Heading, "Jeudi 3 décembre").rect.y;
    const int frames = fling(phone, list.y);
    CHECK(frames > 5);
    // Flung that far it would have rolled for more than a second.
    CHECK(frames < 60);
    CHECK_FALSE(phone.app.next_frame_in_ms());
    const bool still_shown = phone.shows(Role::Heading, "Jeudi 3 décembre");
    CHECK((!still_shown || phone.node(Role::Heading, "Jeudi 3 décembre").rect.y < y_before - 250));
}

TEST_CASE("Who asked for less motion meanwhile is not shown what rolls", "[shell]") {
    Phone phone{with_posts(12)};
    const Rect list = phone.node(Role::Group, "").rect;
    phone.app.reduced_motion(true);
    CHECK(fling(phone, list.y) <= 2);
}

TEST_CASE("A finger on a sheet does not scroll the list below it", "[shell]") {
    Phone phone{with_posts(12)};
    phone.app.resize(390, 600, 2);  // More post than sheet.
    phone.settle();
    const Rect list = phone.node(Role::Group, "").rect;
    const float y_before = phone.node(Role::Button, "Bûche").rect.y;
    phone.tap(Role::Button, "Bûche");
    const float caption_before = phone.field("Légende").rect.y;
    phone.touch(PointerPhase::Down, 100, list.y + 200);
    phone.touch(PointerPhase::Move, 100, list.y + 180);
    phone.touch(PointerPhase::Move, 100, list.y + 160);
    phone.now_ms += 200;
    phone.touch(PointerPhase::Up, 100, list.y + 160);
    CHECK(phone.field("Légende").rect.y < caption_before);
    phone.touch(PointerPhase::Down, 200, 20);
    phone.touch(PointerPhase::Up, 200, 20);
    CHECK(phone.node(Role::Button, "Bûche").rect.y == y_before);
}

TEST_CASE("What gets the keyboard is brought into view, and stays there when the soft keyboard takes its room",
          "[shell]") {
    Phone phone{with_a_post()};
    phone.app.resize(390, 600, 2);
    phone.settle();
    phone.tap(Role::Button, "Bûche");
    const TextField note = phone.field("Note interne (jamais partagée)");
    REQUIRE(note.hidden_below > 0);
    phone.app.field_focused(note.id);
    phone.settle();
    CHECK(phone.field(note.label).hidden_below == 0);
    CHECK(phone.field(note.label).rect.bottom() < 600);
    phone.app.resize(390, 320, 2);
    phone.settle();
    CHECK(phone.field(note.label).hidden_below == 0);
    CHECK(phone.field(note.label).hidden_above == 0);
    CHECK(phone.field(note.label).rect.bottom() < 320);

    phone.app.field_left(note.id);
    phone.app.node_focused(phone.node(Role::Button, "Supprimer").id);
    phone.settle();
    CHECK(phone.node(Role::Button, "Supprimer").rect.bottom() < 320);
}

TEST_CASE("A page that grows wide has its grid again", "[shell]") {
    Phone phone{with_a_post()};
    phone.app.resize(1400, 900, 1);
    phone.settle();
    CHECK(phone.shows(Role::Button, "Aujourd’hui"));
    CHECK_FALSE(phone.shows(Role::Heading, "Jeudi 3 décembre"));
    CHECK(phone.shows(Role::Button, "Bûche"));
}
