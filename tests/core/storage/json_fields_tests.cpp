#include "core/storage/json_fields.hpp"
#include "core/terms/status.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>
using namespace marronnier;

namespace {

struct Sample {
    std::string text{};
    int number = 0;
    std::optional<Day> day{};
    std::optional<std::optional<WallTime>> time{};
    PostStatus status = PostStatus::Idea;
    std::vector<PostId> ids{};
};

Result<Sample> read_sample(std::string_view text) {
    JsonReading reading{*read_json(text)};
    JsonObject fields{reading.root()};
    Sample sample;
    fields.required("text", sample.text);
    fields.optional("number", sample.number);
    fields.optional("day", sample.day);
    fields.clearable("time", sample.time);
    fields.optional("status", sample.status);
    fields.optional("ids", sample.ids);
    fields.refuse_unknown();
    return reading.outcome(std::move(sample));
}

Error refusal_of(std::string_view text) {
    const auto answer = read_sample(text);
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

std::string unknown_in(std::string_view text) {
    JsonReading reading{*read_json(text)};
    JsonObject fields{reading.root()};
    std::string known;
    fields.optional("known", known);
    return fields.unknown_members();
}

}  // namespace

TEST_CASE("Members become values of their types", "[json]") {
    const auto sample = read_sample(
        R"({"text":"a","number":-7,"day":"2026-12-17","time":"18:30","status":"in-review","ids":["p1","p2"]})");
    REQUIRE(sample.has_value());
    CHECK(sample->text == "a");
    CHECK(sample->number == -7);
    CHECK(sample->day == day_of(2026, 12, 17));
    CHECK(sample->time == std::optional{std::optional{at(18, 30)}});
    CHECK(sample->status == PostStatus::InReview);
    CHECK(sample->ids == std::vector{*PostId::parse("p1"), *PostId::parse("p2")});
}

TEST_CASE("A clearable member is absent, null or a value", "[json]") {
    CHECK(read_sample(R"({"text":""})")->time == std::nullopt);
    CHECK(read_sample(R"({"text":"","time":null})")->time == std::optional<std::optional<WallTime>>{std::in_place});
    CHECK(read_sample(R"({"text":"","time":"00:00"})")->time == std::optional{std::optional{at(0, 0)}});
}

TEST_CASE("A refusal names the member and what was wrong with it", "[json]") {
    struct Case {
        std::string_view text;
        Error error;
    };
    const Case cases[] = {
        {"[]", {ErrorCode::WrongType, "", "object"}},
        {"{}", {ErrorCode::MissingField, "text", ""}},
        {R"({"text":1})", {ErrorCode::WrongType, "text", "string"}},
        {R"({"text":null})", {ErrorCode::WrongType, "text", "string"}},
        {R"({"text":"","number":"1"})", {ErrorCode::WrongType, "number", "integer"}},
        {R"({"text":"","number":1.5})", {ErrorCode::WrongType, "number", "integer"}},
        {R"({"text":"","number":4294967296})", {ErrorCode::UnknownValue, "number", "4294967296"}},
        {R"({"text":"","number":-4294967296})", {ErrorCode::UnknownValue, "number", "-4294967296"}},
        {R"({"text":"","day":"2026-02-30"})", {ErrorCode::InvalidDate, "day", "2026-02-30"}},
        {R"({"text":"","time":"24:00"})", {ErrorCode::InvalidTime, "time", "24:00"}},
        {R"({"text":"","status":"sent"})", {ErrorCode::UnknownValue, "status", "sent"}},
        {R"({"text":"","ids":{}})", {ErrorCode::WrongType, "ids", "array"}},
        {R"({"text":"","ids":["p1",2]})", {ErrorCode::WrongType, "ids[1]", "string"}},
        {R"({"text":"","ids":["p1","p 2"]})", {ErrorCode::InvalidId, "ids[1]", "p 2"}},
        {R"({"text":"","ids":[""]})", {ErrorCode::InvalidId, "ids[0]", ""}},
        {R"({"text":"","b":1,"a":1})", {ErrorCode::UnknownValue, "a", "a"}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        CHECK(refusal_of(c.text) == c.error);
    }
}

TEST_CASE("The first thing wrong is the one reported", "[json]") {
    CHECK(refusal_of(R"({"number":"x","day":"x"})").where == "text");
}

TEST_CASE("What a file says is quoted in part when it is long", "[json]") {
    const Error error = refusal_of(R"({"text":"","status":")" + std::string(79, 'x') + R"(éé"})");
    CHECK(error.detail == std::string(79, 'x') + "…");  // Never half a character.
}

TEST_CASE("Members nobody asked for are kept in canonical form", "[json]") {
    CHECK(unknown_in(R"({"known":"a"})").empty());
    CHECK(unknown_in(R"({"z": [1, 2], "known":"a", "b": {"d":1, "c":null}})") ==
          "\"b\":{\"c\":null,\"d\":1}\n\"z\":[1,2]");
    CHECK(unknown_in(R"({"line\nbreak":"a\nb"})") == R"("line\nbreak":"a\nb")");
}

TEST_CASE("A document without a future refuses them, however deep they stand", "[json]") {
    JsonReading reading{*read_json(R"({"known":[{"known":"a","later":1}]})"), UnknownMembers::Refuse};
    JsonObject outer{reading.root()};
    const auto list = outer.take("known");
    REQUIRE(list);
    const JsonList entries{*list};
    const JsonValue entry = entries.entry(0);
    JsonObject inner{entry};
    inner.take("known");
    CHECK(inner.unknown_members().empty());
    CHECK(reading.outcome(0).error() == Error{ErrorCode::UnknownValue, "known[0].later", "later"});
}
