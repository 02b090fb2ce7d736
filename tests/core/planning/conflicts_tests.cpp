#include "core/planning/conflicts.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// "a-b" for each pair that crowds when `ids` move by `days`.
std::string crowds(const Plan& plan, std::initializer_list<std::string_view> ids, int days = 0) {
    std::vector<Placement> placed;
    for (const std::string_view id : ids) placed.push_back({plan.posts.find(post_id(id)), days});
    std::string text;
    for (const Conflict& conflict : crowding(DayIndex{plan}, placed))
        text += (text.empty() ? "" : " ") + conflict.post.text() + '-' + conflict.other.text();
    return text;
}

PostBuilder on_instagram(std::string_view id, Day day, int hour, int minute) {
    return a_post(id).on(day).at(hour, minute).for_network(Network::Instagram);
}

}  // namespace

TEST_CASE("Two posts on one network crowd each other below an hour", "[planning]") {
    const Plan plan = a_plan().with(on_instagram("a", june(3), 9, 0)).with(on_instagram("b", june(3), 9, 59));
    CHECK(crowds(plan, {"a"}) == "a-b");
    CHECK(crowds(plan, {"b"}) == "b-a");
    const Plan apart = a_plan().with(on_instagram("a", june(3), 9, 0)).with(on_instagram("b", june(3), 10, 0));
    CHECK(crowds(apart, {"a"}).empty());
    CHECK(crowds(apart, {"b"}).empty());
}

TEST_CASE("Midnight does not keep posts apart", "[planning]") {
    const Plan plan = a_plan().with(on_instagram("a", june(3), 23, 30)).with(on_instagram("b", june(4), 0, 15));
    CHECK(crowds(plan, {"a"}) == "a-b");
    CHECK(crowds(plan, {"b"}) == "b-a");
    const Plan over_new_year =
        a_plan().with(on_instagram("a", december(31), 23, 30)).with(on_instagram("b", day_of(2027, 1, 1), 0, 15));
    CHECK(crowds(over_new_year, {"a"}) == "a-b");
}

TEST_CASE("Only a shared network crowds", "[planning]") {
    const Plan plan = a_plan()
                          .with(on_instagram("a", june(3), 9, 0))
                          .with(a_post("b").on(june(3)).at(9, 0).for_network(Network::X))
                          .with(a_post("c").on(june(3)).at(9, 0))
                          .with(on_instagram("d", june(3), 9, 5).for_network(Network::X));
    CHECK(crowds(plan, {"a"}) == "a-d");
    CHECK(crowds(plan, {"b"}) == "b-d");
    CHECK(crowds(plan, {"c"}).empty());
}

TEST_CASE("Cancelled posts and posts without a time crowd nobody", "[planning]") {
    const Plan plan = a_plan()
                          .with(on_instagram("a", june(3), 9, 0))
                          .with(on_instagram("b", june(3), 9, 0).is(PostStatus::Cancelled))
                          .with(a_post("c").on(june(3)).for_network(Network::Instagram));
    CHECK(crowds(plan, {"a"}).empty());
    CHECK(crowds(plan, {"b"}).empty());
    CHECK(crowds(plan, {"c"}).empty());
}

TEST_CASE("A post is judged where it would be, not where it is", "[planning]") {
    const Plan plan = a_plan()
                          .with(on_instagram("a", june(3), 9, 0))
                          .with(on_instagram("here", june(3), 9, 10))
                          .with(on_instagram("there", june(8), 9, 10));
    CHECK(crowds(plan, {"a"}, 5) == "a-there");
    CHECK(crowds(plan, {"a"}, 1).empty());
}

TEST_CASE("Posts moved together are one pair, said by the earlier", "[planning]") {
    const Plan plan = a_plan().with(on_instagram("a", june(3), 9, 0)).with(on_instagram("b", june(3), 9, 30));
    CHECK(crowds(plan, {"a", "b"}, 4) == "a-b");
    CHECK(crowds(plan, {"b", "a"}, 4) == "a-b");
}

TEST_CASE("Conflicts come in the order of their days", "[planning]") {
    const Plan plan = a_plan()
                          .with(on_instagram("late", june(20), 9, 0))
                          .with(on_instagram("x", june(20), 9, 1))
                          .with(on_instagram("early", june(2), 9, 0))
                          .with(on_instagram("y", june(2), 8, 59));
    CHECK(crowds(plan, {"late", "early"}) == "early-y late-x");
}

TEST_CASE("A conflict names the network and the day", "[planning]") {
    const Plan plan = a_plan().with(on_instagram("a", june(3), 9, 0)).with(on_instagram("b", june(8), 9, 10));
    const auto found = crowding(DayIndex{plan}, {{plan.posts.find(post_id("a")), 5}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].network == Network::Instagram);
    CHECK(found[0].day == june(8));
    CHECK(crowding(DayIndex{plan}, {}).empty());
}

TEST_CASE("One post where it is has the neighbours it has among many", "[planning][property]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        const Plan plan = random_plan_named("plan", seed);
        const DayIndex index{plan};
        const auto told = [](const std::vector<Conflict>& conflicts) {
            std::set<std::string> all;
            for (const Conflict& conflict : conflicts)
                all.insert(conflict.post.text() + ' ' + conflict.other.text() + ' ' +
                           std::string{name_of(conflict.network)} + ' ' + to_text(conflict.day));
            return all;
        };
        plan.posts.for_each([&](const Post& post) {
            REQUIRE(told(crowding_of(post, index)) == told(crowding(index, {{&post, 0}})));
        });
    }
}
