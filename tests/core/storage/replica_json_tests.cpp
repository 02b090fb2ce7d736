#include "core/storage/plan_json.hpp"
#include "core/storage/replica_json.hpp"
#include "tests/support/files.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string file_with(std::string_view sync) {
    return R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A"},"sync":)" + std::string{sync} + "}";
}

std::string sync_with(std::string_view records, std::string_view devices = R"([{"id":"00000000000000aa","seen":5}])") {
    return R"({"min_reader":1,"devices":)" + std::string{devices} + R"(,"records":{)" + std::string{records} + "}}";
}

void refuses(std::string_view sync, ErrorCode code, std::string_view where) {
    const Result<Replica> replica = read_replica(file_with(sync));
    INFO(sync);
    REQUIRE_FALSE(replica.has_value());
    CHECK(replica.error().code == code);
    CHECK(replica.error().where == where);
}

}  // namespace

TEST_CASE("What devices remember goes into the file beside the plan, and comes back whole") {
    Random random{8};
    for (std::uint64_t round = 0; round < 100; ++round) {
        std::vector<Device> devices;
        for (std::uint64_t id = 1; id <= 3; ++id) devices.emplace_back(id << 40, random_plan(round, 5));
        for (int step = 0; step < 6; ++step) {
            Device& one = devices[random.below(3)];
            one.edit([&](Plan& plan) { plan = changed_at_random(plan, random); });
            meet(one, devices[random.below(3)]);
        }
        const Replica& replica = devices[0].replica;
        const std::string text = write_replica(replica);
        const Result<Replica> read = read_replica(text);
        REQUIRE(read.has_value());
        CHECK(write_replica(*read) == text);
        // A time without a day is not written: the plan in the file says no more than a plan file says.
        CHECK(read->plan == *read_plan(write_plan(replica.plan)));
        CHECK(read->stamps == replica.stamps);
        CHECK(read->seen == replica.seen);
        CHECK(*read_plan(text) == read->plan);
    }
}

TEST_CASE("A plan that nobody stamped is written as a plan") {
    const Plan plan = one_post_plan();
    CHECK(write_replica({.plan = plan}) == write_plan(plan));
    CHECK(*read_replica(write_plan(plan)) == Replica{.plan = plan});
}

TEST_CASE("F72: the golden file that devices share opens, and is written back byte for byte", "[golden]") {
    const std::string text = text_of(in_repository("tests/golden/replica_v1.json"));
    const Result<Replica> replica = read_replica(text);
    REQUIRE(replica.has_value());
    CHECK(write_replica(*replica) == text);
    CHECK(replica->plan.posts.find(*PostId::parse("p"))->caption == "A\n\nb\n\nC");
    CHECK(replica->stamps.size() == 3);
    CHECK(replica->visits.size() == 2);
    CHECK(replica->forgotten.count_of(ReplicaId{0xaa}) == 1);
    REQUIRE(field_conflicts(*replica).size() == 1);
    CHECK(field_conflicts(*replica)[0].other.text == R"("Galette")");
}

TEST_CASE("F73: what a newer program wrote survives an earlier program's edits, and the newer one's after that") {
    const std::string golden = text_of(in_repository("tests/golden/replica_v1.json"));
    Device newer{0xaa, {}};
    newer.replica = *read_replica(golden);
    Device earlier{0xcc, {}};
    earlier.replica = newer.replica;
    earlier.change("p", [](Post& post) { post.note = "photo?"; });
    const Result<Replica> back = read_replica(write_replica(earlier.replica));
    REQUIRE(back.has_value());
    newer.change("p", [](Post& post) { post.unknown_fields = "\"mood\":\"triste\""; });
    newer.replica = joined(newer.replica, *back);
    const Post& post = *newer.replica.plan.posts.find(*PostId::parse("p"));
    CHECK(post.note == "photo?");
    CHECK(post.unknown_fields == "\"mood\":\"triste\"");
    CHECK(newer.replica.plan.unknown_fields == "\"later\":{\"z\":1}");
    CHECK(*newer.replica.stamps.find("story/s1") == *read_replica(golden)->stamps.find("story/s1"));

    SECTION("What an earlier program could not keep it does not read, and so cannot write") {
        std::string text = golden;
        const std::string_view version = R"("version": 1)";
        text.replace(text.find(version), version.size(), R"("version": 2)");
        CHECK(read_replica(text).error().code == ErrorCode::NewerVersion);
    }
}

TEST_CASE("Stamps that no device can have made are refused with their place") {
    REQUIRE(read_replica(
        file_with(sync_with(R"("post/p":{"born":[1,0,5],"fields":{"title":[[2,0,4],[1,0,3,"\"a\""]]}})"))));
    refuses("3", ErrorCode::WrongType, "sync");
    refuses(R"({"min_reader":2,"devices":[],"records":{}})", ErrorCode::NewerVersion, "sync.min_reader");
    refuses(R"({"min_reader":1,"records":{}})", ErrorCode::MissingField, "sync.devices");
    refuses(sync_with("", R"([{"id":"zz","seen":1}])"), ErrorCode::InvalidId, "sync.devices[0].id");
    refuses(sync_with("", R"([{"id":"00000000000000aa","seen":0}])"), ErrorCode::OutOfRange, "sync.devices[0].seen");
    refuses(sync_with("", R"([{"id":"00000000000000aa","seen":1},{"id":"00000000000000aa","seen":1}])"),
            ErrorCode::DuplicateId, "sync.devices[1].id");
    refuses(sync_with(R"("post/p":{"born":[1,0,6]})"), ErrorCode::OutOfRange, "sync.records.post/p.born[2]");
    refuses(sync_with(R"("post/p":{"born":[1,1,1]})"), ErrorCode::OutOfRange, "sync.records.post/p.born[1]");
    refuses(sync_with(R"("post/p":{"born":[-1,0,1]})"), ErrorCode::OutOfRange, "sync.records.post/p.born[0]");
    refuses(sync_with(R"("post/p":{"born":[1,0]})"), ErrorCode::WrongType, "sync.records.post/p.born");
    refuses(sync_with(R"("post/p":{"fields":{"title":[]}})"), ErrorCode::MissingField,
            "sync.records.post/p.fields.title");
    refuses(sync_with(R"("post/p":{"fields":{"title":[[1,0,1],[2,0,2]]}})"), ErrorCode::OutOfRange,
            "sync.records.post/p.fields.title");
    refuses(sync_with(R"("post/p":{"fields":{"title":[[1,0,1,7]]}})"), ErrorCode::WrongType,
            "sync.records.post/p.fields.title[0][3]");
    refuses(sync_with(R"("post/p":{"removed":[[0]]})"), ErrorCode::WrongType, "sync.records.post/p.removed[0]");
    refuses(sync_with(R"("post/p":{"removed":[[0,9]]})"), ErrorCode::OutOfRange, "sync.records.post/p.removed[0][1]");
    refuses(sync_with(R"("post/p":{"born":[1,0,1,"\"a\""]})"), ErrorCode::WrongType, "sync.records.post/p.born");
    refuses(sync_with(R"("post/p":{"born":[1,0,1]})", "[]"), ErrorCode::BrokenReference, "sync.records.post/p.born[1]");
}

TEST_CASE("What a text was written over is read within its limits, or refused with its place") {
    const auto caption_over = [](std::string_view lineage) {
        return sync_with(R"("post/p":{"fields":{"caption":[[2,0,4,)" + std::string{lineage} + "]]}}");
    };
    const auto one = [](std::string_view text) {
        return R"({"stamps":[[1,0,3]],"text":")" + std::string{text} + "\"}";
    };
    const std::string place = "sync.records.post/p.fields.caption[0]";
    REQUIRE(read_replica(file_with(caption_over(R"({"over":[)" + one("\\\"a\\\"") + R"(],"knew":[[0,3]]})"))));
    REQUIRE(read_replica(file_with(caption_over(R"({"over":[{"stamps":[[]],"text":"\"a\""}],"later":1})"))));
    refuses(caption_over(R"({"over":[)" + one("a") + R"(]},"\"a\"")"), ErrorCode::WrongType, place);
    refuses(caption_over("{}"), ErrorCode::MissingField, place + "[3].over");
    refuses(caption_over(R"({"over":[]})"), ErrorCode::MissingField, place + "[3].over");
    refuses(caption_over(R"({"over":[{"text":"a"}]})"), ErrorCode::MissingField, place + "[3].over[0].stamps");
    refuses(caption_over(R"({"over":[{"stamps":[],"text":"a"}]})"), ErrorCode::MissingField,
            place + "[3].over[0].stamps");
    refuses(caption_over(R"({"over":[{"stamps":[[1,0,9]],"text":"a"}]})"), ErrorCode::OutOfRange,
            place + "[3].over[0].stamps[0][2]");
    refuses(caption_over(R"({"over":[)" + one(std::string(ancestor_bytes + 1, 'a')) + "]}"), ErrorCode::TextTooLong,
            place + "[3].over[0].text");
    std::string many = one("a");
    for (std::size_t i = 0; i < most_ancestors; ++i) many += ',' + one("a");
    refuses(caption_over(R"({"over":[)" + many + "]}"), ErrorCode::TooMany, place + "[3].over");
    refuses(caption_over(R"({"over":[)" + one("a") + R"(],"knew":[[0,9]]})"), ErrorCode::OutOfRange,
            place + "[3].knew[0][1]");
}
