#include "core/keydates/rule_size.hpp"
#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("A rule counts itself and all that it holds", "[keydates]") {
    CHECK(size_of(fixed(5, 1)) == RuleSize{1, 1});
    CHECK(size_of(offset(fixed(5, 1), 1)) == RuleSize{2, 2});
    CHECK(size_of(unless(fixed(5, 1), offset(easter(0), 1), fixed(5, 2))) == RuleSize{3, 5});
    CHECK(size_of(any({fixed(5, 1), fixed(5, 2)})) == RuleSize{2, 3});
    CHECK(size_of(by_year({Era{2018, fixed(5, 27)}, Era{.rule = offset(fixed(5, 27), 1)}})) == RuleSize{3, 4});
    CHECK(size_of(Rule{.when = Override{fixed(5, 1), {2020}, {}}}) == RuleSize{2, 2});
}

TEST_CASE("A rule has years when any within it has, or a length", "[keydates]") {
    CHECK_FALSE(size_of(offset(fixed(5, 1), 1)).has_years);
    CHECK(size_of(Rule{.when = FixedDay{5, 1}, .valid_from = 2000}).has_years);
    CHECK(size_of(Rule{.when = FixedDay{5, 1}, .valid_until = 2000}).has_years);
    CHECK(size_of(Rule{.when = FixedDay{5, 1}, .every_years = 4}).has_years);
    CHECK(size_of(any({fixed(5, 1), offset(Rule{.when = FixedDay{5, 1}, .length_days = 3}, 1)})).has_years);
}

TEST_CASE("A rule that is held twice counts twice", "[keydates]") {
    const Box<Rule> shared{fixed(5, 1)};
    CHECK(size_of(any({shared, shared, shared})).count == 4);
}
