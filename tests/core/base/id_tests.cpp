#include "core/terms/ids.hpp"

#include <catch2/catch_test_macros.hpp>

#include <type_traits>

using namespace marronnier;

TEST_CASE("An id is 1 to 64 plain characters", "[base]") {
    CHECK(PostId::parse("a"));
    CHECK(PostId::parse("AZaz09._-"));
    CHECK(PostId::parse(std::string(64, 'x')));
    CHECK_FALSE(PostId::parse(""));
    CHECK_FALSE(PostId::parse(std::string(65, 'x')));
}

TEST_CASE("An id holds nothing that means something in paths, markup or other alphabets", "[base]") {
    for (const char* text : {"a b", "a/b", "a\\b", "a:b", "<a>", "é", "a\n", "a\"", "a%20", "＿"}) {
        CAPTURE(text);
        CHECK_FALSE(PostId::parse(text));
    }
    CHECK_FALSE(is_valid_id(std::string_view{"a\0b", 3}));
}

TEST_CASE("Ids are ordered by their text, capitals first", "[base]") {
    CHECK(*PostId::parse("B") < *PostId::parse("a"));
    CHECK(*PostId::parse("p10") < *PostId::parse("p2"));
    CHECK_FALSE(*PostId::parse("a") < *PostId::parse("a"));
}

TEST_CASE("An id made of nothing names nothing", "[base]") {
    CHECK(PostId{}.empty());
    CHECK_FALSE(PostId{} == *PostId::parse("a"));
}

TEST_CASE("The id of a campaign is no id of a post", "[base]") {
    STATIC_CHECK_FALSE(std::is_convertible_v<CampaignId, PostId>);
    STATIC_CHECK_FALSE(std::is_convertible_v<std::string, PostId>);
}
