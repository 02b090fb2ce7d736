#include "core/planning/findings.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Findings found_in(const Plan& plan) { return findings(DayIndex{plan}, input_of(plan, christmas_only())); }

Post silencing(Post post, std::string code, std::string reason) {
    post.silenced.push_back({std::move(code), std::move(reason), {}});
    return post;
}

}  // namespace

TEST_CASE("Findings come by day, then by post", "[planning]") {
    const Plan plan = a_plan()
                          .with(a_post("b").on(december(25)).is(PostStatus::InReview))
                          .with(a_post("a").on(december(25)))
                          .with(a_post("c").on(december(24)).is(PostStatus::Approved));
    const Findings found = found_in(plan);
    std::string order;
    for (const Finding& finding : found) order += finding.post.text() + ':' + std::string{name_of(finding.code)} + ' ';
    CHECK(order == "c:no-network c:no-caption a:public-holiday b:public-holiday b:no-network b:no-caption ");
}

TEST_CASE("Cancelled posts are left alone", "[planning]") {
    CHECK(found_in(a_plan().with(a_post().on(december(25)).is(PostStatus::Cancelled))).empty());
}

TEST_CASE("A silenced finding says why, and the others of its post stay", "[planning]") {
    const Plan plan = a_plan().with(
        silencing(a_post().on(december(25)).is(PostStatus::InReview), "public-holiday", "Ouvert ce jour-là"));
    const Findings found = found_in(plan);
    REQUIRE(codes_of(found) == std::vector{FindingCode::PublicHoliday, FindingCode::NoNetwork, FindingCode::NoCaption});
    CHECK(found[0].silenced == "Ouvert ce jour-là");
    CHECK_FALSE(found[1].silenced);
    CHECK_FALSE(found[2].silenced);
}

TEST_CASE("One post alone has the findings it has in its plan, and both of a crowd know of each other", "[planning]") {
    const Post early = a_post("p1").on(december(25)).at(18, 0).for_network(Network::X);
    const Post late = silencing(a_post("p2").on(december(25)).at(18, 30).for_network(Network::X), "crowding", "");
    const Plan plan = a_plan().with(early).with(late);
    const DayIndex index{plan};
    const auto crowding_and_holiday = std::vector{FindingCode::Crowding, FindingCode::PublicHoliday};

    const Findings of_early = findings_of(early, index, MediaCounts::Unused, input_of(plan, christmas_only()));
    CHECK(codes_of(of_early) == crowding_and_holiday);
    CHECK(of_early[0].other == late.id);
    CHECK(of_early[0].network == Network::X);
    CHECK_FALSE(of_early[0].silenced);

    const Findings of_late = findings_of(late, index, MediaCounts::Unused, input_of(plan, christmas_only()));
    CHECK(codes_of(of_late) == crowding_and_holiday);
    CHECK(of_late[0].other == early.id);
    CHECK(of_late[0].silenced == "");

    CHECK(codes_of(found_in(plan)) ==
          std::vector{FindingCode::Crowding, FindingCode::PublicHoliday, FindingCode::PublicHoliday});
}

TEST_CASE("With the plan alone, what the plan and its words tell is told", "[planning]") {
    Post post = a_post().on(december(25)).at(18, 0).is(PostStatus::InReview).for_network(Network::Facebook);
    post.caption = "Soldes ! Concours 🎉 en partenariat avec Dior";
    const Plan plan = a_plan().placed({.country = "FR", .region = "FR-57"}).with(post);
    const Catalogue no_dates;
    const RuleBook no_rules;
    const CheckInput input{.plan = plan, .catalogue = no_dates, .rules = no_rules, .today = december(24)};
    const std::vector expected{FindingCode::InfluencerMentionMissing, FindingCode::ContestWithoutRules};
    CHECK(codes_of(findings(DayIndex{plan}, input)) == expected);
    CHECK(codes_of(findings_of(post, DayIndex{plan}, MediaCounts::Unused, input)) == expected);
}
