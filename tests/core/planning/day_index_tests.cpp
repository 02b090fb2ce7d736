#include "core/editing/apply_edit.hpp"
#include "core/planning/day_index.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_command.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string ids(std::span<const DayIndex::Entry> entries) {
    std::string text;
    for (const auto& entry : entries) text += (text.empty() ? "" : " ") + entry.post->id.text();
    return text;
}

bool agree(const DayIndex& one, const DayIndex& other) {
    return std::equal(one.all().begin(), one.all().end(), other.all().begin(), other.all().end(),
                      [](const DayIndex::Entry& a, const DayIndex::Entry& b) {
                          return a.day == b.day && a.minutes == b.minutes && a.status == b.status &&
                                 a.networks == b.networks && a.post == b.post;
                      });
}

// Posts on a few days only, so that many share a day and a minute.
Plan crowded(Plan plan, Random& random, std::size_t changes) {
    for (std::size_t i = 0; i < changes; ++i) {
        Post post = random_post(random, post_id("p" + std::to_string(random.below(200))));
        if (random.chance(20)) {
            plan.posts.erase(post.id);
            continue;
        }
        post.day.reset();
        post.time.reset();
        if (random.chance(90)) post.day = june(1) + days{random.below(5)};
        if (post.day && random.chance(50)) post.time = at(static_cast<int>(random.below(3)), 0);
        plan.posts.put(std::move(post));
    }
    return plan;
}

}  // namespace

TEST_CASE("Posts of a day lie all-day first, then by time, then by id", "[planning]") {
    const Plan plan = a_plan()
                          .with(a_post("c").on(june(3)).at(9, 0))
                          .with(a_post("b").on(june(3)).at(9, 0))
                          .with(a_post("d").on(june(3)).at(0, 0))
                          .with(a_post("e").on(june(3)))
                          .with(a_post("a").on(june(4)))
                          .with(a_post("undated"));
    CHECK(ids(DayIndex{plan}.all()) == "e d b c a");
}

TEST_CASE("Both days of a stretch belong to it", "[planning]") {
    const Plan plan = a_plan()
                          .with(a_post("p2").on(june(2)))
                          .with(a_post("p3").on(june(3)))
                          .with(a_post("p4").on(june(4)))
                          .with(a_post("p5").on(june(5)));
    const DayIndex index{plan};
    CHECK(ids(index.between(june(3), june(4))) == "p3 p4");
    CHECK(ids(index.between(june(1), june(30))) == "p2 p3 p4 p5");
    CHECK(index.between(june(6), june(30)).empty());
    CHECK(index.between(june(4), june(3)).empty());
    CHECK(DayIndex{}.between(first_day, last_day).empty());
}

TEST_CASE("An entry tells what filters ask", "[planning]") {
    const Plan plan = a_plan().with(a_post("p1")
                                        .on(june(3))
                                        .is(PostStatus::Approved)
                                        .for_network(Network::X)
                                        .for_network(Network::Blog, Format::Page));
    const DayIndex index{plan};
    REQUIRE(index.all().size() == 1);
    CHECK(index.all()[0].minutes == -1);
    CHECK(index.all()[0].status == PostStatus::Approved);
    CHECK(index.all()[0].networks == NetworkSet{Network::X, Network::Blog});
}

TEST_CASE("An index that follows a plan is the index made anew", "[planning][property]") {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Plan plan = crowded(a_plan(), random, random.below(200));
        DayIndex index{plan};
        for (int step = 0; step < 40; ++step) {
            // From none to few to many: one by one, and in one pass.
            const Plan next = crowded(plan, random, random.chance(70) ? random.below(8) : random.below(300));
            index.follow(plan, next);
            REQUIRE(agree(index, DayIndex{next}));
            plan = next;
        }
    }
}

TEST_CASE("An index follows every kind of edit", "[planning][property]") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Plan plan = random_plan(seed, 15);
        DayIndex index{plan};
        for (int step = 0; step < 60; ++step) {
            Result<Plan> next = apply_edit(plan, random_edit(random));
            if (!next) continue;
            index.follow(plan, *next);
            REQUIRE(agree(index, DayIndex{*next}));
            plan = *std::move(next);
        }
    }
}
