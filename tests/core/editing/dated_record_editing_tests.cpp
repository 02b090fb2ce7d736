#include "core/editing/dated_record_editing.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/edits.hpp"
#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("A campaign is added, changed and removed", "[editing]") {
    Plan plan = done(a_plan(), AddCampaign{campaign_id("c1"), {.name = "Noël", .from = june(1), .to = june(9)}});
    CHECK(plan.campaigns.find(campaign_id("c1"))->to == june(9));
    plan = done(plan, ChangeCampaign{campaign_id("c1"), {.to = june(12)}});
    CHECK(plan.campaigns.find(campaign_id("c1"))->name == "Noël");
    CHECK(plan.campaigns.find(campaign_id("c1"))->to == june(12));
    CHECK(done(plan, RemoveCampaign{campaign_id("c1")}) == static_cast<Plan>(a_plan()));
}

TEST_CASE("A campaign is tied to a date and a day of it, and let go again", "[editing]") {
    const Plan plan = a_plan().with(a_campaign("c1", june(1), june(9)));
    const Plan tied = done(plan, ChangeCampaign{campaign_id("c1"),
                                                {.key_date = key_date_id("fr-fete-meres"),
                                                 .anchor = june(7),
                                                 .skips = EnumSet{SkippedDays::Weekends}}});
    CHECK(tied.campaigns.find(campaign_id("c1"))->key_date == key_date_id("fr-fete-meres"));
    CHECK(tied.campaigns.find(campaign_id("c1"))->anchor == june(7));
    CHECK(tied.campaigns.find(campaign_id("c1"))->skips == EnumSet{SkippedDays::Weekends});
    CHECK(done(tied, ChangeCampaign{campaign_id("c1"),
                                    {.key_date = std::optional<KeyDateId>{},
                                     .anchor = std::optional<Day>{},
                                     .skips = EnumSet<SkippedDays>{}}}) == plan);
}

TEST_CASE("The posts of a removed campaign stay, without one", "[editing]") {
    const Plan plan = a_plan()
                          .with(a_campaign("c1", june(1), june(9)))
                          .with(a_campaign("c2", june(1), june(9)))
                          .with(a_post("p1").on(june(3)).in("c1"))
                          .with(a_post("p2").on(june(3)).in("c2"))
                          .with(a_post("p3").on(june(3)));
    CHECK(done(plan, RemoveCampaign{campaign_id("c1")}) ==
          static_cast<Plan>(a_plan()
                                .with(a_campaign("c2", june(1), june(9)))
                                .with(a_post("p1").on(june(3)))
                                .with(a_post("p2").on(june(3)).in("c2"))
                                .with(a_post("p3").on(june(3)))));
}

TEST_CASE("A campaign needs an id, a name and an order of days", "[editing]") {
    const CampaignFields fields{.name = "Noël", .from = june(1), .to = june(9)};
    const Plan plan = a_plan().with(a_campaign("c1", june(1), june(9)));
    CHECK(refused(plan, AddCampaign{{}, fields}).code == ErrorCode::InvalidId);
    CHECK(refused(plan, AddCampaign{campaign_id("c1"), fields}) == Error{ErrorCode::DuplicateId, "id", "c1"});
    CHECK(refused(plan, AddCampaign{campaign_id("c2"), {.from = june(1), .to = june(9)}}).where == "name");
    CHECK(refused(plan, AddCampaign{campaign_id("c2"), {.name = "N", .from = june(9), .to = june(1)}}).code ==
          ErrorCode::EndsBeforeItStarts);
    CHECK(refused(plan, ChangeCampaign{campaign_id("c1"), {.from = june(10)}}).code == ErrorCode::EndsBeforeItStarts);
    CHECK(refused(plan, ChangeCampaign{campaign_id("c9"), {}}) == Error{ErrorCode::NoSuchCampaign, "", "c9"});
    CHECK(refused(plan, RemoveCampaign{campaign_id("c9")}).code == ErrorCode::NoSuchCampaign);
}

TEST_CASE("Fields of the future survive a change of a campaign and of an own date", "[editing]") {
    Campaign campaign = a_campaign("c1", june(1), june(9));
    campaign.unknown_fields = "\"goal\":100";
    OwnDate own_date = an_own_date("d1", june(1), june(1));
    own_date.unknown_fields = "\"icon\":\"cake\"";
    Plan plan = a_plan().with(campaign).with(own_date);
    plan.unknown_fields = "\"later\":1";
    plan.client.unknown_fields = "\"vat\":2";
    plan = done(plan, ChangeCampaign{campaign_id("c1"), {.name = "B"}});
    plan = done(plan, ChangeOwnDate{own_date_id("d1"), {.name = "B"}});
    plan = done(plan, ChangeClient{{.name = "C"}});
    CHECK(plan.campaigns.find(campaign_id("c1"))->unknown_fields == "\"goal\":100");
    CHECK(plan.own_dates.find(own_date_id("d1"))->unknown_fields == "\"icon\":\"cake\"");
    CHECK(plan.client.unknown_fields == "\"vat\":2");
    CHECK(plan.unknown_fields == "\"later\":1");
}

TEST_CASE("An own date is added, changed and removed", "[editing]") {
    Plan plan = done(a_plan(), AddOwnDate{own_date_id("d1"), {.name = "Foire", .from = june(1), .to = june(2)}});
    CHECK_FALSE(plan.own_dates.find(own_date_id("d1"))->every_year);
    plan = done(plan, ChangeOwnDate{own_date_id("d1"), {.every_year = true}});
    CHECK(plan.own_dates.find(own_date_id("d1"))->every_year);
    CHECK(done(plan, RemoveOwnDate{own_date_id("d1")}) == static_cast<Plan>(a_plan()));
    CHECK(refused(plan, ChangeOwnDate{own_date_id("d9"), {}}).code == ErrorCode::NoSuchOwnDate);
    CHECK(refused(plan, RemoveOwnDate{own_date_id("d9")}).code == ErrorCode::NoSuchOwnDate);
    CHECK(refused(plan, ChangeOwnDate{own_date_id("d1"), {.to = day_of(2026, 5, 1)}}).code ==
          ErrorCode::EndsBeforeItStarts);
}

TEST_CASE("An own date that comes back may have a rule, which goes when it does not come back", "[editing]") {
    const Plan plan = a_plan().with(an_own_date("d1", june(1), june(1)));
    const auto changed = [](OwnDateFields fields) { return ChangeOwnDate{own_date_id("d1"), std::move(fields)}; };
    CHECK(refused(plan, changed({.rule = easter(39)})) ==
          Error{ErrorCode::InvalidRule, "rule", "not without every_year"});
    const Plan ruled = done(plan, changed({.every_year = true, .rule = easter(39)}));
    CHECK(ruled.own_dates.find(own_date_id("d1"))->rule == easter(39));
    CHECK(done(ruled, changed({.name = "Foire"})).own_dates.find(own_date_id("d1"))->rule == easter(39));
    CHECK(done(ruled, changed({.every_year = false})) == plan);
    CHECK(done(ruled, changed({.rule = std::optional<Rule>{}})).own_dates.find(own_date_id("d1"))->every_year);
}

TEST_CASE("No own date gets a rule beyond a thousand in the plan", "[editing]") {
    Plan plan = a_plan();
    const OwnDateFields fields{.name = "Foire",
                               .from = june(1),
                               .to = june(1),
                               .every_year = true,
                               .rule = any(std::vector<Box<Rule>>(99, fixed(5, 1)))};
    for (int i = 0; i < 10; ++i) plan = done(plan, AddOwnDate{own_date_id("d" + std::to_string(i)), fields});
    CHECK(refused(plan, AddOwnDate{own_date_id("d10"), fields}) == Error{ErrorCode::TooMany, "own_dates", "1000"});
    const Rule larger = any(std::vector<Box<Rule>>(100, fixed(5, 1)));
    CHECK(refused(plan, ChangeOwnDate{own_date_id("d0"), {.rule = larger}}).code == ErrorCode::TooMany);
    CHECK(done(plan, ChangeOwnDate{own_date_id("d0"), {.rule = easter(0)}}).own_dates.size() == 10);
}
