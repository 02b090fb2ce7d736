// A page that shows what another page of the same browser writes: shell/app/reading_along.cpp.
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr auto edit_title = R"({"type":"change-posts","ids":["p1"],"title":"Bûche roulée"})";

Plan december_plan() { return a_plan("plan-1").with(a_post("p1").titled("Bûche").on(december(17)).at(9, 0)); }

// Two pages with the same plans: what the one keeps is handed to the other.
struct TwoPages {
    TwoPages() {
        reader.app.read_along();
        reader.settle();
    }
    void edit(std::string_view command) {
        writer.dispatch(command);
        for (const StoredChange& change : writer.platform.stored.back())
            REQUIRE(reader.app.follow(change.kind, change.plan, change.text));
        writer.keep();
        reader.settle();
    }

    DrivenApp writer{december_plan()};
    DrivenApp reader{december_plan()};
};

}  // namespace

TEST_CASE("A page that reads along shows each edit, and says where plans are edited", "[shell][reading]") {
    TwoPages both;
    CHECK(both.reader.shows(Role::Status, "Modifié dans un autre onglet"));
    CHECK(both.reader.shows(Role::Status, "Lecture seule"));
    both.edit(edit_title);
    CHECK(both.reader.plan() == both.writer.plan());
    CHECK(both.reader.shows(Role::Button, "09:00 Bûche roulée"));
    both.edit(R"({"type":"add-plan","id":"plan-2","name":"Studio"})");
    CHECK(both.reader.app.plans().size() == 2);
    both.edit(R"({"type":"close-plan","id":"plan-1"})");
    CHECK(both.reader.app.plans().size() == 1);
    CHECK(both.reader.platform.stored.empty());
}

TEST_CASE("A page that reads along refuses edits, and keeps to itself what it looks at", "[shell][reading]") {
    TwoPages both;
    const Plan before = both.reader.plan();
    CHECK_FALSE(both.reader.app.dispatch(edit_title));
    CHECK_FALSE(both.reader.app.open_file(write_plan(a_plan("plan-3"))));
    CHECK(both.reader.app.dispatch(R"({"type":"show-month","month":"2027-01"})"));
    both.reader.dispatch(R"({"type":"show-month","month":"2026-12"})");
    both.reader.drag(both.reader.node(Role::Button, "09:00 Bûche"), both.reader.day("vendredi 18 décembre 2026"));
    both.reader.release();
    CHECK(both.reader.shows(Role::Alert, "Rien n’a changé"));
    CHECK(both.reader.plan() == before);
    CHECK(both.reader.platform.stored.empty());
}

TEST_CASE("What the other page did is not undone here", "[shell][reading]") {
    TwoPages both;
    both.edit(edit_title);
    both.reader.app.write_from_now();
    CHECK_FALSE(both.reader.app.dispatch(R"({"type":"undo"})"));
    CHECK(both.reader.plan() == both.writer.plan());
}

TEST_CASE("Edit here asks for the turn, and then edits are kept", "[shell][reading]") {
    TwoPages both;
    both.reader.click(Role::Button, "Modifier ici");
    CHECK(both.reader.platform.asked_to_write == 1);
    CHECK(both.reader.shows(Role::Status, "Un instant"));
    const Plan latest = a_plan("plan-1").with(a_post("p1").titled("Brioche").on(december(17)).at(9, 0));
    REQUIRE(both.reader.app.open_stored_plan(write_plan(latest)));
    both.reader.app.follow_anew();
    both.reader.app.write_from_now();
    both.reader.settle();
    CHECK_FALSE(both.reader.shows(Role::Status, "Un instant"));
    CHECK(both.reader.plan() == latest);
    both.reader.dispatch(edit_title);
    REQUIRE(both.reader.platform.stored.size() == 1);
    CHECK(both.reader.platform.stored.back().front().kind == StoredChange::Kind::Change);
}

TEST_CASE("What cannot be followed changes nothing", "[shell][reading]") {
    TwoPages both;
    const Plan before = both.reader.plan();
    CHECK_FALSE(both.reader.app.follow(StoredChange::Kind::Change, "plan-9", "{}"));
    CHECK_FALSE(both.reader.app.follow(StoredChange::Kind::Change, "plan-1", "[1"));
    CHECK_FALSE(both.reader.app.follow(StoredChange::Kind::Snapshot, "plan-1", "{}"));
    CHECK(both.reader.plan() == before);
}

TEST_CASE("A page that hands over still keeps what waited", "[shell][reading]") {
    DrivenApp page{december_plan()};
    page.dispatch(edit_title);
    page.dispatch(R"({"type":"change-posts","ids":["p1"],"note":"tôt"})");
    REQUIRE(page.platform.stored.size() == 1);
    page.app.read_along();
    page.keep();
    CHECK(page.platform.stored.size() == 2);
}
