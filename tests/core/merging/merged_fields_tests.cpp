#include "core/base/random.hpp"
#include "core/merging/merged_fields.hpp"
#include "core/storage/registers_json.hpp"
#include "core/storage/replica_json.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <utility>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr std::string_view began = "Bonjour\n\nLe menu\n\nÀ demain";

Plan captioned_plan() {
    Plan plan = one_post_plan();
    Post post = *plan.posts.find(*PostId::parse("p1"));
    post.caption = began;
    plan.posts.put(std::move(post));
    return plan;
}

std::string caption(const Device& device) { return device.replica.plan.posts.find(*PostId::parse("p1"))->caption; }

// One line of the caption becomes another.
void change_line(Device& device, std::string_view from, std::string_view to) {
    device.change("p1", [&](Post& post) {
        const std::size_t at = post.caption.find(from);
        REQUIRE(at != std::string::npos);
        post.caption.replace(at, from.size(), to);
    });
}

bool is_agreed(const Device& device) { return field_conflicts(device.replica).empty(); }

}  // namespace

TEST_CASE("F11: a caption changed in different paragraphs by two devices is one text on both") {
    Device a{1, captioned_plan()};
    Device b{2, captioned_plan()};
    change_line(a, "Bonjour", "Bonsoir");
    change_line(b, "À demain", "À lundi");
    const Replica ab = joined(a.replica, b.replica);
    CHECK(ab == joined(b.replica, a.replica));
    CHECK(joined(ab, a.replica) == ab);
    meet(a, b);
    CHECK(caption(a) == "Bonsoir\n\nLe menu\n\nÀ lundi");
    CHECK(a.replica == b.replica);
    CHECK(is_agreed(a));

    SECTION("Who edits it replaces both versions") {
        change_line(a, "Le menu", "La carte");
        meet(a, b);
        CHECK(caption(b) == "Bonsoir\n\nLa carte\n\nÀ lundi");
        CHECK(b.replica.stamps.find("post/p1")->registers[0].written.size() == 1);
    }
    SECTION("Somebody who goes on from the text before is merged too") {
        Device c{3, captioned_plan()};
        change_line(c, "Le menu", "La carte");
        meet(a, c);
        meet(b, a);
        CHECK(caption(b) == "Bonsoir\n\nLa carte\n\nÀ lundi");
        CHECK(is_agreed(b));
    }
    SECTION("It travels in a file") {
        const Result<Replica> read = read_replica(write_replica(a.replica));
        REQUIRE(read.has_value());
        CHECK(*read == a.replica);
    }
}

TEST_CASE("F11: changes of one paragraph are a conflict with both texts") {
    Device a{1, captioned_plan()};
    Device b{2, captioned_plan()};
    change_line(a, "Bonjour", "Bonsoir");
    change_line(a, "À demain", "À lundi");
    change_line(b, "Bonjour", "Salut");
    meet(a, b);
    REQUIRE(field_conflicts(a.replica).size() == 1);
    const FieldConflict conflict = field_conflicts(a.replica)[0];
    const std::array texts{conflict.text, conflict.other.text};
    CHECK(std::find(texts.begin(), texts.end(), R"("Bonsoir\n\nLe menu\n\nÀ lundi")") != texts.end());
    CHECK(std::find(texts.begin(), texts.end(), R"("Salut\n\nLe menu\n\nÀ demain")") != texts.end());

    SECTION("What is written while it waits is not merged with what waits") {
        change_line(a, "Le menu", "La carte");
        meet(a, b);
        CHECK(field_conflicts(b.replica).size() == 1);
    }
}

TEST_CASE("A caption that somebody empties is not merged with what others made of it") {
    Device a{1, captioned_plan()};
    Device b{2, captioned_plan()};
    a.change("p1", [](Post& post) { post.caption.clear(); });
    change_line(b, "À demain", "À lundi");
    meet(a, b);
    CHECK(field_conflicts(a.replica).size() == 1);
}

TEST_CASE("Titles are never merged, notes and captions of networks are") {
    Plan plan = one_post_plan();
    Post post = *plan.posts.find(*PostId::parse("p1"));
    post.title = post.note = "a\nb\nc";
    post.variants = {{Network::Instagram, Format::Reel, "a\nb\nc"}};
    plan.posts.put(post);
    Device a{1, plan};
    Device b{2, plan};
    a.change("p1", [](Post& changed) {
        changed.title = changed.note = "A\nb\nc";
        changed.variants[0].caption = "A\nb\nc";
    });
    b.change("p1", [](Post& changed) {
        changed.title = changed.note = "a\nb\nC";
        changed.variants[0].caption = "a\nb\nC";
    });
    meet(a, b);
    const Post merged = *b.replica.plan.posts.find(*PostId::parse("p1"));
    CHECK(merged.note == "A\nb\nC");
    CHECK(merged.variants[0].caption == "A\nb\nC");
    REQUIRE(field_conflicts(b.replica).size() == 1);
    CHECK(field_conflicts(b.replica)[0].field == "title");
}

TEST_CASE("A version that somebody decided for is merged with what others change in it meanwhile") {
    // Found by the simulator, with seed 70: its ledger took the decision for a new promise of each line in the version.
    Device a{1, one_post_plan()};
    a.change("p1", [](Post& post) { post.caption = began; });
    Device other{2, one_post_plan()};
    other.change("p1", [](Post& post) { post.caption = "Fermé"; });
    Device reader{3, {}};
    reader.replica = a.replica;
    change_line(reader, "À demain", "À lundi");

    meet(a, other);
    REQUIRE(field_conflicts(a.replica).size() == 1);
    a.now_ms += 1000;
    const auto version = field_text_of(began);
    REQUIRE(decide(a.replica, "post/p1", "caption", version, a.editor()));
    Device writer{4, {}};
    writer.replica = a.replica;
    change_line(writer, "Bonjour", "Bonsoir");

    meet(reader, writer);
    CHECK(caption(reader) == "Bonsoir\n\nLe menu\n\nÀ lundi");
    CHECK(is_agreed(reader));
    meet(reader, other);
    CHECK(is_agreed(other));
    CHECK(reader.replica == other.replica);
}

TEST_CASE("A text too long to be kept twice stays two versions") {
    Plan plan = captioned_plan();
    Post post = *plan.posts.find(*PostId::parse("p1"));
    post.caption += "\n" + std::string(ancestor_bytes, 'x');
    plan.posts.put(post);
    Device a{1, plan};
    Device b{2, plan};
    change_line(a, "Bonjour", "Bonsoir");
    change_line(b, "À demain", "À lundi");
    meet(a, b);
    CHECK(field_conflicts(a.replica).size() == 1);
}

TEST_CASE("Two who write in one caption for hours, each in a paragraph, and meet now and then, never have to decide") {
    Random random{11};
    for (int round = 0; round < 200; ++round) {
        Device a{1, captioned_plan()};
        Device b{2, captioned_plan()};
        std::string greeting = "Bonjour", farewell = "À demain";
        for (int step = 0; step < 30; ++step) {
            const std::string fresh = "t" + std::to_string(step);
            switch (random.below(5)) {
                case 0: a.replica = joined(a.replica, b.replica); break;
                case 1: b.replica = joined(b.replica, a.replica); break;
                case 2: change_line(b, std::exchange(farewell, "À " + fresh), "À " + fresh); break;
                default: change_line(a, std::exchange(greeting, "Bonjour " + fresh), "Bonjour " + fresh); break;
            }
            a.now_ms = b.now_ms += static_cast<std::int64_t>(random.below(1000));
        }
        meet(a, b);
        INFO("round " << round);
        REQUIRE(is_agreed(a));
        REQUIRE(caption(a) == greeting.append("\n\nLe menu\n\n").append(farewell));
    }
}

TEST_CASE("Three who write in one caption: whoever meets whom first, all end with the same bytes and every line") {
    Random random{12};
    int conflicts = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<Device> devices;
        for (std::uint64_t id = 1; id <= 3; ++id) devices.emplace_back(id, captioned_plan());
        std::array<std::string, 3> lines{"Bonjour", "Le menu", "À demain"};
        for (int step = 0; step < 12; ++step) {
            const std::size_t at = random.below(3);
            Device& device = devices[at];
            if (random.chance(40)) device.replica = joined(device.replica, devices[random.below(3)].replica);
            // In an unmerged caption somebody else's version may be shown.
            if (caption(device).find(lines[at]) == std::string::npos) continue;
            const std::string fresh = "ligne " + std::to_string(at) + '.' + std::to_string(step);
            change_line(device, std::exchange(lines[at], fresh), fresh);
        }
        const Replica &a = devices[0].replica, &b = devices[1].replica, &c = devices[2].replica;
        INFO("round " << round);
        const Replica all = joined(joined(a, b), c);
        REQUIRE(all == joined(a, joined(b, c)));
        REQUIRE(all == joined(joined(c, a), b));
        REQUIRE(joined(all, b) == all);
        conflicts += !field_conflicts(all).empty();
        std::string shown = all.plan.posts.find(*PostId::parse("p1"))->caption;
        for (const FieldConflict& conflict : field_conflicts(all)) shown += conflict.text + conflict.other.text;
        for (const std::string& line : lines) REQUIRE(shown.find(line) != std::string::npos);
    }
    CHECK(conflicts < 200);
}
