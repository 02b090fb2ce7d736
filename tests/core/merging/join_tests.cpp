#include "core/merging/join.hpp"
#include "core/merging/stamping.hpp"
#include "core/planning/day_index.hpp"
#include "core/storage/plan_json.hpp"
#include "core/storage/replica_json.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Post post(const Replica& replica, std::string_view id) { return *replica.plan.posts.find(*PostId::parse(id)); }

}  // namespace

TEST_CASE("F01: devices that edit different fields of one post keep both") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    a.change("p1", [](Post& post) { post.title = "Bûche"; });
    b.change("p1", [](Post& post) { post.note = "photo?"; });
    meet(a, b);
    CHECK(post(a.replica, "p1").title == "Bûche");
    CHECK(post(a.replica, "p1").note == "photo?");
    CHECK(a.replica == b.replica);
    CHECK(field_conflicts(a.replica).empty());
}

TEST_CASE("F02, F06: of two values written at the same time the later counts, and the other waits once") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    a.now_ms = 2000;
    a.change("p1", [](Post& post) { post.title = "Bûche"; });
    b.change("p1", [](Post& post) { post.title = "Galette"; });
    for (int i = 0; i < 3; ++i) meet(a, b);
    CHECK(post(b.replica, "p1").title == "Bûche");
    REQUIRE(field_conflicts(b.replica).size() == 1);
    const FieldConflict conflict = field_conflicts(b.replica)[0];
    CHECK(conflict.record == "post/p1");
    CHECK(conflict.field == "title");
    CHECK(conflict.text == "\"Bûche\"");
    CHECK(conflict.other.text == "\"Galette\"");
    CHECK(conflict.other.stamp.replica == ReplicaId{2});

    SECTION("A decision ends it everywhere") {
        REQUIRE(decide(b.replica, conflict.record, conflict.field, conflict.other.text, b.editor()));
        meet(a, b);
        CHECK(post(a.replica, "p1").title == "Galette");
        CHECK(field_conflicts(a.replica).empty());
    }
    SECTION("An edit of the field leaves it waiting") {
        a.change("p1", [](Post& post) { post.title = "Bûches"; });
        meet(a, b);
        REQUIRE(field_conflicts(b.replica).size() == 1);
        CHECK(field_conflicts(b.replica)[0].other.text == "\"Galette\"");
        CHECK(post(b.replica, "p1").title == "Bûches");
    }
    SECTION("Two decisions made apart are a conflict again, and nothing is lost") {
        REQUIRE(decide(a.replica, conflict.record, conflict.field, "\"Bûche\"", a.editor()));
        REQUIRE(decide(b.replica, conflict.record, conflict.field, "\"Galette\"", b.editor()));
        meet(a, b);
        CHECK(field_conflicts(a.replica).size() == 1);
    }
}

TEST_CASE("F03: the same value written twice is no conflict") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    for (Device* device : {&a, &b}) device->change("p1", [](Post& post) { post.title = "Bûche"; });
    meet(a, b);
    CHECK(field_conflicts(a.replica).empty());
    CHECK(a.replica == b.replica);
}

TEST_CASE("F04, F05: an edit beats a removal made at the same time") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    a.now_ms = 9000;
    a.remove("p1");
    b.change("p1", [](Post& post) { post.caption = "Demain"; });
    meet(a, b);
    REQUIRE(a.replica.plan.posts.size() == 1);
    CHECK(post(a.replica, "p1").caption == "Demain");
    CHECK(post(a.replica, "p1").title == "Une idée");

    SECTION("A removal by who has seen the edit holds") {
        a.remove("p1");
        meet(a, b);
        CHECK(b.replica.plan.posts.empty());
    }
}

TEST_CASE("A removed post that comes back by undo keeps what others wrote meanwhile") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    const Plan before = a.replica.plan;
    a.remove("p1");
    stamp_changes(a.replica, before, a.editor());
    b.change("p1", [](Post& post) { post.title = "Galette"; });
    meet(a, b);
    CHECK(post(a.replica, "p1").title == "Galette");
    CHECK(field_conflicts(a.replica).empty());
}

TEST_CASE("F06, F12: date and time are one: halves of two moves do not mix") {
    Device a{1, one_post_plan()};
    Device b{2, one_post_plan()};
    a.change("p1", [](Post& post) {
        post.day = *parse_day("2026-12-17");
        post.time = *parse_wall_time("18:30");
    });
    b.change("p1", [](Post& post) {
        post.day = *parse_day("2026-12-24");
        post.time.reset();
    });
    meet(a, b);
    const Post joined = post(a.replica, "p1");
    CHECK(((joined.day == *parse_day("2026-12-17")) == joined.time.has_value()));
    CHECK(field_conflicts(a.replica).size() == 1);
}

TEST_CASE("F08: an edit made after seeing a value beats it, whatever the clocks say") {
    Device ahead{1, one_post_plan()};
    Device right{2, one_post_plan()};
    ahead.now_ms = 3 * 86'400'000;
    ahead.change("p1", [](Post& post) { post.title = "Demain"; });
    meet(ahead, right);
    right.now_ms = 5;
    right.change("p1", [](Post& post) { post.title = "Aujourd'hui"; });
    meet(ahead, right);
    CHECK(post(ahead.replica, "p1").title == "Aujourd'hui");
    CHECK(field_conflicts(ahead.replica).empty());
}

TEST_CASE("A campaign that somebody removes while a post is put into it stays") {
    Device a{1, one_post_plan()};
    a.edit([](Plan& plan) { plan.campaigns.put(campaign("c1")); });
    Device b{2, one_post_plan()};
    meet(a, b);
    a.edit([](Plan& plan) { plan.campaigns.erase(*CampaignId::parse("c1")); });
    b.change("p1", [](Post& post) { post.campaign = CampaignId::parse("c1"); });
    meet(a, b);
    CHECK(a.replica.plan.campaigns.size() == 1);
    CHECK(post(a.replica, "p1").campaign == CampaignId::parse("c1"));
    CHECK(read_plan(write_plan(a.replica.plan)));

    SECTION("And when the post leaves it again") {
        b.change("p1", [](Post& post) { post.campaign.reset(); });
        meet(a, b);
        CHECK(a.replica.plan.campaigns.size() == 1);
        CHECK(a.replica == b.replica);
    }
}

TEST_CASE("Captions of two networks are two texts") {
    Plan plan = one_post_plan();
    Post changed = *plan.posts.find(*PostId::parse("p1"));
    changed.variants = {{Network::Instagram, Format::Reel}, {Network::Facebook, Format::Post}};
    plan.posts.put(changed);
    Device a{1, plan};
    Device b{2, plan};
    a.change("p1", [](Post& post) { post.variants[0].caption = "en image"; });
    b.change("p1", [](Post& post) {
        post.variants[1].caption = "en mots";
        post.variants.push_back({Network::LinkedIn, Format::Post});
    });
    meet(a, b);
    const Post joined = post(a.replica, "p1");
    REQUIRE(joined.variants.size() == 3);
    CHECK(joined.variants[0].caption == "en image");
    CHECK(joined.variants[1].caption == "en mots");
    CHECK(field_conflicts(a.replica).empty());
}

TEST_CASE("F07: posts that two devices put on one day stand in one order on both, none lost and none twice") {
    Plan plan{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
    for (const std::string_view id : {"p1", "p2", "p3", "p4"}) plan.posts.put({.id = *PostId::parse(id)});
    Device a{1, plan};
    Device b{2, plan};
    const auto on_noel = [](std::optional<std::string_view> time) {
        return [time](Post& post) {
            post.day = *parse_day("2026-12-25");
            post.time.reset();
            if (time) post.time = *parse_wall_time(*time);
        };
    };
    a.change("p1", on_noel("18:30"));
    a.change("p2", on_noel("09:00"));
    a.change("p4", on_noel("12:00"));
    b.change("p1", on_noel("08:00"));
    b.change("p3", on_noel("09:00"));
    b.change("p4", on_noel({}));
    meet(a, b);
    const auto order = [](const Device& device) {
        std::vector<std::string> ids;
        const DayIndex index{device.replica.plan};
        for (const DayIndex::Entry& entry : index.all()) ids.push_back(entry.post->id.text());
        return ids;
    };
    // By time, all-day posts first, then by id: nobody's hand, so there is nothing to agree on.
    CHECK(order(a) == order(b));
    CHECK(order(a).size() == 4);
    DayIndex followed{plan};
    followed.follow(plan, a.replica.plan);
    CHECK(followed.all().size() == 4);
}

TEST_CASE("F76: what a newer program writes is joined field by field, and kept by one that does not know it") {
    Plan plan = one_post_plan();
    Device newer{1, plan};
    Device older{2, plan};
    newer.change("p1", [](Post& post) { post.unknown_fields = "\"later\":{\"a\":1}\n\"mood\":\"gai\""; });
    older.change("p1", [](Post& post) { post.title = "Bûche"; });
    meet(newer, older);
    CHECK(post(older.replica, "p1").title == "Bûche");
    CHECK(post(older.replica, "p1").unknown_fields == "\"later\":{\"a\":1}\n\"mood\":\"gai\"");
    newer.change("p1", [](Post& post) { post.unknown_fields = "\"mood\":\"gai\""; });
    older.change("p1", [](Post& post) { post.note = "photo?"; });
    meet(newer, older);
    CHECK(post(older.replica, "p1").unknown_fields == "\"mood\":\"gai\"");
    CHECK(newer.replica == older.replica);

    SECTION("Records of a kind that is not known travel with their stamps") {
        const std::string text = write_replica(newer.replica);
        const std::string with_story =
            R"("records": {"story/s1": {"born": [5, 0, 1], "fields": {"title": [[5, 0, 1, "\"Un\""]]}},)";
        std::string file = text;
        const std::string_view records = R"("records": {)";
        file.replace(file.find(records), records.size(), with_story);
        const Result<Replica> from_newer = read_replica(file);
        REQUIRE(from_newer.has_value());
        older.replica = joined(older.replica, *from_newer);
        older.change("p1", [](Post& post) { post.title = "Bûches"; });
        const RecordStamps* story = older.replica.stamps.find("story/s1");
        REQUIRE(story);
        CHECK(story->registers[0].written[0].text == R"("Un")");
        CHECK(joined(newer.replica, older.replica) == joined(older.replica, *from_newer));
        CHECK(*read_replica(write_replica(older.replica)) == older.replica);
    }
}

TEST_CASE("F09: values of one stamp, by a copied profile, are joined in either order alike") {
    Device a{1, one_post_plan()};
    Device copy{1, one_post_plan()};
    a.change("p1", [](Post& post) { post.title = "Bûche"; });
    copy.change("p1", [](Post& post) { post.title = "Galette"; });
    const Replica both = joined(a.replica, copy.replica);
    CHECK(both == joined(copy.replica, a.replica));
    CHECK(joined(both, copy.replica) == both);
    CHECK(field_conflicts(both).size() == 1);
}

TEST_CASE("F09: join is commutative, associative and idempotent") {
    Random random{20261123};
    for (int round = 0; round < 1000; ++round) {
        const Plan plan = random_plan(static_cast<std::uint64_t>(round), 6);
        std::vector<Device> devices;
        for (std::uint64_t id = 1; id <= 3; ++id) devices.emplace_back(id, plan);
        for (int step = 0; step < 8; ++step) {
            Device& one = devices[random.below(3)];
            one.now_ms += static_cast<std::int64_t>(random.below(5000)) - 2000;
            if (random.below(4) == 0)
                meet(one, devices[random.below(3)]);
            else
                one.edit([&](Plan& changed) { changed = changed_at_random(changed, random); });
        }
        const Replica &a = devices[0].replica, &b = devices[1].replica, &c = devices[2].replica;
        INFO("round " << round);
        const Replica ab = joined(a, b);
        REQUIRE(ab == joined(b, a));
        REQUIRE(joined(ab, ab) == ab);
        REQUIRE(joined(ab, a) == ab);
        REQUIRE(joined(ab, c) == joined(a, joined(b, c)));
        REQUIRE(read_plan(write_plan(ab.plan)).has_value());
        REQUIRE(*read_plan(write_plan(ab.plan)) == ab.plan);
    }
}
