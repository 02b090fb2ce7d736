#include "core/storage/difference_json.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Error refusal_of(std::string_view text) {
    CAPTURE(text);
    const auto answer = read_difference(text);
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

}  // namespace

TEST_CASE("A journal entry is one line that holds what changed, and nothing else", "[journal]") {
    PlanDifference change;
    change.posts.put.push_back(Post{.id = *PostId::parse("p1"), .title = "Deux\nlignes", .day = day_of(2026, 12, 17)});
    change.posts.removed.push_back(*PostId::parse("p2"));
    change.campaigns.removed.push_back(*CampaignId::parse("c1"));
    CHECK(write_difference(change) ==
          R"({"put":{"posts":[{"id":"p1","title":"Deux\nlignes","date":"2026-12-17","status":"idea"}]},)"
          R"("remove":{"posts":["p2"],"campaigns":["c1"]}})");
    CHECK(write_difference(PlanDifference{}) == "{}");
}

TEST_CASE("Unknown fields that went away are not the same as unknown fields that stayed", "[journal]") {
    PlanDifference cleared;
    cleared.unknown_fields = "";
    CHECK(write_difference(cleared) == R"({"unknown":{}})");
    CHECK(*read_difference(R"({"unknown":{}})") == cleared);
    CHECK(read_difference("{}")->unknown_fields == std::nullopt);

    PlanDifference changed;
    changed.unknown_fields = "\"later\":1\n\"zoom\":2";
    CHECK(write_difference(changed) == R"({"unknown":{"later":1,"zoom":2}})");
}

TEST_CASE("A journal entry holds all marks of key dates when one changed", "[journal]") {
    PlanDifference change;
    change.key_dates = KeyDateMarks{.dismissed = {*KeyDateId::parse("a"), *KeyDateId::parse("b")}};
    CHECK(write_difference(change) == R"({"key_dates":{"dismissed":["a","b"]}})");
    change.key_dates = KeyDateMarks{};
    CHECK(write_difference(change) == R"({"key_dates":{}})");
    CHECK(*read_difference(R"({"key_dates":{}})") == change);
    CHECK(refusal_of(R"({"key_dates":{"pinned":["a","a"]}})") ==
          Error{ErrorCode::DuplicateId, "key_dates.pinned[1]", "a"});
}

TEST_CASE("A journal entry reads back as the same change", "[journal][property]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        const Plan before = random_plan(seed);
        const Plan after = changed_at_random(before, random);
        const PlanDifference change = difference(before, after);
        const std::string entry = write_difference(change);
        CHECK(entry.find('\n') == std::string::npos);
        const auto back = read_difference(entry);
        REQUIRE(back.has_value());
        CHECK(*back == change);
        CHECK(applied(before, *back) == after);
    }
}

TEST_CASE("A damaged entry is refused with its place", "[journal]") {
    CHECK(refusal_of("").code == ErrorCode::NotJson);
    CHECK(refusal_of(R"({"put":{"posts":[{"id":"p1","ti)").code == ErrorCode::NotJson);
    CHECK(refusal_of("[]") == Error{ErrorCode::WrongType, "", "object"});
    CHECK(refusal_of(R"({"putt":{}})") == Error{ErrorCode::UnknownValue, "putt", "putt"});
    CHECK(refusal_of(R"({"put":{"contests":[]}})") == Error{ErrorCode::UnknownValue, "put.contests", "contests"});
    CHECK(refusal_of(R"({"remove":{"posts":[1]}})") == Error{ErrorCode::WrongType, "remove.posts[0]", "string"});
    CHECK(refusal_of(R"({"unknown":[]})") == Error{ErrorCode::WrongType, "unknown", "object"});
    CHECK(refusal_of(R"({"client":{"name":""}})") == Error{ErrorCode::InvalidText, "client.name", ""});
    CHECK(refusal_of(R"({"put":{"posts":[{"id":"a"},{"id":"a"}]}})") ==
          Error{ErrorCode::DuplicateId, "put.posts[1].id", "a"});
}
