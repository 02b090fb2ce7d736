#include "core/storage/migrations.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <array>

using namespace marronnier;

namespace {

Verdict rename_customer(Json& plan) {
    plan["client"] = plan["customer"];
    plan.erase("customer");
    return Nothing{};
}

Verdict give_the_client_a_color(Json& plan) {
    if (!plan["client"].is_object()) return Error{ErrorCode::WrongType, "client", "object"};
    plan["client"]["color"] = "#B4532A";
    return Nothing{};
}

// What a program of version 3 would know.
constexpr std::array<Migration, 2> steps{Migration{1, rename_customer}, Migration{2, give_the_client_a_color}};

Json plan_of(int version, Json members = Json::object()) {
    members["format"] = "marronnier";
    members["version"] = static_cast<unsigned>(version);
    return members;
}

}  // namespace

TEST_CASE("A plan of the first version passes through every step, oldest first", "[migrations]") {
    Json plan = plan_of(1, {{"customer", {{"name", "Ana"}}}, {"later", true}});
    REQUIRE(migrate(plan, steps).has_value());
    CHECK(plan == plan_of(3, {{"client", {{"name", "Ana"}, {"color", "#B4532A"}}}, {"later", true}}));
}

TEST_CASE("A plan in between passes only through the steps after its version", "[migrations]") {
    Json plan = plan_of(2, {{"client", Json::object()}});
    REQUIRE(migrate(plan, steps).has_value());
    CHECK(plan["client"]["color"] == "#B4532A");
}

TEST_CASE("A plan of the newest version is left alone", "[migrations]") {
    Json plan = plan_of(3, {{"client", 1u}});
    REQUIRE(migrate(plan, steps).has_value());
    CHECK(plan == plan_of(3, {{"client", 1u}}));
}

TEST_CASE("A step that meets a damaged file says where", "[migrations]") {
    Json plan = plan_of(2, {{"client", "Ana"}});
    CHECK(migrate(plan, steps).error() == Error{ErrorCode::WrongType, "client", "object"});
}

TEST_CASE("A newer version is refused with its number", "[migrations]") {
    Json plan = plan_of(4);
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
        {R"({"format":"marronnier","version":99999999999})", {ErrorCode::NewerVersion, "version", "99999999999"}},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        Json plan = *read_json(c.text);
        CHECK(migrate_to_newest(plan).error() == c.error);
    }
}
