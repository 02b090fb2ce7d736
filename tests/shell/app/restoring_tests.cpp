// States from before, and the way back: shell/app/restoring.cpp.
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan yesterday() { return a_plan("plan-1").with(a_post("p1").titled("Bûche").on(december(17))); }

constexpr std::int64_t monday = 1'795'996'800'000;  // 30 November 2026, 00:00 UTC

// A post was renamed and another one added since the state that is kept.
struct Person {
    Person() {
        desk.dispatch(R"({"type":"change-posts","ids":["p1"],"title":"Bûche roulée"})");
        desk.keep();
        desk.dispatch(R"({"type":"add-post","id":"p2","date":"2026-12-20","title":"Brioche"})");
        desk.keep();
        desk.platform.stored.clear();
        desk.click(Role::Button, "Fichier");
        desk.click(Role::Button, "États antérieurs");
    }
    void list() {
        desk.app.restore_point_found("plan-1", {monday, RestoreReason::NewDay});
        desk.app.restore_points_listed("plan-1");
        desk.settle();
    }
    void look(const std::string& snapshot, const std::string& changes = {}) {
        desk.click(Role::Button, "Avant le lundi 30 novembre");
        REQUIRE(desk.platform.points_opened.size() == 1);
        desk.app.restore_point_opened("plan-1", monday, snapshot, changes);
        desk.settle();
    }

    DrivenApp desk{yesterday()};
};

}  // namespace

TEST_CASE("Of a state from before is told what happened since", "[shell][restoring]") {
    Person person;
    REQUIRE(person.desk.platform.points_asked == std::vector<std::string>{"plan-1"});
    person.list();
    person.look(write_plan(yesterday()));
    CHECK(person.desk.shows(Role::Text, "Depuis, ajouts : 1, suppressions : 0, modifications : 1."));
    CHECK(person.desk.shows(Role::Text, "Ajout : Brioche (20 décembre)"));
    CHECK(person.desk.shows(Role::Text, "Modification : Bûche roulée (17 décembre), Titre"));
}

TEST_CASE("Going back is one undoable edit, and what it leaves behind is put aside", "[shell][restoring]") {
    Person person;
    const Plan before = person.desk.plan();
    person.list();
    person.look(write_plan(yesterday()));
    person.desk.click(Role::Button, "Revenir à cet état");
    CHECK(person.desk.plan() == yesterday());
    REQUIRE(person.desk.platform.stored.size() == 1);
    REQUIRE(person.desk.platform.stored[0].size() == 2);
    CHECK(person.desk.platform.stored[0][0].kind == StoredChange::Kind::Point);
    CHECK(person.desk.platform.stored[0][1].kind == StoredChange::Kind::Change);
    person.desk.click(Role::Button, "Annuler");
    CHECK(person.desk.plan() == before);
}

TEST_CASE("A state is a snapshot and what led from it there", "[shell][restoring]") {
    DrivenApp journal{yesterday()};
    journal.dispatch(R"({"type":"change-posts","ids":["p1"],"title":"Bûche au citron"})");
    const std::string first = journal.platform.stored.back().back().text;
    journal.keep();
    journal.dispatch(R"({"type":"change-posts","ids":["p1"],"note":"tôt"})");
    const std::string second = journal.platform.stored.back().back().text;

    Person person;
    person.list();
    person.look(write_plan(yesterday()), first + '\n' + second);
    person.desk.click(Role::Button, "Revenir à cet état");
    CHECK(person.desk.plan() == journal.plan());
}

TEST_CASE("A damaged state says so and offers nothing", "[shell][restoring]") {
    Person person;
    const Plan before = person.desk.plan();
    person.list();
    person.look("");
    CHECK(person.desk.shows(Role::Text, "Cet état est abîmé"));
    CHECK_FALSE(person.desk.shows(Role::Button, "Revenir à cet état"));
    CHECK(person.desk.plan() == before);
}

TEST_CASE("Without states from before, the dialog says when there will be one", "[shell][restoring]") {
    Person person;
    CHECK(person.desk.shows(Role::Text, "Un instant"));
    person.desk.app.restore_points_listed("plan-1");
    person.desk.settle();
    CHECK(person.desk.shows(Role::Text, "Rien encore"));
}

TEST_CASE("Before a file replaces a plan, what was there is put aside", "[shell][restoring]") {
    DrivenApp desk{yesterday()};
    REQUIRE(desk.app.open_file(write_plan(a_plan("plan-1").with(a_post("p9").on(december(1))))));
    desk.app.keep();
    REQUIRE(desk.platform.stored.size() == 1);
    CHECK(desk.platform.stored[0][0].kind == StoredChange::Kind::Point);
    CHECK(desk.platform.stored[0][0].text == "1");
}
