#include "core/views/client_view.hpp"
#include "core/views/span_list_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("Campaigns are listed from the latest start, with their posts", "[views]") {
    Session session = a_session({a_plan()
                                     .with(a_campaign("early", june(1), june(1)))
                                     .with(a_campaign("late", july(1), july(9)))
                                     .with(a_post("p1").in("early"))
                                     .with(a_post("p2").on(june(3)).in("early"))});
    REQUIRE(update(session, Inspect{CampaignsSubject{campaign_id("late")}}));
    const CampaignsView view = campaigns_view(session);
    REQUIRE(view.items.size() == 2);
    CHECK(view.items[0].id == campaign_id("late"));
    CHECK(view.items[0].open);
    CHECK(view.items[0].days == "mer. 1er juil. – jeu. 9 juil.");
    CHECK(view.items[0].posts == 0);
    CHECK(view.items[1].days == "lun. 1er juin");
    CHECK(view.items[1].posts == 2);
    CHECK_FALSE(view.items[1].open);
}

TEST_CASE("Own dates are listed by their first day", "[views]") {
    const Session session =
        a_session({a_plan().with(an_own_date("a", july(1), july(1))).with(an_own_date("b", june(1), june(2)))});
    const OwnDatesView view = own_dates_view(session, june(1));
    REQUIRE(view.items.size() == 2);
    CHECK(view.items[0].id == own_date_id("b"));
    CHECK(view.items[0].from == "2026-06-01");
    CHECK(view.items[0].to == "2026-06-02");
}

TEST_CASE("The open own date says when it comes next", "[views]") {
    OwnDate leap_day = an_own_date("d1", day_of(2024, 2, 29), day_of(2024, 2, 29));
    leap_day.every_year = true;
    Session session = a_session({a_plan().with(leap_day)});
    const auto next = [&session](Day today) { return own_dates_view(session, today).items[0].next; };
    CHECK(next(day_of(2024, 3, 1)).empty());  // Closed.
    REQUIRE(update(session, Inspect{OwnDatesSubject{own_date_id("d1")}}));
    CHECK(next(day_of(2024, 3, 1)) == "Prochaine fois : mardi 29 février 2028");
    CHECK(next(day_of(2028, 2, 29)) == "Prochaine fois : mardi 29 février 2028");
    CHECK(next(day_of(2096, 3, 1)) == "Prochaine fois : vendredi 29 février 2104");
    CHECK(next(day_of(2020, 1, 1)) == "Prochaine fois : jeudi 29 février 2024");
    CHECK(next(last_day).empty());
}

TEST_CASE("Without one plan to speak of there is nothing to list", "[views]") {
    Session session = a_session({a_plan("a").with(a_campaign("c1", june(1), june(1))), a_plan("b")});
    REQUIRE(update(session, ShowPlan{}));
    CHECK(campaigns_view(session).items.empty());
    CHECK(own_dates_view(session, june(1)).items.empty());
}

TEST_CASE("A client's view counts the whole plan", "[views]") {
    const Session session =
        a_session({a_plan().placed({"FR", "FR-57", "B", "bakery"}).with(a_post("p1")).with(a_post("p2").on(june(3)))});
    const ClientView view = client_view(session, plan_id("plan-1"));
    CHECK(view.posts == 2);
    CHECK(view.region == "FR-57");
    CHECK(view.sector == "bakery");
}
