#include "core/base/result.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>

using namespace marronnier;

namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return Error{ErrorCode::WrongType, "number", "even"};
    return number / 2;
}

}  // namespace

TEST_CASE("A result holds a value or the reason why there is none", "[base]") {
    const Result<int> good = half(6);
    REQUIRE(good.has_value());
    CHECK(*good == 3);
    const Result<int> bad = half(5);
    REQUIRE_FALSE(bad);
    CHECK(bad.error() == Error{ErrorCode::WrongType, "number", "even"});
}

TEST_CASE("What comes next is made of the value", "[base]") {
    const auto quarter = half(8).and_then(half);
    REQUIRE(quarter);
    CHECK(*quarter == 2);
}

TEST_CASE("An error passes by what comes next untouched", "[base]") {
    bool called = false;
    const auto answer = half(7).and_then([&called](int) -> Result<std::string> {
        called = true;
        return std::string{"never"};
    });
    REQUIRE_FALSE(answer);
    CHECK(answer.error() == Error{ErrorCode::WrongType, "number", "even"});
    CHECK_FALSE(called);
}

TEST_CASE("A value that cannot be copied can be moved out", "[base]") {
    Result<std::unique_ptr<int>> result{std::make_unique<int>(7)};
    const std::unique_ptr<int> taken = *std::move(result);
    REQUIRE(taken);
    CHECK(*taken == 7);
}
