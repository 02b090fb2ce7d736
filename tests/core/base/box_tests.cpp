#include "core/base/box.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

TEST_CASE("A copy of a box shares its value", "[base]") {
    const Box<std::string> one{"plan"};
    const Box<std::string> copy = one;
    CHECK(copy.is_same(one));
    CHECK(copy.get() == one.get());
}

TEST_CASE("Boxes of equal values are equal without being the same", "[base]") {
    const Box<std::string> one{"plan"};
    const Box<std::string> other{"plan"};
    CHECK(one == other);
    CHECK_FALSE(one.is_same(other));
    CHECK_FALSE(one == Box<std::string>{"post"});
}

TEST_CASE("A box made of nothing holds a default value", "[base]") {
    CHECK(Box<std::string> {} -> empty());
    CHECK(*Box<int>{} == 0);
}

TEST_CASE("A box given another value leaves its copies as they were", "[base]") {
    Box<std::string> one{"before"};
    const Box<std::string> copy = one;
    one = Box<std::string>{"after"};
    CHECK(*one == "after");
    CHECK(*copy == "before");
}
