#include "core/model/limits.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/edits.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::vector<KeyDateId> ids(std::initializer_list<std::string_view> texts) {
    std::vector<KeyDateId> answer;
    for (const std::string_view text : texts) answer.push_back(key_date_id(text));
    return answer;
}

Plan marked(KeyDateMarks marks) {
    Plan plan = a_plan();
    plan.key_dates = std::move(marks);
    return plan;
}

std::vector<KeyDateId> numbered(std::size_t count) {
    std::vector<KeyDateId> answer;
    for (std::size_t i = 0; i < count; ++i) answer.push_back(key_date_id("x-" + std::to_string(100'000 + i)));
    return answer;
}

}  // namespace

TEST_CASE("Key dates are dismissed and pinned in any order, and stand sorted", "[editing]") {
    Plan plan = done(a_plan(), MarkKeyDates{ids({"fr-noel", "be-noel", "fr-noel"}), KeyDateMark::Dismissed});
    CHECK(*plan.key_dates == KeyDateMarks{.dismissed = ids({"be-noel", "fr-noel"})});
    plan = done(plan, MarkKeyDates{ids({"unknown-here", "fr-noel"}), KeyDateMark::Pinned});
    CHECK(*plan.key_dates == KeyDateMarks{ids({"be-noel"}), ids({"fr-noel", "unknown-here"}), {}});
    CHECK(mark_of(*plan.key_dates, key_date_id("be-noel")) == KeyDateMark::Dismissed);
    CHECK(mark_of(*plan.key_dates, key_date_id("fr-noel")) == KeyDateMark::Pinned);
    CHECK(mark_of(*plan.key_dates, key_date_id("ch-noel")) == KeyDateMark::None);
}

TEST_CASE("A mark is taken off again, of whichever kind it was", "[editing]") {
    const Plan plan = marked({ids({"a", "b"}), ids({"c"}), "\"starred\":[1]"});
    CHECK(*done(plan, MarkKeyDates{ids({"c", "a", "d"}), KeyDateMark::None}).key_dates ==
          KeyDateMarks{ids({"b"}), {}, "\"starred\":[1]"});
}

TEST_CASE("A mark that is there already changes nothing, nor does an edit of no date", "[editing]") {
    const Plan plan = marked({ids({"a"}), {}, {}});
    CHECK(done(plan, MarkKeyDates{ids({"a"}), KeyDateMark::Dismissed}).key_dates.is_same(plan.key_dates));
    CHECK(done(plan, MarkKeyDates{{}, KeyDateMark::Pinned}) == plan);
}

TEST_CASE("Marks have an end, and name dates", "[editing]") {
    CHECK(refused(a_plan(), MarkKeyDates{{KeyDateId{}}, KeyDateMark::Pinned}).code == ErrorCode::InvalidId);
    const Plan full = done(a_plan(), MarkKeyDates{numbered(limits::marked_key_dates), KeyDateMark::Pinned});
    CHECK(refused(full, MarkKeyDates{ids({"one-more"}), KeyDateMark::Pinned}) ==
          Error{ErrorCode::TooMany, "ids", "10000"});
    CHECK(done(full, MarkKeyDates{ids({"one-more"}), KeyDateMark::Dismissed}).key_dates->dismissed.size() == 1);
}
