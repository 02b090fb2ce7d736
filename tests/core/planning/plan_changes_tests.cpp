#include "core/planning/plan_changes.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan small_plan() {
    Plan plan{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
    plan.posts.put({.id = *PostId::parse("p1"), .title = "Bûche", .day = *parse_day("2026-12-20")});
    plan.posts.put({.id = *PostId::parse("p2"), .title = "Galette", .day = *parse_day("2027-01-06")});
    plan.posts.put({.id = *PostId::parse("p3"), .title = "Un jour"});
    plan.campaigns.put({.id = *CampaignId::parse("c1"),
                        .name = "Noël",
                        .from = *parse_day("2026-12-01"),
                        .to = *parse_day("2026-12-24")});
    return plan;
}

template <class Change>
Plan with(Plan plan, std::string_view post_id, Change change) {
    Post post = *plan.posts.find(*PostId::parse(post_id));
    change(post);
    plan.posts.put(std::move(post));
    return plan;
}

}  // namespace

TEST_CASE("Between a plan and itself nothing changed") {
    const PlanChanges none = changes_between(small_plan(), small_plan());
    CHECK(none.empty());
    CHECK(none.records.empty());
}

TEST_CASE("What was removed, changed and added is told with titles and parts, what is gone first") {
    const Plan before = small_plan();
    Plan after = with(before, "p1", [](Post& post) {
        post.title = "Bûches";
        post.note = "photo?";
        post.variants = {{Network::Instagram, Format::Reel, "en image"}};
    });
    after.posts.erase(*PostId::parse("p2"));
    after.posts.put({.id = *PostId::parse("p4"), .title = "Nouvelle", .day = *parse_day("2026-11-30")});
    after.client.name = "Café du Quai";
    after.key_dates = KeyDateMarks{.pinned = {*KeyDateId::parse("fr-noel")}};

    const PlanChanges changes = changes_between(before, after);
    CHECK(changes.added == 1);
    CHECK(changes.removed == 1);
    CHECK(changes.changed == 2);
    REQUIRE(changes.records.size() == 4);
    CHECK(changes.records[0] == RecordChange{.change = ChangeKind::Removed,
                                             .kind = RecordKind::Post,
                                             .id = "p2",
                                             .title = "Galette",
                                             .day = *parse_day("2027-01-06")});
    CHECK(changes.records[1] == RecordChange{.change = ChangeKind::Changed,
                                             .kind = RecordKind::Post,
                                             .id = "p1",
                                             .title = "Bûches",
                                             .day = *parse_day("2026-12-20"),
                                             .parts = {ChangedPart::Title, ChangedPart::Note, ChangedPart::Networks,
                                                       ChangedPart::NetworkCaptions}});
    CHECK(changes.records[2] == RecordChange{.change = ChangeKind::Changed,
                                             .kind = RecordKind::Client,
                                             .id = {},
                                             .title = "Café du Quai",
                                             .parts = {ChangedPart::Title, ChangedPart::KeyDateMarks}});
    CHECK(changes.records[3].change == ChangeKind::Added);
    CHECK(changes.records[3].title == "Nouvelle");
    CHECK(changes.records[3].parts.empty());
}

TEST_CASE("Posts without a day come after those with one, and campaigns after posts") {
    const Plan empty{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
    std::vector<std::string> titles;
    for (const RecordChange& one : changes_between(empty, small_plan()).records) titles.push_back(one.title);
    CHECK(titles == std::vector<std::string>{"Bûche", "Galette", "Un jour", "Noël"});
}

TEST_CASE("A list is no longer than was asked for, and counts all the same") {
    Plan empty = small_plan();
    empty.posts = {};
    const PlanChanges changes = changes_between(small_plan(), empty, 2);
    CHECK(changes.removed == 3);
    REQUIRE(changes.records.size() == 2);
    CHECK(changes.records[0].title == "Bûche");
    CHECK(changes.records[1].title == "Galette");
}

TEST_CASE("Each field of a post belongs to one part") {
    const Plan before = small_plan();
    const auto parts = [&before](auto change) {
        const PlanChanges changes = changes_between(before, with(before, "p1", change));
        REQUIRE(changes.records.size() == 1);
        return changes.records[0].parts;
    };
    using Parts = EnumSet<ChangedPart>;
    CHECK(parts([](Post& post) { post.caption = "a"; }) == Parts{ChangedPart::Caption});
    CHECK(parts([](Post& post) { post.day.reset(); }) == Parts{ChangedPart::Date});
    CHECK(parts([](Post& post) { post.time = WallTime{600}; }) == Parts{ChangedPart::Time});
    CHECK(parts([](Post& post) { post.status = PostStatus::Draft; }) == Parts{ChangedPart::Status});
    CHECK(parts([](Post& post) { post.hashtags = {"a"}; }) == Parts{ChangedPart::Hashtags});
    CHECK(parts([](Post& post) { post.link = "https://a.example"; }) == Parts{ChangedPart::Link});
    CHECK(parts([](Post& post) { post.campaign = CampaignId::parse("c1"); }) == Parts{ChangedPart::Campaign});
    CHECK(parts([](Post& post) { post.silenced = {{"crowding", "", {}}}; }) == Parts{ChangedPart::Silenced});
    CHECK(parts([](Post& post) { post.unknown_fields = "\"later\":1"; }) == Parts{ChangedPart::Unknown});
}

TEST_CASE("Whatever differs is told, and nothing else") {
    Random random{5};
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Plan before = random_plan(seed);
        const Plan after = changed_at_random(before, random);
        const PlanChanges changes = changes_between(before, after, SIZE_MAX);
        CHECK(changes.empty() == (before == after));
        for (const RecordChange& one : changes.records) CHECK(one.parts.empty() == (one.change != ChangeKind::Changed));
        const PlanChanges back = changes_between(after, before, SIZE_MAX);
        CHECK(back.added == changes.removed);
        CHECK(back.removed == changes.added);
        CHECK(back.changed == changes.changed);
    }
}
