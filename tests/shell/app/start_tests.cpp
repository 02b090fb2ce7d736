// The program begins: what is shown, and that it comes to rest. Of shell/app/app.hpp.
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/files.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan with_two_posts() {
    return a_plan().with(a_post("p1").on(december(8)).titled("Bûche")).with(a_post("p2").on(december(9)).at(9, 0));
}

}  // namespace

TEST_CASE("The program opens on today's month with what was kept", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK(person.shows(Role::Heading, "Décembre 2026"));
    CHECK(person.shows(Role::Button, "Bûche, Idée"));
    CHECK(person.shows(Role::Button, "09:00 Sans titre, Idée"));
    CHECK(person.day("mercredi 2 décembre 2026").current);
    CHECK(person.count(Role::GridCell) == 35);
    CHECK(person.platform.address == "#/month/2026-12");
    CHECK(person.platform.language == "fr");
    CHECK(person.platform.stored.empty());
}

TEST_CASE("Journal entries kept after a snapshot are part of the plan", "[shell]") {
    FakePlatform platform;
    App app{platform, {}};
    CHECK(app.open_stored_plan("{}").error().code == ErrorCode::NotAPlan);
    CHECK(app.open_stored_change("plan-1", "{}").error().code == ErrorCode::NoSuchPlan);
}

TEST_CASE("Nothing happens, so no frame is drawn", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK_FALSE(person.app.wants_frame());
    CHECK_FALSE(person.app.next_frame_in_ms());
    CHECK(person.app.is_idle());
}

TEST_CASE("A pointer that moves inside one thing needs no frame", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    const Rect cell = person.day("vendredi 18 décembre 2026").rect;
    person.move(cell.x + 10, cell.y + 60);
    person.app.pointer({.phase = PointerPhase::Move, .x = cell.x + 30, .y = cell.y + 70});
    CHECK_FALSE(person.app.wants_frame());
    person.app.pointer({.phase = PointerPhase::Move, .x = cell.x + cell.width + 30, .y = cell.y + 70});
    CHECK(person.app.wants_frame());
}

TEST_CASE("Every node has an id of its own and a parent that came before", "[shell]") {
    DrivenApp person{{with_two_posts(), a_plan("plan-2").with(a_post("p1").on(december(8)))}};
    person.dispatch(R"({"type": "show-plan"})");
    std::vector<std::uint32_t> seen{0};
    for (const AccessNode& node : person.platform.nodes) {
        CAPTURE(node.name);
        CHECK(std::find(seen.begin(), seen.end(), node.parent) != seen.end());
        CHECK(std::find(seen.begin(), seen.end(), node.id) == seen.end());
        seen.push_back(node.id);
    }
}

TEST_CASE("Everything that can be pressed has a name", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    for (const AccessNode& node : person.platform.nodes)
        if (node.role == Role::Button || node.role == Role::GridCell) CHECK_FALSE(node.name.empty());
}

TEST_CASE("Without a client the page invites to create one", "[shell]") {
    DrivenApp person;
    CHECK(person.shows(Role::Button, "Créer un premier client"));
    person.click(Role::Button, "Créer un premier client");
    CHECK(person.shows(Role::Dialog, "Nouveau client"));
    CHECK(person.node(Role::Button, "Créer le client").disabled);
    person.type("Nom", "Fleurs Lucie");
    person.click(Role::Button, "Créer le client");
    CHECK(person.plan().client.name == "Fleurs Lucie");
    REQUIRE(person.platform.stored.size() == 1);
    CHECK(person.platform.stored[0][0].kind == StoredChange::Kind::Snapshot);
}

TEST_CASE("Another language says everything anew", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Réglages");
    person.click(Role::Button, "English");
    CHECK(person.shows(Role::Heading, "December 2026"));
    CHECK(person.platform.language == "en");
    CHECK(person.shows(Role::Button, "Bûche, Idea"));
}

TEST_CASE("Plans that are found after the first frame come into view, with their key dates", "[shell]") {
    DrivenApp person;
    REQUIRE(person.app.add_key_dates(text_of(in_repository("assets/keydates/fr.json"))));
    for (const char* plan : {"plan-1", "plan-2"}) {
        REQUIRE(
            person.app.open_stored_plan(write_plan(a_plan(plan).with(a_post("p1").on(december(8)).titled("Bûche")))));
        person.app.begin();
        person.settle();
        REQUIRE(person.app.plans().size() == 1);
        CHECK(person.app.plans()[0].id == plan);
    }
    CHECK(person.shows(Role::Button, "Bûche"));
    CHECK(person.day("vendredi 25 décembre 2026").name.find("Noël") != std::string::npos);
    CHECK(person.platform.stored.empty());
}

TEST_CASE("Key dates that come after the first frame are shown at once", "[shell]") {
    DrivenApp person{{a_plan()}};
    CHECK(person.day("vendredi 25 décembre 2026").name.find("Noël") == std::string::npos);
    REQUIRE(person.app.add_key_dates(text_of(in_repository("assets/keydates/fr.json"))));
    CHECK(person.app.wants_frame());
    person.settle();
    CHECK(person.day("vendredi 25 décembre 2026").name.find("Noël") != std::string::npos);
}

TEST_CASE("An address leads to its month", "[shell]") {
    DrivenApp person;
    person.app.go_to("#/month/2027-02");
    person.settle();
    CHECK(person.shows(Role::Heading, "Février 2027"));
    person.app.go_to("#/elsewhere");
    CHECK_FALSE(person.app.wants_frame());
}

TEST_CASE("An address opens a post, and the one before closes it again", "[shell]") {
    DrivenApp person{{a_plan().with(a_post("p1").on(*parse_day("2026-12-03")).titled("Bûche")), a_plan("plan-2")}};
    person.app.go_to("#/month/2026-12/post/plan-1/p1");
    person.settle();
    CHECK(person.shows(Role::Button, "Supprimer"));
    CHECK(person.platform.address == "#/month/2026-12/post/plan-1/p1");
    person.app.go_to("#/month/2026-12");
    person.settle();
    CHECK_FALSE(person.shows(Role::Button, "Supprimer"));

    person.app.go_to("#/month/2027-01/post/plan-1/gone");
    person.settle();
    CHECK(person.shows(Role::Heading, "Janvier 2027"));
    CHECK(person.count(Role::Alert) == 1);
    CHECK(person.platform.address == "#/month/2027-01");
}
