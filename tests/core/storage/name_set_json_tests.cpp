#include "core/storage/name_set_json.hpp"
#include "core/terms/status.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

Result<StatusSet> read_set(std::string_view text) {
    JsonReading reading{*read_json(text)};
    StatusSet set;
    read(reading.root(), set);
    return reading.outcome(set);
}

std::string written(StatusSet set) {
    JsonWriter writer{JsonWriter::Style::Compact};
    write(writer, set);
    return std::move(writer).finished();
}

}  // namespace

TEST_CASE("A set of names is read in any order and written in that of the enum", "[json]") {
    CHECK(*read_set(R"(["draft","idea"])") == StatusSet{PostStatus::Idea, PostStatus::Draft});
    CHECK(read_set("[]")->empty());
    CHECK(written({PostStatus::Cancelled, PostStatus::Idea}) == R"(["idea","cancelled"])");
    CHECK(written({}) == "[]");
}

TEST_CASE("A set names what there is, and each once", "[json]") {
    CHECK(read_set(R"({})").error() == Error{ErrorCode::WrongType, "", "array"});
    CHECK(read_set(R"(["mondays"])").error() == Error{ErrorCode::UnknownValue, "[0]", "mondays"});
    CHECK(read_set(R"(["idea","draft","idea"])").error() == Error{ErrorCode::DuplicateId, "[2]", "idea"});
    CHECK(read_set(R"(["idea",7])").error() == Error{ErrorCode::WrongType, "[1]", "string"});
}
