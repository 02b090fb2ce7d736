// What is to be looked at: numbers on cards, and the list of findings.
#include "tests/support/builders.hpp"
#include "tests/support/knowing_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

struct Reviewer : KnowingApp {
    Reviewer() : KnowingApp(planned()) {}

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

TEST_CASE("While somebody walks over the days the list stays as it is", "[shell]") {
    Reviewer person;
    person.click(Role::Button, "À vérifier");
    person.rest();
    person.click(person.day("lundi 7 décembre 2026"));
    CHECK(person.shows(Role::Text, "Décembre 2026 · 1 publication"));
    CHECK(person.app.is_idle());
}

TEST_CASE("Nothing is said to be in order before the rules have come", "[shell]") {
    DrivenApp person{{Reviewer::planned()}};
    person.click(Role::Button, "À vérifier");
    CHECK_FALSE(person.shows(Role::Text, "Décembre 2026 · rien à vérifier"));
    CHECK(person.app.is_idle());
}

TEST_CASE("Whatever comes into sight is looked at: behind a filter, on a phone, in a crowded day", "[shell]") {
    Plan plan = a_plan();
    for (int i = 0; i < 80; ++i) {
        Post post = a_post("p" + std::to_string(i)).on(december(17)).at(8, 0).titled("N" + std::to_string(i));
        const bool is_last = i == 79;
        post.time = WallTime{static_cast<std::int16_t>(480 + i)};
        if (is_last) post.status = PostStatus::InReview;  // Without network and caption.
        plan.posts.put(post);
    }
    KnowingApp person{plan};
    SECTION("behind a filter") {
        person.dispatch(R"({"type":"set-filter","statuses":["in-review"]})");
        person.rest();
        CHECK(person.shows(Role::Button, "09:19 N79, À valider, 2 points à vérifier"));
    }
    SECTION("on a phone") {
        person.app.resize(390, 9000, 1);
        person.rest();
        CHECK(person.shows(Role::Button, "09:19 N79, À valider, 2 points à vérifier"));
    }
    SECTION("in the list") {
        person.click(Role::Button, "À vérifier");
        person.rest();
        CHECK(person.shows(Role::Text, "Décembre 2026 · 1 publication"));
    }
}

TEST_CASE("A picture that was lost is drawn again, also while posts wait to be looked at", "[shell]") {
    Reviewer person;
    person.click(Role::Button, "Bûche");
    person.type("Légende", "court");
    REQUIRE_FALSE(person.app.wants_frame());
    person.app.picture_lost();
    CHECK(person.app.wants_frame());
    CHECK(person.app.build_frame(person.now_ms));
}
