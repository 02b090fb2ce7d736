#include "core/planning/key_date_ranking.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan plan_of_a_baker() {
    Plan plan = a_plan();
    plan.client.place = {.country = "FR", .region = "FR-57", .school_zone = "B", .sector = "bakery"};
    plan.client.networks = {Network::Facebook};
    return plan;
}

RankedKeyDate ranked(const Plan& plan, std::string_view id, int year) {
    for (const RankedKeyDate& entry :
         ranked_key_dates(plan, DayIndex{plan}, shipped(), day_of(year, 1, 1), day_of(year, 12, 31)))
        if (entry.date.definition->id.text() == id) return entry;
    FAIL("no date " << id);
    return {};
}

}  // namespace

TEST_CASE("Days off and what takes long to prepare rank before what is merely known", "[planning]") {
    const Plan plan = plan_of_a_baker();
    CHECK(ranked(plan, "fr.fete-des-meres", 2027).rank == KeyDateRank::Strong);
    CHECK(ranked(plan, "trade.black-friday", 2027).rank == KeyDateRank::Strong);
    const auto all = ranked_key_dates(plan, DayIndex{plan}, shipped(), day_of(2027, 1, 1), day_of(2027, 12, 31));
    for (const RankedKeyDate& entry : all)
        if (entry.date.definition->kind == KeyDateKind::PublicHoliday) CHECK(entry.rank == KeyDateRank::Strong);
    CHECK(std::any_of(all.begin(), all.end(),
                      [](const RankedKeyDate& entry) { return entry.rank == KeyDateRank::Other; }));
}

TEST_CASE("A date that was posted about a year ago ranks as the client's own, and is drafted as then", "[planning]") {
    Plan plan = plan_of_a_baker();
    plan.posts.put(a_post("p1")
                       .on(day_of(2026, 5, 31))
                       .at(18, 15)
                       .titled("Concours fête des Mères !")
                       .for_network(Network::TikTok, Format::Video));
    const RankedKeyDate found = ranked(plan, "fr.fete-des-meres", 2027);
    CHECK(found.rank == KeyDateRank::Own);
    REQUIRE(found.last_time);
    const DraftPlace place = draft_place(plan, found.date.definition, found.last_time);
    REQUIRE(place.variant);
    CHECK(place.variant->network == Network::TikTok);
    CHECK(place.variant->format == Format::Video);
    CHECK(place.time == at(18, 15));
}

TEST_CASE("A draft goes to the first network, at the time most posts have, or at noon", "[planning]") {
    Plan plan = plan_of_a_baker();
    CHECK(draft_place(plan, nullptr, nullptr).time == at(12, 0));
    plan.posts.put(a_post("p1").on(day_of(2026, 3, 3)).at(9, 0));
    plan.posts.put(a_post("p2").on(day_of(2026, 3, 4)).at(17, 30));
    plan.posts.put(a_post("p3").on(day_of(2026, 3, 5)).at(17, 30));
    const DraftPlace place = draft_place(plan, nullptr, nullptr);
    CHECK(place.time == at(17, 30));
    REQUIRE(place.variant);
    CHECK(place.variant->network == Network::Facebook);
    plan.client.networks.clear();
    CHECK_FALSE(draft_place(plan, nullptr, nullptr).variant);
}

TEST_CASE("What begins by the clock is drafted at that hour", "[planning]") {
    const Plan plan = plan_of_a_baker();
    const auto& definitions = shipped().definitions;
    const auto sales = std::find_if(definitions.begin(), definitions.end(),
                                    [](const KeyDateDefinition& date) { return date.start_hour == 8; });
    REQUIRE(sales != definitions.end());
    CHECK(draft_place(plan, &*sales, nullptr).time == at(8, 0));
}
