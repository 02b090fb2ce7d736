#include "core/merging/forgetting.hpp"
#include "tests/support/sync_bench.hpp"

using namespace marronnier;
using namespace marronnier::tests;
using simulator::check_of;

TEST_CASE("An edit is published once it rests, and called synced when it was found whole") {
    SyncBench bench;
    bench.run();
    CHECK(bench.asked == std::vector<std::string>{"list"});
    bench.change_title("Bûche");
    bench.run();
    CHECK(bench.asked.size() == 1);
    bench.asked.clear();
    bench.run_after(rest_ms);
    CHECK(bench.asked == std::vector<std::string>{"list", "pack", "keep", "put", "verify"});
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
}

TEST_CASE("What others published is joined and kept") {
    SyncBench bench;
    Device other{9, one_post_plan()};
    other.change("p1", [](Post& post) { post.note = "photo?"; });
    publish(bench, other, 4);
    bench.run();
    CHECK(bench.asked == std::vector<std::string>{"list", "get", "keep"});
    CHECK(bench.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "photo?");
    CHECK(bench.machine.kept().merged.at(other.id) == 4);
    CHECK(bench.files.size() == 1);  // Nothing of our own to publish.
}

TEST_CASE("A plan that comes late counts less than what is there, and nothing of it is lost") {
    SyncBench bench{7, one_post_plan(), false};
    bench.change_title("Bûche");
    bench.run();
    CHECK(bench.is_synced());

    Plan late = many_posts_plan(2);
    Post changed = *late.posts.find(*PostId::parse("p1"));
    changed.title = "Galette";
    changed.note = "photo?";
    late.posts.put(changed);
    SyncBench other{9, late, false};
    other.files = bench.files;
    other.run();
    CHECK(other.title() == "Bûche");
    CHECK(other.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "photo?");
    CHECK(other.machine.replica().plan.posts.size() == 2);
    REQUIRE(field_conflicts(other.machine.replica()).size() == 1);
    CHECK(field_conflicts(other.machine.replica())[0].other.text == "\"Galette\"");
    CHECK(other.is_synced());
    CHECK(other.files.size() == 2);

    SECTION("What was removed there stays removed") {
        Plan plan = bench.machine.replica().plan;
        plan.posts.erase(*PostId::parse("p1"));
        bench.machine.edited(plan, bench.now_ms);
        bench.run_after(rest_ms);
        SyncBench third{11,
                        [] {
                            Plan with_title = one_post_plan();
                            Post post = *with_title.posts.find(*PostId::parse("p1"));
                            post.title = "Bûche";
                            with_title.posts.put(std::move(post));
                            return with_title;
                        }(),
                        false};
        third.files = bench.files;
        third.run();
        CHECK(third.machine.replica().plan.posts.empty());
    }
}

TEST_CASE("A plan that nobody looks at any more is sent all the same") {
    SyncBench bench{7, one_post_plan(), false};
    bench.machine.set_visible(false, bench.now_ms);
    bench.change_title("Bûche");
    CHECK_FALSE(bench.is_synced());
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
}

TEST_CASE("F22, F56: a copied profile goes by another name, and both keep their edits") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    SyncBench copy;
    copy.machine = SyncMachine(bench.machine.kept(), ReplicaId{2000}, 2);
    copy.files = bench.files;
    copy.change_title("Galette");
    copy.run_after(rest_ms);
    CHECK(copy.is_synced());
    bench.files = copy.files;
    Plan plan = bench.machine.replica().plan;
    plan.client.name = "Café du Quai";
    bench.machine.edited(plan, bench.now_ms);
    bench.run_after(rest_ms);
    CHECK(bench.machine.kept().replica == ReplicaId{1007});
    CHECK(bench.title() == "Galette");
    CHECK(bench.machine.replica().plan.client.name == "Café du Quai");
    // Which of two with one name wrote first cannot be known: what one replaced may come up again, but nothing is lost.
    CHECK(field_conflicts(bench.machine.replica()).size() <= 1);
    CHECK(bench.is_synced());
    copy.files = bench.files;
    copy.run_after(poll_ms);
    CHECK(write_replica(copy.machine.replica()) == write_replica(bench.machine.replica()));
}

TEST_CASE("F45: heads of another plan, and heads that say what no plan can, change nothing") {
    SyncBench bench;
    Device other{9, [] {
                     Plan plan = one_post_plan();
                     plan.id = *PlanId::parse("another");
                     return plan;
                 }()};
    other.change("p1", [](Post& post) { post.title = "pas à nous"; });
    publish(bench, other, 1);
    const std::string junk = "{}";
    bench.files[{ReplicaId{10}, 1, check_of(junk)}] = junk;
    bench.run();
    CHECK(bench.title() == "Une idée");
    CHECK(bench.stop() == Stop::None);
}

TEST_CASE("F70: a head of a newer program stops all writing") {
    SyncBench bench;
    const std::string newer =
        R"({"format":"marronnier","version":1,"id":"plan","client":{"name":"A"},"sync":{"min_reader":2,"devices":[],"records":{}}})";
    bench.files[{ReplicaId{10}, 1, check_of(newer)}] = newer;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    CHECK(bench.stop() == Stop::NewerProgram);
    CHECK(bench.count("put") == 0);
    CHECK(bench.title() == "Bûche");
}

TEST_CASE("F95: what would remove much is asked about first") {
    SyncBench bench{7, many_posts_plan(20)};
    Device other{9, many_posts_plan(20)};
    other.edit([](Plan& plan) { plan.posts = {}; });
    publish(bench, other, 1);
    bench.run();
    CHECK(bench.stop() == Stop::BigChange);
    CHECK(bench.machine.replica().plan.posts.size() == 20);

    SECTION("Taken") {
        bench.machine.go_on(bench.now_ms);
        bench.run();
        CHECK(bench.machine.replica().plan.posts.empty());
    }
    SECTION("Not taken: it comes back everywhere") {
        bench.machine.keep_mine(bench.now_ms);
        bench.run();
        CHECK(bench.machine.replica().plan.posts.size() == 20);
        CHECK(bench.is_synced());
        other.replica = joined(other.replica, bench.machine.replica());
        CHECK(other.replica.plan.posts.size() == 20);
    }
}

TEST_CASE("F97: a look each minute while somebody looks, none while nobody does") {
    SyncBench bench;
    bench.run();
    for (int minute = 0; minute < 60; ++minute) bench.run_after(poll_ms);
    CHECK(bench.asked.size() == 61);
    bench.machine.set_visible(false, bench.now_ms);
    for (int minute = 0; minute < 60; ++minute) bench.run_after(poll_ms);
    CHECK(bench.asked.size() == 61);
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
}

TEST_CASE("Three heads of each device stay, and the older ones go") {
    SyncBench bench;
    for (int i = 0; i < 8; ++i) {
        bench.change_title("Idée " + std::to_string(i));
        bench.run_after(rest_ms);
    }
    bench.run_after(poll_ms);
    CHECK(bench.files.size() == 3);
    CHECK(bench.files.rbegin()->first.sequence == 8);
}

TEST_CASE("F10: an edit that a long absence would leave behind is shown before the others' state is taken") {
    constexpr std::int64_t half_year_ms = 180ll * 24 * 3'600'000;
    SyncBench bench{7, many_posts_plan(20), false};
    bench.run_after(rest_ms);
    Device other{9, {}};
    other.replica = bench.machine.replica();
    other.now_ms = bench.now_ms;
    other.remove("p2");
    other.now_ms += half_year_ms;
    prepare_to_publish(other.replica, other.editor());
    publish(bench, other, 1);
    bench.now_ms += half_year_ms;
    Plan plan = bench.machine.replica().plan;
    Post post = *plan.posts.find(*PostId::parse("p2"));
    post.title = "écrit en route";

    SECTION("Nothing of that kind: taken") {
        bench.change_title("Bûche");
        bench.run();
        CHECK(bench.stop() == Stop::None);
        CHECK(bench.machine.replica().plan.posts.size() == 19);
        CHECK(bench.title() == "Bûche");
    }
    SECTION("Shown, and left behind") {
        plan.posts.put(post);
        bench.machine.edited(plan, bench.now_ms);
        bench.run();
        REQUIRE(bench.stop() == Stop::BigChange);
        REQUIRE(bench.machine.held_back());
        CHECK(left_behind(bench.machine.replica(), *bench.machine.held_back()).posts.contains(post.id));
        bench.machine.go_on(bench.now_ms);
        bench.run();
        CHECK(bench.machine.replica().plan.posts.size() == 19);
        CHECK(bench.is_synced());
    }
    SECTION("Shown, and kept as a new post") {
        plan.posts.put(post);
        bench.machine.edited(plan, bench.now_ms);
        bench.run();
        bench.machine.keep_mine(bench.now_ms);
        bench.run();
        CHECK(bench.machine.replica().plan.posts.find(post.id)->title == "écrit en route");
        CHECK(joined(other.replica, bench.machine.replica()).plan.posts.contains(post.id));
    }
}
