#include "core/commands/command.hpp"
#include "core/keydates/weekday.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/language.hpp"
#include "core/terms/named.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace marronnier;

TEMPLATE_TEST_CASE("Every name is read back as its enumerator, and no two share one", "[terms]", PostStatus, Network,
                   Format, KeyDateKind, Certainty, Weekday, SelectionMode) {
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < count_of<TestType>(); ++i) {
        const auto value = static_cast<TestType>(i);
        CAPTURE(name_of(value));
        CHECK_FALSE(name_of(value).empty());
        CHECK(parse_name<TestType>(name_of(value)) == value);
        CHECK(seen.insert(name_of(value)).second);
    }
}

TEMPLATE_TEST_CASE("A name nobody knows, or another spelling of one, is refused", "[terms]", PostStatus, Network,
                   Format) {
    CHECK_FALSE(parse_name<TestType>(""));
    CHECK_FALSE(parse_name<TestType>("tomorrow"));
    CHECK_FALSE(parse_name<TestType>(std::string{name_of(TestType{})} + ' '));
}

TEST_CASE("Names in files are those of the schema", "[terms]") {
    CHECK(name_of(PostStatus::InReview) == "in-review");
    CHECK(name_of(PostStatus::Cancelled) == "cancelled");
    CHECK(name_of(Network::Custom) == "custom");
    CHECK(name_of(Network::GoogleBusiness) == "google-business");
    CHECK(name_of(Format::Page) == "page");
    CHECK(name_of(KeyDateKind::Own) == "own");
    CHECK_FALSE(parse_name<PostStatus>("Draft"));
}

TEST_CASE("Languages have the codes of web pages", "[terms]") {
    CHECK(code_of(Language::French) == "fr");
    CHECK(parse_language("en") == Language::English);
    CHECK_FALSE(parse_language("de"));
    CHECK_FALSE(parse_language("FR"));
}
