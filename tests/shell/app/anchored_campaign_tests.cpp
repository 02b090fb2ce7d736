// The part of a campaign's form that is about its key date: shell/panels/anchored_campaign.cpp.
#include "tests/support/driven_app.hpp"
#include "tests/support/files.hpp"
#include "tests/support/mothers_day.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// Who plans a bakery's mothers' day, with the campaign's form open.
struct Planner : DrivenApp {
    explicit Planner(Language language = Language::French, float width = 1400)
        : DrivenApp({mothers_day_plan()}, {.language = language}) {
        REQUIRE(app.add_key_dates(text_of(in_repository("assets/keydates/fr.json"))));
        app.resize(width, 900, 1);
        settle();
        dispatch(R"({"type":"inspect","subject":{"kind":"campaigns","open":"c1"}})");
    }

    // With the keyboard or a reader: also what lies below the fold.
    void activate(Role role, std::string_view name) {
        app.node_activated(node(role, name).id);
        settle();
    }
    const Campaign& campaign(const Plan& shown, std::string_view id) const {
        const Campaign* found = shown.campaigns.find(campaign_id(id));
        REQUIRE(found);
        return *found;
    }
};

}  // namespace

TEST_CASE("An open campaign shows what it is tied to and its steps, which open their posts", "[shell]") {
    Planner person;
    CHECK(person.shows(Role::Text, "Liée à Fête des mères, dim. 31 mai 2026"));
    CHECK(person.shows(Role::Button, "J-21 · announcement, dim. 10 mai"));
    CHECK(person.shows(Role::Button, "J+1 · results, lun. 1er juin"));
    person.click(Role::Button, "J-7 · story, dim. 24 mai");
    CHECK(person.field("Titre").text == "story");
}

TEST_CASE("A chip keeps the steps off weekends, and Undo puts them back", "[shell]") {
    Planner person;
    CHECK_FALSE(person.node(Role::Button, "Éviter les week-ends").selected);
    person.click(Role::Button, "Éviter les week-ends");
    CHECK(person.node(Role::Button, "Éviter les week-ends").selected);
    CHECK(person.day_of_post("announcement") == "2026-05-08");
    CHECK(person.day_of_post("story") == "2026-05-22");
    CHECK(person.day_of_post("post") == "2026-05-31");
    person.activate(Role::Button, "Éviter les jours fériés");
    CHECK(person.day_of_post("announcement") == "2026-05-07");
    person.key("z", {.control = true});
    person.key("z", {.control = true});
    CHECK(person.plan() == mothers_day_plan());
}

TEST_CASE("A copy to the next year is read before it is made", "[shell]") {
    Planner person;
    person.click(Role::Button, "Éviter les week-ends");
    const Plan before = person.plan();
    person.click(Role::Button, "Copier vers 2027…");
    CHECK(person.node(Role::Button, "Copier vers 2027…").expanded);
    CHECK(person.shows(Role::Text, "Fête des mères 2027, dim. 30 mai 2027"));
    CHECK(person.shows(Role::Text, "announcement · ven. 8 mai → ven. 7 mai, pour éviter le week-end"));
    CHECK(person.shows(Role::Text, "idea · sans date"));
    CHECK(person.plan() == before);

    person.activate(Role::Button, "Annuler, Fête des mères 2027");
    CHECK_FALSE(person.shows(Role::Text, "Fête des mères 2027"));
    CHECK(person.plan() == before);

    person.click(Role::Button, "Copier vers 2027…");
    person.activate(Role::Button, "Créer, Fête des mères 2027");
    const Plan after = person.plan();
    CHECK(person.campaign(after, "id1").name == "Fête des mères 2027");
    CHECK(person.campaign(after, "id1").anchor == day_of(2027, 5, 30));
    CHECK(after.posts.size() == before.posts.size() + 6);
    CHECK(person.shows(Role::Text, "Liée à Fête des mères, dim. 30 mai 2027"));
    CHECK_FALSE(person.shows(Role::Button, "Créer"));
    person.key("z", {.control = true});
    CHECK(person.plan() == before);
}

TEST_CASE("Another day for the campaign is read before it moves with its steps", "[shell]") {
    Planner person;
    const Plan before = person.plan();
    person.type("Jour J", "2026-06-07");
    CHECK(person.plan() == before);
    CHECK(person.shows(Role::Text, "Fête des mères 2026, dim. 7 juin 2026"));
    CHECK(person.shows(Role::Text, "announcement · dim. 10 mai → dim. 17 mai"));
    person.activate(Role::Button, "Annuler, Fête des mères 2026");
    CHECK_FALSE(person.shows(Role::Button, "Déplacer"));
    CHECK(person.field("Jour J").text == "2026-05-31");

    person.type("Jour J", "2026-06-07");
    person.activate(Role::Button, "Déplacer, Fête des mères 2026");
    CHECK(person.day_of_post("announcement") == "2026-05-17");
    CHECK(person.day_of_post("post") == "2026-06-07");
    CHECK(person.campaign(person.plan(), "c1").anchor == day_of(2026, 6, 7));
    CHECK_FALSE(person.shows(Role::Button, "Déplacer"));
    person.key("z", {.control = true});
    CHECK(person.plan() == before);
}

TEST_CASE("A campaign that would leave the calendar says so and stays", "[shell]") {
    Planner person;
    person.type("Jour J", "1900-01-05");
    CHECK(person.shows(Role::Text, "Cette date sort du calendrier"));
    CHECK_FALSE(person.shows(Role::Button, "Déplacer"));
    CHECK(person.plan() == mothers_day_plan());
    person.activate(Role::Button, "Annuler, Cette date sort du calendrier");
    CHECK(person.field("Jour J").text == "2026-05-31");
}

TEST_CASE("The preview closes with the button that opened it", "[shell]") {
    Planner person;
    person.click(Role::Button, "Copier vers 2027…");
    CHECK(person.shows(Role::Button, "Créer"));
    person.click(Role::Button, "Copier vers 2027…");
    CHECK_FALSE(person.shows(Role::Button, "Créer"));
    CHECK_FALSE(person.node(Role::Button, "Copier vers 2027…").expanded);
}

TEST_CASE("A campaign tied to a date that is not known says why it cannot be copied", "[shell]") {
    Planner person;
    person.dispatch(R"({"type":"change-campaign","id":"c1","key_date":"fr.fete-du-futur"})");
    CHECK(person.shows(Role::Text, "Liée à une date clé que ce programme ne connaît pas (fr.fete-du-futur)"));
    person.click(Role::Button, "Copier vers 2027…");
    CHECK(person.shows(Role::Text, "Cette date clé n’est pas connue ici : fr.fete-du-futur."));
    CHECK_FALSE(person.shows(Role::Button, "Créer"));
}

TEST_CASE("A campaign without a key date shows nothing of it", "[shell]") {
    Planner person;
    person.dispatch(R"({"type":"change-campaign","id":"c1","key_date":null,"anchor":null})");
    CHECK_FALSE(person.shows(Role::Text, "Liée"));
    CHECK_FALSE(person.shows(Role::Button, "Éviter"));
    CHECK_FALSE(person.shows(Role::Button, "Copier vers"));
}

TEST_CASE("On a phone the chips stand one below the other and are as large as a fingertip", "[shell]") {
    Planner person{Language::English, 390};
    const Rect weekends = person.node(Role::Button, "Avoid weekends").rect;
    const Rect holidays = person.node(Role::Button, "Avoid public holidays").rect;
    CHECK(weekends.height >= 44);
    CHECK(holidays.right() <= 390);
    CHECK(person.node(Role::Button, "Copy to 2027…").rect.height >= 44);
    person.activate(Role::Button, "Copy to 2027…");
    CHECK(person.shows(Role::Text, "announcement · Sun 10 May → Sun 9 May"));
    CHECK(person.shows(Role::Button, "Create"));
    CHECK(person.shows(Role::Button, "Cancel"));
}
