#include "core/editing/apply_edit.hpp"
#include "core/editing/client_editing.hpp"
#include "core/model/check.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/random_command.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("A client changes in what is said and stays in the rest", "[editing]") {
    const Plan plan = a_plan().placed({"FR", "FR-57", "B", "bakery"}).with(a_post());
    const Result<Plan> next = apply_edit(plan, ChangeClient{{.region = "FR-75", .school_zone = "C"}});
    REQUIRE(next);
    CHECK(*next == static_cast<Plan>(a_plan().placed({"FR", "FR-75", "C", "bakery"}).with(a_post())));
}

TEST_CASE("A client cannot lose its name or its time zone", "[editing]") {
    CHECK(apply_edit(a_plan(), ChangeClient{{.name = ""}}).error() == Error{ErrorCode::InvalidText, "name", ""});
    CHECK(apply_edit(a_plan(), ChangeClient{{.time_zone = ""}}).error().where == "time_zone");
}

TEST_CASE("Sets of hashtags keep the fields this program does not know as long as they keep their name", "[editing]") {
    Plan plan = a_plan();
    plan.client.hashtag_sets = {{"Noël", {"noel"}, "\"for\":[\"x\"]"}, {"Pâques", {"oeufs"}, ""}};
    const std::vector<HashtagSet> wished{{"Printemps", {"oeufs"}}, {"Noël", {"noel", "metz"}}};
    const Result<Plan> next = apply_edit(plan, ChangeClient{{.hashtag_sets = wished}});
    REQUIRE(next);
    CHECK(next->client.hashtag_sets ==
          std::vector<HashtagSet>{{"Printemps", {"oeufs"}, ""}, {"Noël", {"noel", "metz"}, "\"for\":[\"x\"]"}});
}

TEST_CASE("Limits of accounts are kept in the order of networks", "[editing]") {
    const std::vector<CaptionLimit> wished{{Network::Mastodon, 5'000}, {Network::X, 25'000}};
    const Result<Plan> next = apply_edit(a_plan(), ChangeClient{{.caption_limits = wished}});
    REQUIRE(next);
    CHECK(next->client.caption_limits == std::vector<CaptionLimit>{{Network::X, 25'000}, {Network::Mastodon, 5'000}});
    const std::vector<CaptionLimit> none{{Network::X, 0}};
    CHECK(apply_edit(a_plan(), ChangeClient{{.caption_limits = none}}).error().where == "caption_limits.x");
}

TEST_CASE("A new plan has a client, an id and nothing planned", "[editing]") {
    const Result<Plan> plan = new_plan(plan_id("plan-7"), {.name = "Fleurs Lucie"});
    REQUIRE(plan);
    CHECK(plan->id == plan_id("plan-7"));
    CHECK(plan->client.name == "Fleurs Lucie");
    CHECK(plan->client.time_zone == "Europe/Paris");
    CHECK(plan->posts.empty());
    CHECK(new_plan({}, {.name = "Fleurs Lucie"}).error().code == ErrorCode::InvalidId);
    CHECK(new_plan(plan_id("plan-7"), {}).error().code == ErrorCode::InvalidText);
}

TEST_CASE("The same edits on the same plan always give the same valid plan", "[editing][property]") {
    Random random{11};
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Plan one = random_plan(seed);
        Plan other = random_plan(seed);
        for (int step = 0; step < 60; ++step) {
            const Edit edit = random_edit(random);
            const Plan before = one;
            Result<Plan> next = apply_edit(one, edit);
            Result<Plan> twin = apply_edit(other, edit);
            REQUIRE(next.has_value() == twin.has_value());
            REQUIRE(one == before);
            if (!next) {
                REQUIRE(next.error() == twin.error());
                continue;
            }
            one = *std::move(next);
            other = *std::move(twin);
            REQUIRE(one == other);
            REQUIRE(check(one.client));
            for (const KeyDateId& id : one.key_dates->pinned)
                REQUIRE(mark_of(*one.key_dates, id) == KeyDateMark::Pinned);
            one.posts.for_each([&one](const Post& post) {
                REQUIRE(check(post));
                REQUIRE((!post.campaign || one.campaigns.contains(*post.campaign)));
                REQUIRE((post.day || !post.time));
                REQUIRE((post.campaign || !post.step));
            });
            one.campaigns.for_each([](const Campaign& campaign) { REQUIRE(check(campaign)); });
            one.own_dates.for_each([](const OwnDate& own_date) { REQUIRE(check(own_date)); });
        }
    }
}
