#include "core/storage/replica_json.hpp"
#include "core/sync/machine.hpp"
#include "tests/simulator/store.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;
using simulator::check_of;

namespace {

constexpr std::int64_t rest_ms = 2'000;
constexpr std::int64_t poll_ms = 60'000;

// One device before a store that does as it is told.
struct Bench {
    SyncMachine machine;
    std::map<HeadName, std::string> files{};
    std::string packed{};
    std::vector<std::string> asked{};  // "list", "get", …
    std::int64_t now_ms = 1'000'000;
    // The answer to the next request of this kind, instead of what the store would say.
    std::optional<std::pair<std::string, Answer>> instead{};

    explicit Bench(std::uint64_t device = 7, Plan plan = one_post_plan(), bool is_adopted = true)
        : machine({.replica = {device}, .is_adopted = is_adopted, .state = {.plan = std::move(plan)}},
                  ReplicaId{device + 1000}, 1) {}

    void change_title(std::string_view title) {
        Plan plan = machine.replica().plan;
        Post post = *plan.posts.find(*PostId::parse("p1"));
        post.title = title;
        plan.posts.put(std::move(post));
        machine.edited(std::move(plan), now_ms);
    }

    // Until nothing is to be done now.
    void run() {
        for (int i = 0; i < 100; ++i) {
            const auto effect = machine.next(now_ms);
            if (!effect) return;
            machine.answered(answer(*effect), now_ms);
        }
        FAIL("it never rests");
    }

    void run_after(std::int64_t ms) {
        now_ms += ms;
        run();
    }

    Answer answer(const Effect& effect) {
        constexpr std::array names{"list", "get", "keep", "pack", "put", "verify", "delete"};
        asked.emplace_back(names[effect.index()]);
        const bool is_special = instead && instead->first == asked.back();
        if (is_special && !happens_all_the_same) return std::exchange(instead, std::nullopt)->second;
        Answer answer = told(effect);
        if (is_special) return std::exchange(instead, std::nullopt)->second;
        return answer;
    }
    bool happens_all_the_same = false;  // What `instead` answers hides that it was done.

    Answer told(const Effect& effect) {
        if (std::holds_alternative<ListHeads>(effect)) {
            Listing listing;
            for (const auto& [name, bytes] : files) listing.names.push_back(name);
            return listing;
        }
        if (const auto* get = std::get_if<GetHead>(&effect)) return content(get->name);
        if (const auto* pack = std::get_if<PackHead>(&effect)) {
            packed = pack->text;
            return Packed{check_of(packed)};
        }
        if (const auto* put = std::get_if<PutHead>(&effect)) files[put->name] = packed;
        if (const auto* verify = std::get_if<VerifyHead>(&effect))
            return std::holds_alternative<Content>(content(verify->name)) ? Answer{Done{}} : Answer{Damaged{}};
        if (const auto* removal = std::get_if<DeleteHead>(&effect)) files.erase(removal->name);
        return Done{};
    }

    Answer content(const HeadName& name) const {
        const auto found = files.find(name);
        if (found == files.end()) return Missing{};
        return check_of(found->second) == name.check ? Answer{Content{found->second}} : Answer{Damaged{}};
    }

    std::size_t count(std::string_view kind) const {
        return static_cast<std::size_t>(std::count(asked.begin(), asked.end(), kind));
    }

    std::string title() const { return machine.replica().plan.posts.find(*PostId::parse("p1"))->title; }
    Stop stop() const { return machine.status().stop; }
    bool is_synced() const { return machine.status().is_synced; }
};

// Publishes as another device would.
HeadName publish(Bench& bench, Device& other, std::uint64_t sequence) {
    const std::string text = write_replica(other.replica);
    const HeadName name{other.id, sequence, check_of(text)};
    bench.files[name] = text;
    return name;
}

Plan many_posts_plan(int count) {
    Plan plan = one_post_plan();
    for (int i = 2; i <= count; ++i) plan.posts.put({.id = *PostId::parse("p" + std::to_string(i)), .title = "x"});
    return plan;
}

}  // namespace

TEST_CASE("An edit is published once it rests, and called synced when it was found whole") {
    Bench bench;
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
    Bench bench;
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
    Bench bench{7, one_post_plan(), false};
    bench.change_title("Bûche");
    bench.run();
    CHECK(bench.is_synced());

    Plan late = many_posts_plan(2);
    Post changed = *late.posts.find(*PostId::parse("p1"));
    changed.title = "Galette";
    changed.note = "photo?";
    late.posts.put(changed);
    Bench other{9, late, false};
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
        Bench third{11,
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
    Bench bench{7, one_post_plan(), false};
    bench.machine.set_visible(false, bench.now_ms);
    bench.change_title("Bûche");
    CHECK_FALSE(bench.is_synced());
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
}

TEST_CASE("F20: a reply lost after the head was stored: one head, and synced after another look") {
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    bench.change_title("Bûche");
    bench.instead = {"put", Taken{}};
    bench.happens_all_the_same = true;
    bench.run_after(rest_ms);
    CHECK(bench.is_synced());
    CHECK(bench.files.size() == 1);
}

TEST_CASE("F22, F56: a copied profile goes by another name, and both keep their edits") {
    Bench bench;
    bench.change_title("Bûche");
    bench.run_after(rest_ms);
    Bench copy;
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

TEST_CASE("F25: a server that asks for seven seconds gets them") {
    Bench bench;
    bench.instead = {"list", Failure{FailureKind::Server, 7'000}};
    bench.run();
    CHECK(bench.machine.wakes_at_ms() >= bench.now_ms + 7'000);
    bench.run_after(6'999);
    CHECK(bench.count("list") == 1);
}

TEST_CASE("F26: a server that fails all day is asked less and less") {
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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

TEST_CASE("F45: heads of another plan, and heads that say what no plan can, change nothing") {
    Bench bench;
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
    Bench bench;
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
    Bench bench{7, many_posts_plan(20)};
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
    Bench bench;
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
    Bench bench;
    for (int i = 0; i < 8; ++i) {
        bench.change_title("Idée " + std::to_string(i));
        bench.run_after(rest_ms);
    }
    bench.run_after(poll_ms);
    CHECK(bench.files.size() == 3);
    CHECK(bench.files.rbegin()->first.sequence == 8);
}
