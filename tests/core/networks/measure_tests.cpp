#include "core/networks/measure.hpp"
#include "tests/support/unicode.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

Limit a_limit(LimitSubject what, std::uint32_t value, CountMethod method,
              LimitSeverity severity = LimitSeverity::Error) {
    return {what, value, method, severity, "a test", "", day_of(2026, 11, 22)};
}

NetworkRules rules_with(std::vector<Limit> limits) {
    return {Network::Custom, Format::Post, std::move(limits), {}, {}};
}

Measurement measured(std::string_view text, const NetworkRules& rules) {
    return measure(count_text(text, utf8proc_tables()), rules);
}

const Limit signs = a_limit(LimitSubject::Caption, 3, CountMethod::Graphemes);
const Limit bytes = a_limit(LimitSubject::Caption, 20, CountMethod::Utf8);
const Limit few_tags = a_limit(LimitSubject::Hashtags, 1, CountMethod::Each, LimitSeverity::Warning);
const Limit many_tags = a_limit(LimitSubject::Hashtags, 2, CountMethod::Each);

}  // namespace

TEST_CASE("A text at its limit is within it", "[networks]") {
    const NetworkRules rules = rules_with({signs});
    CHECK_FALSE(measured("été", rules).severity());
    CHECK(measured("étés", rules).severity() == LimitSeverity::Error);
    CHECK(measured("étés", rules).measures.at(0).count == 4);
}

TEST_CASE("The first limit is shown until another one is exceeded", "[networks]") {
    const NetworkRules rules = rules_with({signs, bytes});
    CHECK(measured("été", rules).decisive(LimitSubject::Caption)->limit->method == CountMethod::Graphemes);
    // One sign, 25 bytes.
    CHECK(measured("👨‍👩‍👧‍👦", rules).decisive(LimitSubject::Caption)->limit->method ==
          CountMethod::Utf8);
    CHECK(measured("👨‍👩‍👧‍👦", rules).severity() == LimitSeverity::Error);
    CHECK_FALSE(measured("été", rules).decisive(LimitSubject::Hashtags));
}

TEST_CASE("Too many hashtags harm first, then fail", "[networks]") {
    const NetworkRules rules = rules_with({few_tags, many_tags});
    CHECK_FALSE(measured("#a", rules).severity());
    CHECK(measured("#a #b", rules).severity() == LimitSeverity::Warning);
    CHECK(measured("#a #b", rules).decisive(LimitSubject::Hashtags)->limit->value == 1);
    CHECK(measured("#a #b #c", rules).severity() == LimitSeverity::Error);
    CHECK(measured("#a #b #c", rules).decisive(LimitSubject::Hashtags)->limit->value == 2);
}

TEST_CASE("Limits of other fields are not measured with the caption", "[networks]") {
    CHECK(measured("été", rules_with({a_limit(LimitSubject::Title, 1, CountMethod::Utf16)})).measures.empty());
}

TEST_CASE("Where no caption is shown, any text is too much", "[networks]") {
    const NetworkRules story = rules_with({a_limit(LimitSubject::Caption, 0, CountMethod::Graphemes)});
    CHECK_FALSE(measured("", story).severity());
    CHECK(measured("a", story).severity() == LimitSeverity::Error);
}

TEST_CASE("The visible part is told in bytes", "[networks]") {
    NetworkRules rules = rules_with({});
    CHECK(measured("été 2026", rules).visible_end == 10);
    rules.visible = VisiblePart{2, "a test", day_of(2026, 11, 22)};
    CHECK(measured("été 2026", rules).visible_end == 3);
}

TEST_CASE("An account has its own caption limit", "[networks]") {
    const NetworkRules rules = for_account(rules_with({signs, bytes, few_tags}), AccountLimits{.caption = 5000});
    CHECK(rules.limits[0].value == 5000);
    CHECK(rules.limits[1].value == 20);  // Bytes are the format's, not the account's.
    CHECK(rules.limits[2].value == 1);
    const NetworkRules story =
        for_account(rules_with({a_limit(LimitSubject::Caption, 0, CountMethod::Graphemes)}), {.caption = 5000});
    CHECK(story.limits[0].value == 0);
}

TEST_CASE("Rules are found by network and format", "[networks]") {
    RuleBook book;
    book.rules.push_back(rules_with({signs}));
    CHECK(rules_for(book, Network::Custom, Format::Post) == &book.rules[0]);
    CHECK_FALSE(rules_for(book, Network::Custom, Format::Reel));
    CHECK_FALSE(rules_for(book, Network::X, Format::Post));
}
