#include "core/model/plan_difference.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("Two equal states of a plan differ in nothing", "[model]") {
    const Plan plan = a_plan().with(a_post("p1").on(june(3)));
    CHECK(difference(plan, plan).empty());
    CHECK(difference(plan, a_plan().with(a_post("p1").on(june(3)))).empty());
}

TEST_CASE("A difference names what was put and what was removed", "[model]") {
    const Plan before = a_plan().with(a_post("gone")).with(a_post("kept")).with(a_post("moved").on(june(3)));
    const Plan after = a_plan().with(a_post("kept")).with(a_post("moved").on(june(4))).with(a_post("new"));
    const PlanDifference found = difference(before, after);
    CHECK(found.posts.removed == std::vector{post_id("gone")});
    REQUIRE(found.posts.put.size() == 2);
    CHECK(found.posts.put[0].day == june(4));
    CHECK(found.posts.put[1].id == post_id("new"));
    CHECK_FALSE(found.client);
    CHECK_FALSE(found.unknown_fields);
}

TEST_CASE("The client is part of a difference only when it changed", "[model]") {
    const PlanDifference found = difference(a_plan(), a_plan().named("Fleurs Lucie"));
    REQUIRE(found.client);
    CHECK(found.client->name == "Fleurs Lucie");
    CHECK(found.posts.empty());
}

TEST_CASE("Marks of key dates are part of a difference only when they changed", "[model]") {
    Plan before = a_plan();
    before.key_dates = KeyDateMarks{.pinned = {key_date_id("fr-noel")}};
    Plan after = before;
    after.key_dates = KeyDateMarks{.pinned = {key_date_id("fr-noel")}};
    CHECK(difference(before, after).empty());
    after.key_dates = KeyDateMarks{};
    const PlanDifference found = difference(before, after);
    CHECK(found.key_dates == KeyDateMarks{});
    CHECK_FALSE(found.empty());
    CHECK(applied(before, found) == after);
}

TEST_CASE("Fields of the future that vanish are part of a difference", "[model]") {
    Plan before = a_plan();
    before.unknown_fields = "\"later\":true";
    const PlanDifference found = difference(before, a_plan());
    REQUIRE(found.unknown_fields);
    CHECK(found.unknown_fields->empty());
    CHECK(applied(before, found) == static_cast<Plan>(a_plan()));
}

TEST_CASE("A difference applied to the first state gives the second", "[model][property]") {
    Random random{7};
    Plan before = random_plan(7, 150);
    for (int step = 0; step < 200; ++step) {
        const Plan after = changed_at_random(before, random);
        const PlanDifference found = difference(before, after);
        REQUIRE(applied(before, found) == after);
        REQUIRE(found.empty() == (before == after));
        before = after;
    }
}
