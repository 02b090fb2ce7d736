#include "core/checks/date_checks.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// Of a client in France, on a Wednesday.
std::vector<FindingCode> codes_on(Day day, PostStatus status, Day today = december(9)) {
    const Post post = a_post().on(day).is(status);
    const Plan plan = a_plan().with(post);
    const CheckInput input = input_of(plan, christmas_only(), today);
    Findings found;
    check_day(post, local_days(input.catalogue, plan.client.place, {day, day}), input, found);
    return codes_of(found);
}

}  // namespace

TEST_CASE("A public holiday is named with its source", "[checks]") {
    const Post post = a_post().on(december(25));
    const Plan plan = a_plan().with(post);
    const CheckInput input = input_of(plan, christmas_only(), december(9));
    Findings found;
    check_day(post, local_days(input.catalogue, plan.client.place, {december(25), december(25)}), input, found);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == FindingCode::PublicHoliday);
    CHECK(found[0].severity == Severity::Information);
    CHECK(found[0].detail == "Noël");
    REQUIRE(found[0].source);
    CHECK(found[0].source->text == "Code du travail");
}

TEST_CASE("A day gone by matters while the post is not out", "[checks]") {
    for (const PostStatus status : {PostStatus::Idea, PostStatus::Draft, PostStatus::InReview,
                                    PostStatus::ChangesRequested, PostStatus::Approved, PostStatus::Scheduled})
        CHECK(codes_on(december(8), status) == std::vector{FindingCode::InThePast});
    for (const PostStatus status : {PostStatus::Published, PostStatus::OnHold, PostStatus::Cancelled})
        CHECK(codes_on(december(8), status).empty());
    CHECK(codes_on(december(9), PostStatus::Scheduled).empty());
}

TEST_CASE("An approval is late on the day, and two working days before it", "[checks]") {
    struct Case {
        Day day;
        Day today;
        bool late;
    };
    const Case cases[] = {
        {december(9), december(9), true},    // Today.
        {december(11), december(9), true},   // Wednesday to Friday.
        {december(12), december(9), true},   // Saturday is no working day.
        {december(14), december(9), false},  // Monday is the third.
        {december(15), december(11), true},  // Friday to Tuesday, over a weekend.
        {december(16), december(11), false},
        {december(28), december(23), true},  // Over Christmas and a weekend: Thursday, Monday.
        {december(29), december(23), false},
        {december(31), december(9), false},
    };
    for (const Case& c : cases) {
        CAPTURE(to_text(c.day), to_text(c.today));
        const std::vector<FindingCode> expected{FindingCode::ApprovalLate};
        CHECK((codes_on(c.day, PostStatus::InReview, c.today) == expected) == c.late);
        CHECK((codes_on(c.day, PostStatus::ChangesRequested, c.today) == expected) == c.late);
        CHECK(codes_on(c.day, PostStatus::Approved, c.today).empty());
        CHECK(codes_on(c.day, PostStatus::Draft, c.today).empty());
    }
}

TEST_CASE("Nobody counts working days before the holidays are known", "[checks]") {
    const Post post = a_post().on(december(9)).is(PostStatus::InReview);
    const Plan plan = a_plan().with(post);
    Findings found;
    check_day(post, {}, input_of(plan, Catalogue{}, december(9)), found);
    CHECK(found.empty());
    check_day(post, {}, input_of(plan, Catalogue{}, december(10)), found);
    CHECK(codes_of(found) == std::vector{FindingCode::InThePast});
}
