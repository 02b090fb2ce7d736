#include "tests/support/sync_bench.hpp"

using namespace marronnier;
using namespace marronnier::tests;
using simulator::check_of;

namespace {

// As web/stores/one_file.ts lists it: what is in the file now, and our last head.
void write_file(SyncBench& bench, const std::string& text, std::uint64_t sequence) {
    std::erase_if(bench.files, [](const auto& file) { return file.first.replica == shared_file; });
    bench.files[{shared_file, sequence, check_of(text)}] = text;
}

void write_file(SyncBench& bench, const Replica& replica, std::uint64_t sequence) {
    write_file(bench, write_replica(replica), sequence);
}

Device with_note(std::uint64_t id) {
    Device device{id, one_post_plan()};
    device.change("p1", [](Post& post) { post.note = "photo?"; });
    return device;
}

Replica sent_by(const SyncBench& bench) { return *read_replica(bench.packed); }

std::string note_in(const Replica& replica) { return replica.plan.posts.find(*PostId::parse("p1"))->note; }

}  // namespace

TEST_CASE("The shared file goes by the name that the page lists it under") {
    CHECK(shared_file.text() == "0000000000000f11");  // fileDevice in web/stores/one_file.ts.
}

TEST_CASE("F33: an edit that somebody took out of the one file again is sent again") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    REQUIRE(bench.is_synced());
    write_file(bench, with_note(9).replica, 1);
    bench.instead = {"put", Failure{FailureKind::Server}};
    bench.run_after(poll_ms);
    CHECK(bench.machine.kept().published == 0);
    CHECK(bench.machine.unpublished_edits() == 1);
    CHECK_FALSE(bench.is_synced());

    bench.run_after(5'000);
    CHECK(bench.is_synced());
    CHECK(bench.machine.kept().published == 1);
    CHECK(sent_by(bench).plan.posts.find(*PostId::parse("p1"))->title == "Bûche");
    CHECK(note_in(sent_by(bench)) == "photo?");
}

TEST_CASE("F33: what another device lost from the one file is written again by who knows it") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    const Replica before = bench.machine.replica();
    Device lost = with_note(9);
    lost.replica = joined(lost.replica, before);
    write_file(bench, lost.replica, 1);
    bench.run_after(poll_ms);
    CHECK(bench.count("put") == 1);

    Device late{11, {}};
    late.replica = before;
    late.change("p1", [](Post& post) { post.caption = "Réservez"; });
    write_file(bench, late.replica, 2);
    bench.instead = {"put", Failure{FailureKind::Server}};
    bench.run_after(poll_ms);
    CHECK(bench.machine.unpublished_edits() == 0);
    CHECK_FALSE(bench.is_synced());

    SECTION("At once") {}
    SECTION("After a power cut") { bench.machine = SyncMachine(bench.machine.kept(), ReplicaId{2000}, 2); }
    bench.run_after(5'000);
    CHECK(bench.is_synced());
    CHECK(note_in(sent_by(bench)) == "photo?");
    CHECK(sent_by(bench).seen.covers(late.replica.seen));
}

TEST_CASE("What was packed before somebody else wrote the one file is not written over it") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.instead = {"put", Failure{FailureKind::Server}};
    bench.run_after(rest_ms);
    write_file(bench, with_note(9).replica, 1);
    bench.run_after(5'000);
    CHECK(bench.is_synced());
    CHECK(bench.count("pack") == 2);
    CHECK(note_in(sent_by(bench)) == "photo?");
}

TEST_CASE("One file that is torn is written anew; one that cannot be fetched is not written unread") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    const std::size_t puts = bench.count("put");
    SECTION("Torn") {
        write_file(bench, bench.packed.substr(0, 100), 1);
        bench.run_after(poll_ms);
        CHECK(bench.count("put") == puts + 1);
        CHECK(bench.is_synced());
    }
    SECTION("Not fetched") {
        write_file(bench, with_note(9).replica, 1);
        bench.change_title("Galette");
        bench.instead = {"get", Missing{}};
        bench.run_after(rest_ms);
        CHECK(bench.count("put") == puts);
        bench.run_after(5'000);
        CHECK(note_in(sent_by(bench)) == "photo?");
    }
}

TEST_CASE("F59: a plan without stamps in the one file's place is joined, and each difference is a conflict") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    Plan plain = many_posts_plan(2);
    Post post = *plain.posts.find(*PostId::parse("p1"));
    post.title = "Galette";
    plain.posts.put(std::move(post));
    SyncBench other{9, plain};
    other.machine = SyncMachine(SyncBench{9, one_post_plan(), false}.machine.kept(), ReplicaId{2000}, 2);
    for (SyncBench* one : {&bench, &other}) {
        write_file(*one, write_replica({.plan = plain}), 1);
        one->run_after(poll_ms);
        CHECK(one->is_synced());
        CHECK(one->machine.replica().plan.posts.size() == 2);
    }
    CHECK(bench.title() == "Bûche");
    REQUIRE(field_conflicts(bench.machine.replica()).size() == 1);
    CHECK(field_conflicts(bench.machine.replica())[0].other.text == "\"Galette\"");

    const Replica both = joined(bench.machine.replica(), other.machine.replica());
    CHECK(both == joined(other.machine.replica(), bench.machine.replica()));
    CHECK(joined(both, other.machine.replica()) == both);
    CHECK(both.plan.posts.find(*PostId::parse("p1"))->title == "Bûche");
}

TEST_CASE(
    "F56: a device that was brought back from a backup finds its later edits in the one file, and takes another name") {
    SyncBench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    const KeptSync backup = bench.machine.kept();
    bench.change_title("Galette");
    bench.run_after(rest_ms);
    SyncBench restored;
    restored.machine = SyncMachine(backup, ReplicaId{2000}, 2);
    restored.now_ms = bench.now_ms;
    Plan plan = restored.machine.replica().plan;
    plan.client.name = "Café du Quai";
    restored.machine.edited(plan, restored.now_ms);
    restored.files = bench.files;
    std::erase_if(restored.files, [&](const auto& file) { return file.first != backup.heads.back().name; });
    write_file(restored, bench.machine.replica(), 1);
    restored.run_after(rest_ms);
    CHECK(restored.machine.kept().replica == ReplicaId{2000});
    CHECK(restored.title() == "Galette");
    CHECK(sent_by(restored).plan.client.name == "Café du Quai");
    CHECK(restored.is_synced());
}
