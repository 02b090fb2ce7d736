#include "core/storage/json_writer.hpp"
#include "core/storage/migrations.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <span>
#include <string>

using namespace marronnier;

namespace {

Verdict rename_customer(Json& plan) {
    for (JsonMember& member : *plan.as<Json::Members>())
        if (member.key == "customer") member.key = "client";
    return Nothing{};
}

Verdict give_the_client_a_color(Json& plan) {
    Json* client = plan.find("client");
    if (!client || !client->as<Json::Members>()) return Error{ErrorCode::WrongType, "client", "object"};
    client->as<Json::Members>()->push_back({"color", Json{"#B4532A"}});
    return Nothing{};
}

// What a program of version 3 would know.
constexpr std::array<Migration, 2> steps{Migration{1, rename_customer}, Migration{2, give_the_client_a_color}};

// The plan after its migration, or where that was refused.
std::string migrated(std::string_view text) {
    Json plan = *read_json(text);
    if (const Verdict verdict = migrate(plan, steps); !verdict) return "refused at " + verdict.error().where;
    JsonWriter writer{JsonWriter::Style::Compact};
    write_json(writer, plan);
    return std::move(writer).finished();
}

}  // namespace

TEST_CASE("A plan of the first version passes through every step, oldest first", "[migrations]") {
    CHECK(migrated(R"({"format":"marronnier","version":1,"customer":{"name":"Ana"},"later":true})") ==
          R"({"client":{"color":"#B4532A","name":"Ana"},"format":"marronnier","later":true,"version":3})");
}

TEST_CASE("A plan in between passes only through the steps after its version", "[migrations]") {
    CHECK(migrated(R"({"format":"marronnier","version":2,"client":{},"customer":1})") ==
          R"({"client":{"color":"#B4532A"},"customer":1,"format":"marronnier","version":3})");
}

TEST_CASE("A plan of the newest version is left alone", "[migrations]") {
    CHECK(migrated(R"({"client":1,"format":"marronnier","version":3})") ==
          R"({"client":1,"format":"marronnier","version":3})");
}

TEST_CASE("F75: a plan that went through the steps goes through them again unchanged", "[migrations]") {
    for (const std::string_view text :
         {R"({"format":"marronnier","version":1,"customer":{"name":"Ana"}})",
          R"({"format":"marronnier","version":2,"client":{}})", R"({"format":"marronnier","version":3,"client":1})"})
        CHECK(migrated(migrated(text)) == migrated(text));
}

TEST_CASE("F74: a migration that fails after some steps leaves nothing behind, and the file opens as before",
          "[migrations]") {
    const std::string file = R"({"format":"marronnier","version":1,"customer":"Ana"})";
    CHECK(migrated(file) == "refused at client");
    Json again = *read_json(file);
    REQUIRE(migrate(again, std::span{steps}.first(1)));
    JsonWriter writer{JsonWriter::Style::Compact};
    write_json(writer, again);
    CHECK(std::move(writer).finished() == R"({"client":"Ana","format":"marronnier","version":2})");
}

TEST_CASE("A step that meets a damaged file says where", "[migrations]") {
    CHECK(migrated(R"({"format":"marronnier","version":2,"client":"Ana"})") == "refused at client");
}

TEST_CASE("A newer version is refused with its number", "[migrations]") {
    Json plan = *read_json(R"({"format":"marronnier","version":4})");
    CHECK(migrate(plan, steps).error() == Error{ErrorCode::NewerVersion, "version", "4"});
    CHECK(migrate_to_newest(plan).error() == Error{ErrorCode::NewerVersion, "version", "4"});
}

TEST_CASE("What is not a plan is said to be none", "[migrations]") {
    struct Case {
        std::string_view text;
        Error error;
    };
    const Case cases[] = {
        {"[]", {ErrorCode::NotAPlan, "", ""}},
        {"{}", {ErrorCode::NotAPlan, "format", ""}},
        {R"({"format":1,"version":1})", {ErrorCode::NotAPlan, "format", ""}},
        {R"({"format":"trello","version":1})", {ErrorCode::NotAPlan, "format", "trello"}},
        {R"({"format":"marronnier"})", {ErrorCode::NotAPlan, "version", ""}},
        {R"({"format":"marronnier","version":0})", {ErrorCode::NotAPlan, "version", "0"}},
        {R"({"format":"marronnier","version":-1})", {ErrorCode::NotAPlan, "version", "-1"}},
        {R"({"format":"marronnier","version":"1"})", {ErrorCode::WrongType, "version", "integer"}},
        {R"({"format":"marronnier","version":1.5})", {ErrorCode::WrongType, "version", "integer"}},
        {R"({"format":"marronnier","version":18446744073709551615})",
         {ErrorCode::NewerVersion, "version", "18446744073709551615"}},
        {R"({"format":"marronnier","version":99999999999})", {ErrorCode::NewerVersion, "version", "99999999999"}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        Json plan = *read_json(c.text);
        CHECK(migrate_to_newest(plan).error() == c.error);
    }
}
