#include "core/sync/head_name.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A head's name says whose it is, which one, and what its bytes must be") {
    const HeadName name{{0xc0ffee}, 12, "0123456789ab"};
    CHECK(name.text() == "0000000000c0ffee.0000000012.0123456789ab");
    CHECK(HeadName::parse(name.text()) == name);
}

TEST_CASE("Files of others are none of ours") {
    for (const std::string_view text :
         {"", "plan.json", "0000000000c0ffee.0000000012.0123456789a", "0000000000C0FFEE.0000000012.0123456789ab",
          "0000000000c0ffee.0000000000.0123456789ab", "0000000000000000.0000000012.0123456789ab",
          "0000000000c0ffee.00000000-1.0123456789ab", "0000000000c0ffee.0000000012.0123456789aB",
          "0000000000c0ffee-0000000012.0123456789ab", "0000000000c0ffee.0000000012.0123456789ab.part"}) {
        INFO(text);
        CHECK_FALSE(HeadName::parse(text));
    }
}

TEST_CASE("F46: a name has nothing that a server could spell differently") {
    const HeadName name{{0xfedcba9876543210}, 9'999'999'999, "abcdef012345"};
    for (const char c : name.text()) CHECK(((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '.'));
}
