#include "core/storage/difference_json.hpp"
#include "core/storage/plan_json.hpp"
#include "shell/app/stored_copy.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

using Kind = StoredChange::Kind;

Workspace one_post() { return a_workspace({a_plan().with(a_post("p1"))}); }
Workspace two_posts() { return a_workspace({a_plan().with(a_post("p1")).with(a_post("p2"))}); }

StoredCopy holding(Workspace kept) {
    StoredCopy copy;
    copy.begin(std::move(kept));
    return copy;
}

}  // namespace

TEST_CASE("What was read at the start is kept already", "[shell]") {
    StoredCopy copy = holding(one_post());
    CHECK(copy.next(one_post()).empty());
    CHECK(copy.is_saved(one_post()));
    CHECK_FALSE(copy.is_saved(two_posts()));
}

TEST_CASE("A change of a plan is kept as what differs", "[shell]") {
    StoredCopy copy = holding(one_post());
    const auto changes = copy.next(two_posts());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == Kind::Change);
    CHECK(changes[0].plan == "plan-1");
    const auto difference = read_difference(changes[0].text);
    REQUIRE(difference);
    CHECK(applied(*one_post().plans[0], *difference) == *two_posts().plans[0]);
}

TEST_CASE("A new plan is kept whole, a closed one is removed", "[shell]") {
    StoredCopy copy = holding(a_workspace({a_plan("old")}));
    const auto changes = copy.next(a_workspace({a_plan("new").with(a_post("p1"))}));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].kind == Kind::Snapshot);
    CHECK(changes[0].plan == "new");
    CHECK(changes[0].text == write_plan(a_plan("new").with(a_post("p1"))));
    CHECK(changes[1].kind == Kind::Removed);
    CHECK(changes[1].plan == "old");
}

TEST_CASE("A change of thousands of records is kept as a whole plan", "[shell]") {
    PlanBuilder many = a_plan();
    for (int i = 0; i < 2001; ++i) many.with(a_post("p" + std::to_string(i)));
    StoredCopy copy = holding(a_workspace({a_plan()}));
    const auto changes = copy.next(a_workspace({many}));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == Kind::Snapshot);
}

TEST_CASE("Nothing more is sent while a transaction is under way", "[shell]") {
    StoredCopy copy = holding({});
    CHECK(copy.next(one_post()).size() == 1);
    CHECK(copy.is_pending());
    CHECK_FALSE(copy.is_saved(one_post()));
    CHECK(copy.next(two_posts()).empty());
    copy.stored(copy.sequence(), "12:04");
    CHECK(copy.is_saved(one_post()));
    CHECK(copy.saved_at() == "12:04");
    const auto changes = copy.next(two_posts());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == Kind::Change);
}

TEST_CASE("After a failure the next transaction carries what was lost", "[shell]") {
    StoredCopy copy = holding(one_post());
    CHECK(copy.next(two_posts()).size() == 1);
    copy.failed(copy.sequence());
    CHECK(copy.has_failed());
    CHECK_FALSE(copy.is_pending());
    CHECK_FALSE(copy.is_saved(two_posts()));
    const Workspace third = a_workspace({a_plan().with(a_post("p1")).with(a_post("p2")).with(a_post("p3"))});
    const auto changes = copy.next(third);
    REQUIRE(changes.size() == 1);
    const auto difference = read_difference(changes[0].text);
    REQUIRE(difference);
    CHECK(applied(*one_post().plans[0], *difference) == *third.plans[0]);
    copy.stored(copy.sequence(), "12:05");
    CHECK_FALSE(copy.has_failed());
    CHECK(copy.is_saved(third));
}

TEST_CASE("A new plan that could not be kept is sent whole again", "[shell]") {
    StoredCopy copy = holding({});
    CHECK(copy.next(one_post())[0].kind == Kind::Snapshot);
    copy.failed(copy.sequence());
    CHECK(copy.next(two_posts())[0].kind == Kind::Snapshot);
}

TEST_CASE("An undo that takes back what could not be kept leaves nothing to keep", "[shell]") {
    StoredCopy copy = holding(one_post());
    CHECK(copy.next(two_posts()).size() == 1);
    copy.failed(copy.sequence());
    CHECK(copy.next(one_post()).empty());
    CHECK_FALSE(copy.is_pending());
}

TEST_CASE("Answers to transactions of before are not about this one", "[shell]") {
    StoredCopy copy = holding({});
    CHECK(copy.next(one_post()).size() == 1);
    copy.stored(copy.sequence() - 1, "11:00");
    CHECK(copy.is_pending());
    copy.failed(copy.sequence() + 1);
    CHECK_FALSE(copy.has_failed());
}
