#include "tests/support/sync_bench.hpp"

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("F20: a reply lost after the head was stored: one head, and synced after another look") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"put", Failure{FailureKind::Network}};
    bench.happens_all_the_same = true;
    bench.run_after(rest_ms);
    CHECK_FALSE(bench.is_synced());
    bench.run_after(5'000);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
    CHECK(bench.count("put") == 1);
}

TEST_CASE("F21: a reply lost and nothing stored: the same bytes under the same name again") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"put", Failure{FailureKind::Network}};
    bench.run_after(rest_ms);
    CHECK(bench.files.empty());
    bench.change_title("Galette");
    bench.run_after(rest_ms - 1);
    REQUIRE(bench.files.size() == 1);
    CHECK(bench.count("pack") == 1);
    CHECK(bench.files.begin()->first.sequence == 1);
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 2);
}

TEST_CASE("F22: our own name was taken: with our bytes that is success") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"put", Taken{}};
    bench.happens_all_the_same = true;
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
}

TEST_CASE("F25: a server that asks for seven seconds gets them") {
    SyncBench bench;
    bench.instead = {"list", Failure{FailureKind::Server, 7'000}};
    bench.run();
    CHECK(bench.machine.wakes_at_ms() >= bench.now_ms + 7'000);
    bench.run_after(6'999);
    CHECK(bench.count("list") == 1);
}

TEST_CASE("F26: a server that fails all day is asked less and less") {
    SyncBench bench;
    const std::int64_t begin_ms = bench.now_ms;
    while (bench.now_ms < begin_ms + 3'600'000) {
        bench.instead = {"list", Failure{FailureKind::Server}};
        bench.run();
        bench.now_ms = bench.machine.wakes_at_ms();
    }
    CHECK(bench.count("list") < 60);
    CHECK(bench.machine.status().failure == FailureKind::Server);
}

TEST_CASE("F27: a torn upload of ours is another head; a torn head of others falls back to the one before") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"verify", Damaged{}};
    bench.run_after(rest_ms);
    CHECK_FALSE(bench.is_synced());
    bench.run_after(5'000);
    CHECK(bench.is_synced());
    CHECK(bench.machine.kept().heads.back().name.sequence == 2);

    Device other{9, one_post_plan()};
    other.change("p1", [](Post& post) { post.note = "un"; });
    publish(bench, other, 1);
    other.change("p1", [](Post& post) { post.note = "deux"; });
    const HeadName torn = publish(bench, other, 2);
    bench.files[torn].resize(40);
    bench.run_after(poll_ms);
    CHECK(bench.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "un");
    other.change("p1", [](Post& post) { post.note = "trois"; });
    publish(bench, other, 3);
    bench.run_after(poll_ms);
    CHECK(bench.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "trois");
}

TEST_CASE("F34: an empty store is looked at again, and then is a question") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    bench.files.clear();
    bench.run_after(poll_ms);
    CHECK(bench.stop() == Stop::None);
    bench.run_after(5'000);
    CHECK(bench.stop() == Stop::EmptyStore);
    CHECK(bench.title() == "Bûche");
    const std::size_t asked = bench.asked.size();
    bench.run_after(poll_ms * 10);
    CHECK(bench.asked.size() == asked);

    SECTION("This device's copy may begin it anew") {
        bench.machine.go_on(bench.now_ms);
        bench.run();
        CHECK(bench.is_synced());
        CHECK(bench.files.size() == 1);
    }
    SECTION("Or it was a mistake") {
        Device other{7, one_post_plan()};
        bench.machine.sync_now(bench.now_ms);
        bench.run();
        CHECK(bench.files.empty());
    }
}

TEST_CASE("F37: a refused login pauses all, with exactly one attempt, and goes on with the new one") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"list", Failure{FailureKind::Refused}};
    bench.run_after(rest_ms);
    CHECK(bench.stop() == Stop::Login);
    bench.change_title("Galette");
    bench.run_after(poll_ms * 100);
    CHECK(bench.asked.size() == 1);
    bench.machine.go_on(bench.now_ms);
    bench.run();
    CHECK(bench.is_synced());
    CHECK(bench.title() == "Galette");
}

TEST_CASE("F40, F50: a disk that cannot keep the state publishes nothing") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"keep", Failure{FailureKind::Disk}};
    bench.run_after(rest_ms);
    CHECK(bench.files.empty());
    CHECK(bench.count("put") == 0);
    bench.run_after(5'000);
    CHECK(bench.count("keep") == 2);
    CHECK(bench.is_synced());
}

TEST_CASE("F41, F42: hours without a network end with one head") {
    SyncBench bench;
    bench.run();
    bench.machine.set_online(false, bench.now_ms);
    bench.asked.clear();
    for (int i = 0; i < 300; ++i) {
        bench.change_title("Idée " + std::to_string(i));
        bench.run_after(96'000);
    }
    CHECK(bench.asked.empty());
    bench.machine.set_online(true, bench.now_ms);
    bench.run();
    CHECK(bench.is_synced());
    CHECK(bench.count("put") == 1);
}

TEST_CASE("F36: a head that is listed half a minute late is missed by nobody for ever") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    Device other{9, {}};
    other.replica = bench.machine.replica();
    other.change("p1", [](Post& post) { post.note = "photo?"; });
    const HeadName late = publish(bench, other, 4);
    const std::string bytes = bench.files[late];
    bench.files.erase(late);
    bench.run_after(poll_ms);
    CHECK(bench.machine.replica().plan.posts.find(*PostId::parse("p1"))->note.empty());
    CHECK(bench.stop() == Stop::None);
    bench.files[late] = bytes;
    bench.run_after(poll_ms);
    CHECK(bench.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "photo?");

    SECTION("Our own, missing from the listing, is neither sent again nor taken for lost") {
        const std::size_t puts = bench.count("put");
        std::map<HeadName, std::string> ours;
        std::erase_if(bench.files, [&](const auto& file) {
            const bool is_ours = file.first.replica == bench.machine.kept().replica;
            if (is_ours) ours.insert(file);
            return is_ours;
        });
        bench.run_after(poll_ms);
        bench.files.merge(ours);
        bench.run_after(poll_ms);
        CHECK(bench.count("put") == puts);
        CHECK(bench.is_synced());
    }
}

TEST_CASE("F44: two plans in one folder do not speak to each other") {
    Plan second = one_post_plan();
    second.id = *PlanId::parse("second");
    SyncBench one{7};
    SyncBench two{9, second};
    for (int i = 0; i < 3; ++i) {
        one.change_title("Bûche " + std::to_string(i));
        one.run_after(poll_ms);
        two.files = one.files;
        two.change_title("Galette " + std::to_string(i));
        two.run_after(poll_ms);
        one.files = two.files;
    }
    one.run_after(poll_ms);
    CHECK(one.title() == "Bûche 2");
    CHECK(two.title() == "Galette 2");
    CHECK(one.machine.replica().seen.count_of(ReplicaId{9}) == 0);
    CHECK(one.machine.kept().merged.empty());
    CHECK(one.is_synced());
    CHECK(two.is_synced());
    CHECK(one.files.size() == 6);  // Nobody tidies up what is not theirs.
}

TEST_CASE("F43: a plan that moves to another store while a head is under way takes all of it there, and nothing else") {
    SyncBench first{7, one_post_plan(), false};
    first.run_after(rest_ms);
    first.change_title("Bûche");
    first.instead = {"put", Failure{FailureKind::Network}};
    first.run_after(rest_ms);
    REQUIRE(first.machine.kept().published == 1);
    REQUIRE(first.files.size() == 1);

    // A device of another name that has met nobody: what it knew of the first store stays behind.
    SyncBench second{8, first.machine.replica().plan, false};
    Device there{9, one_post_plan()};
    there.change("p1", [](Post& post) { post.note = "photo?"; });
    publish(second, there, 1);
    second.run_after(rest_ms);
    CHECK(second.is_synced());
    CHECK(second.files.size() == 2);
    CHECK(second.machine.replica().plan.posts.find(*PostId::parse("p1"))->note == "photo?");
    const Replica sent = *read_replica(second.packed);
    CHECK(sent.seen.count_of(ReplicaId{7}) == 0);
    CHECK(field_conflicts(sent).empty());
    CHECK(second.title() == "Bûche");
    CHECK(first.files.size() == 1);
}
