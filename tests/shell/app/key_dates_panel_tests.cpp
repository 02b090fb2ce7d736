// Key dates beside the calendar: shell/panels/key_dates_panel.cpp and key_date_detail.cpp.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"
#include "tests/support/files.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// A baker in Metz on 1 May 2034, with all packs that concern her.
struct Baker : DrivenApp {
    Baker() : DrivenApp({baker()}, {.today = day_of(2034, 5, 1)}) {
        for (const char* pack : {"fr", "world", "commerce"})
            REQUIRE(app.add_key_dates(text_of(in_repository(std::string{"assets/keydates/"} + pack + ".json"))));
        settle();
        click(Role::Button, "Dates clés");
    }

    static Plan baker() {
        Plan plan = a_plan();
        plan.client.place = {.country = "FR", .region = "FR-57", .school_zone = "B", .sector = "bakery"};
        plan.client.networks = {Network::Instagram, Network::Facebook};
        return plan;
    }

    void open(const std::string& name) { click(Role::Button, "Pourquoi : " + name); }
};

const Post* post_titled(const Plan& plan, std::string_view title) {
    const Post* found = nullptr;
    plan.posts.for_each([&](const Post& post) {
        if (post.title == title) found = &post;
    });
    return found;
}

}  // namespace

TEST_CASE("The dates ahead are listed with the days left", "[shell][keydates]") {
    const Baker person;
    CHECK(person.shows(Role::Heading, "Dates clés"));
    CHECK(person.shows(Role::Checkbox, "Fête du Travail, lundi 1er mai 2034, Férié, aujourd’hui"));
    CHECK(person.shows(Role::Checkbox, "Fête des mères, dimanche 4 juin 2034, Fête, dans 34 jours"));
}

TEST_CASE("Dates that are ticked become drafts, as one step", "[shell][keydates]") {
    Baker person;
    person.click(Role::Checkbox, "Fête des mères, ");
    person.click(Role::Checkbox, "Ascension, ");
    person.click(Role::Button, "Créer 2 ébauches");
    const Plan plan = person.plan();
    const Post* post = post_titled(plan, "Fête des mères");
    REQUIRE(post);
    CHECK(post->day == day_of(2034, 6, 4));
    CHECK(post->status == PostStatus::Draft);
    REQUIRE(post->variants.size() == 1);
    CHECK(post->variants.front().network == Network::Instagram);
    CHECK(post->time.has_value());
    CHECK(post_titled(plan, "Ascension"));
    person.key("z", {.control = true});
    CHECK(person.plan().posts.empty());
}

TEST_CASE("A date says why it falls when it does, and when it comes next", "[shell][keydates]") {
    Baker person;
    person.open("Fête des mères");
    CHECK(person.shows(Role::Heading, "Fête des mères"));
    CHECK(person.shows(Role::Text, "dimanche 4 juin 2034 · dans 34 jours"));
    CHECK(person.shows(Role::Text, "2034, 4 juin"));
    CHECK(person.shows(Role::Text, "2038, 30 mai"));
    person.click(Role::Button, "Toutes les dates clés");
    CHECK(person.shows(Role::Heading, "Dates clés"));
}

TEST_CASE("A source on the web opens beside the planner", "[shell][keydates]") {
    Baker person;
    person.type("Chercher une date de l’année à venir", "abeilles");
    person.open("Journée mondiale des abeilles");
    CHECK(person.node(Role::Button, "Source").link.starts_with("https://"));
    person.click(Role::Button, "Source");
    CHECK(person.platform.opened_pages == std::vector{person.node(Role::Button, "Source").link});
}

TEST_CASE("A date that is put away stays away, on the days too, until it is taken back", "[shell][keydates]") {
    Baker person;
    CHECK(person.shows(Role::GridCell, "dimanche 4 juin 2034, Fête des mères"));
    person.open("Fête des mères");
    person.click(Role::Button, "Ne plus proposer");
    CHECK_FALSE(person.shows(Role::Checkbox, "Fête des mères, "));
    CHECK_FALSE(person.shows(Role::GridCell, "dimanche 4 juin 2034, Fête des mères"));
    CHECK(person.plan().key_dates->dismissed.size() == 1);
    person.click(Role::Button, "Écartées");
    person.open("Fête des mères");
    person.click(Role::Button, "Proposer de nouveau");
    CHECK(person.plan().key_dates->dismissed.empty());
}

TEST_CASE("A date that is pinned comes first", "[shell][keydates]") {
    Baker person;
    CHECK_FALSE(person.shows(Role::Heading, "Les vôtres"));
    person.open("Ascension");
    person.click(Role::Button, "Épingler");
    person.click(Role::Button, "Toutes les dates clés");
    CHECK(person.shows(Role::Heading, "Les vôtres"));
}

TEST_CASE("A date of the year ahead is found by its name, near or not", "[shell][keydates]") {
    Baker person;
    CHECK_FALSE(person.shows(Role::Checkbox, "Noël, "));
    person.type("Chercher une date de l’année à venir", "noel");
    CHECK(person.shows(Role::Checkbox, "Noël, lundi 25 décembre 2034"));
    CHECK_FALSE(person.shows(Role::Checkbox, "Ascension, "));
    person.type("Chercher une date de l’année à venir", "xyz");
    CHECK_FALSE(person.shows(Role::Checkbox, "Noël, "));
}

TEST_CASE("A campaign is made around a date", "[shell][keydates]") {
    Baker person;
    person.open("Fête des mères");
    person.click(Role::Button, "Créer la campagne");
    REQUIRE(person.plan().campaigns.size() == 1);
    CHECK(person.plan().posts.size() == 4);
    person.key("z", {.control = true});
    CHECK(person.plan().campaigns.empty());
    CHECK(person.plan().posts.empty());
}

TEST_CASE("Given names are listed for who looks for them, and become drafts", "[shell][keydates]") {
    Baker person;
    REQUIRE(person.app.add_key_dates(text_of(in_repository("assets/keydates/names-fr.json"))));
    person.settle();
    CHECK_FALSE(person.shows(Role::Checkbox, "Yves, "));
    CHECK_FALSE(person.shows(Role::GridCell, "vendredi 19 mai 2034, Yves"));
    person.click(Role::Button, "Prénoms");
    CHECK(person.shows(Role::Checkbox, "Yves, vendredi 19 mai 2034, Prénom à fêter, dans 18 jours"));
    CHECK_FALSE(person.shows(Role::Checkbox, "Fête des mères"));
    person.app.node_activated(person.node(Role::Checkbox, "Yves, ").id);  // Below the fold.
    person.settle();
    person.click(Role::Button, "Créer 1 ébauche");
    const Plan plan = person.plan();
    const Post* post = post_titled(plan, "Bonne fête : Yves");
    REQUIRE(post);
    CHECK(post->day == day_of(2034, 5, 19));
    // By its name it is found wherever it is in the year.
    person.click(Role::Button, "Pour ce client");
    person.type("Chercher une date de l’année à venir", "nicol");
    CHECK(person.shows(Role::Checkbox, "Nicolas, mercredi 6 décembre 2034"));
}

TEST_CASE("Where no calendar of names is known, its filter says so", "[shell][keydates]") {
    Baker person;
    person.click(Role::Button, "Prénoms");
    CHECK(person.shows(Role::Text, "Les prénoms du calendrier sont connus pour la France."));
}
