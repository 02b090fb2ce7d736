#include "core/merging/forgetting.hpp"
#include "core/storage/replica_json.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <utility>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

void meet_again(Device& a, Device& b) {
    for (auto [one, other] : {std::pair{&a, &b}, {&b, &a}, {&a, &b}}) {
        Result<Replica> both = rejoin(one->replica, other->replica, one->editor());
        REQUIRE(both.has_value());
        one->replica = *std::move(both);
    }
}

// Of one plan, each with an edit of its own: nobody hears of a device that never said anything.
struct Fleet {
    std::array<Device, 3> devices{Device{1, {}}, Device{2, {}}, Device{3, {}}};
    Device &a = devices[0], &b = devices[1], &away = devices[2];

    Fleet() {
        Plan plan{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
        a.replica = {.plan = plan};
        a.edit([](Plan& changed) {
            for (const std::string_view id : {"p1", "p2"})
                changed.posts.put({.id = *PostId::parse(id), .title = std::string{id}, .caption = "Un\n\nDeux"});
            changed.campaigns.put(campaign("c1"));
        });
        b.replica = away.replica = a.replica;
        b.change("p1", [](Post& post) { post.link = "https://b.example"; });
        away.change("p1", [](Post& post) { post.hashtags = {"away"}; });
        meet_all();
        for (Device& device : devices) publish(device);
        meet_all();
    }

    void meet_all() {
        meet_again(a, b);
        meet_again(b, away);
        meet_again(a, away);
    }

    static void publish(Device& device) { prepare_to_publish(device.replica, device.editor()); }

    // The two others are there, edit and publish.
    void month_passes() {
        for (Device* device : {&a, &b}) {
            device->now_ms += 30 * day_ms;
            device->edit([](Plan& plan) { plan.client.name += '.'; });
            publish(*device);
            meet(a, b);
        }
    }
    void months_pass(int months) {
        for (; months > 0; --months) month_passes();
    }
};

bool has(const Replica& replica, std::string_view post) { return replica.plan.posts.contains(*PostId::parse(post)); }
bool remembers(const Replica& replica, const std::string& record) { return replica.stamps.contains(record); }

}  // namespace

TEST_CASE("F10: a removed post is forgotten after half a year, when all who were there know of it") {
    Fleet fleet;
    fleet.a.remove("p2");
    meet(fleet.a, fleet.b);
    fleet.months_pass(5);
    CHECK(remembers(fleet.a.replica, "post/p2"));
    fleet.months_pass(1);
    CHECK_FALSE(remembers(fleet.a.replica, "post/p2"));
    CHECK_FALSE(remembers(fleet.b.replica, "post/p2"));
    CHECK(fleet.a.replica == fleet.b.replica);
    CHECK_FALSE(has(fleet.a.replica, "p2"));
    CHECK(*read_replica(write_replica(fleet.a.replica)) == fleet.a.replica);
}

TEST_CASE("F10: it is remembered as long as somebody who was there does not know") {
    Fleet fleet;
    fleet.a.remove("p2");
    for (int month = 0; month < 9; ++month) {
        fleet.a.now_ms += 30 * day_ms;
        fleet.b.now_ms += 30 * day_ms;
        fleet.b.edit([](Plan& plan) { plan.client.name += '.'; });
        Fleet::publish(fleet.b);
        fleet.a.replica = joined(fleet.a.replica, fleet.b.replica);
        Fleet::publish(fleet.a);
    }
    CHECK(remembers(fleet.a.replica, "post/p2"));
    meet(fleet.a, fleet.b);
    fleet.months_pass(1);
    CHECK_FALSE(remembers(fleet.a.replica, "post/p2"));
}

TEST_CASE("F10: who comes back after 200 days brings no removed post back, and keeps its new edits") {
    Fleet fleet;
    fleet.away.change("p1", [](Post& post) { post.title = "écrit en route"; });
    fleet.away.edit([](Plan& plan) { plan.posts.put({.id = *PostId::parse("p3"), .title = "nouveau"}); });
    fleet.a.remove("p2");
    fleet.a.change("p1", [](Post& post) { post.note = "vu"; });
    meet(fleet.a, fleet.b);
    fleet.months_pass(7);
    REQUIRE_FALSE(remembers(fleet.a.replica, "post/p2"));
    CHECK(was_away_too_long(fleet.away.replica, fleet.a.replica));
    CHECK_FALSE(was_away_too_long(fleet.a.replica, fleet.away.replica));

    SECTION("With nothing left behind") {
        CHECK(left_behind(fleet.away.replica, fleet.a.replica).posts.empty());
        fleet.meet_all();
        fleet.meet_all();
        for (const Device& device : fleet.devices) {
            CHECK_FALSE(has(device.replica, "p2"));
            CHECK(has(device.replica, "p3"));
            CHECK(device.replica.plan.posts.find(*PostId::parse("p1"))->title == "écrit en route");
            CHECK(device.replica.plan.posts.find(*PostId::parse("p1"))->note == "vu");
            CHECK(device.replica == fleet.a.replica);
        }
        CHECK_FALSE(was_away_too_long(fleet.away.replica, fleet.a.replica));
    }
    SECTION("Unless it edited that post: this edit is shown and stays behind") {
        fleet.away.change("p2", [](Post& post) { post.title = "encore"; });
        const Plan left = left_behind(fleet.away.replica, fleet.a.replica);
        REQUIRE(left.posts.size() == 1);
        CHECK(left.posts.find(*PostId::parse("p2"))->title == "encore");
        fleet.meet_all();
        fleet.meet_all();
        CHECK_FALSE(has(fleet.away.replica, "p2"));
        CHECK(fleet.away.replica == fleet.b.replica);

        fleet.away.edit([&left](Plan& plan) { plan.posts.put(*left.posts.find(*PostId::parse("p2"))); });
        fleet.meet_all();
        CHECK(fleet.b.replica.plan.posts.find(*PostId::parse("p2"))->title == "encore");
    }
    SECTION("Also when somebody who was there comes upon what it published before it left") {
        fleet.away.change("p2", [](Post& post) { post.title = "encore"; });
        const Replica published = fleet.away.replica;
        Device fresh{5, {}};
        fresh.replica = fleet.b.replica;
        fresh.replica = *rejoin(fresh.replica, published, fresh.editor());
        CHECK_FALSE(has(fresh.replica, "p2"));
        meet_again(fresh, fleet.a);
        fleet.meet_all();
        meet_again(fresh, fleet.b);
        CHECK(fresh.replica == fleet.b.replica);
        CHECK_FALSE(has(fleet.away.replica, "p2"));
    }
    SECTION("Also when somebody who has forgotten nothing meets it first") {
        Device late{4, {}};
        late.replica = fleet.away.replica;
        fleet.away.change("p1", [](Post& post) { post.title = "plus tard"; });
        meet_again(late, fleet.away);
        meet_again(late, fleet.a);
        fleet.meet_all();
        meet_again(late, fleet.b);
        CHECK_FALSE(has(late.replica, "p2"));
        CHECK(late.replica == fleet.b.replica);
    }
}

TEST_CASE("An edit made before the removal was heard of, and by who has heard of it since, keeps its post") {
    Fleet fleet;
    fleet.away.change("p2", [](Post& post) { post.title = "encore"; });
    fleet.a.remove("p2");
    fleet.away.replica = joined(fleet.away.replica, fleet.a.replica);
    meet(fleet.a, fleet.b);
    fleet.months_pass(7);
    REQUIRE_FALSE(remembers(fleet.a.replica, "post/p2"));
    CHECK_FALSE(was_away_too_long(fleet.away.replica, fleet.a.replica));
    fleet.meet_all();
    CHECK(has(fleet.b.replica, "p2"));
}

TEST_CASE("A removed post that a backup brings back after it was forgotten is a new one") {
    Fleet fleet;
    const Post post = *fleet.a.replica.plan.posts.find(*PostId::parse("p2"));
    fleet.a.remove("p2");
    meet(fleet.a, fleet.b);
    Device keeper{4, {}};
    keeper.replica = fleet.b.replica;
    fleet.months_pass(7);
    fleet.a.edit([&post](Plan& plan) { plan.posts.put({.id = post.id, .title = "de retour"}); });
    const Replica with_keeper = joined(fleet.a.replica, keeper.replica);
    CHECK(with_keeper == joined(keeper.replica, fleet.a.replica));
    CHECK(joined(with_keeper, fleet.b.replica) == joined(fleet.a.replica, joined(keeper.replica, fleet.b.replica)));
    CHECK(with_keeper.plan.posts.find(post.id)->title == "de retour");
    CHECK(with_keeper.plan.posts.find(post.id)->caption.empty());
}

TEST_CASE("What a caption was written over is forgotten after a month") {
    Fleet fleet;
    fleet.a.change("p1", [](Post& post) { post.caption = "Un\n\nTrois"; });
    CHECK(write_replica(fleet.a.replica).find("\"over\"") != std::string::npos);
    fleet.months_pass(2);
    CHECK(write_replica(fleet.a.replica).find("\"over\"") == std::string::npos);
    CHECK(fleet.a.replica == fleet.b.replica);
}
