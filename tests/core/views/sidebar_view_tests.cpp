#include "core/views/label_cache.hpp"
#include "core/views/sidebar_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("The sidebar lists the clients with their posts of the month", "[views]") {
    Session session =
        a_session({a_plan("a").named("Kléber").with(a_post("p1").on(june(1))).with(a_post("p2").on(june(30))),
                   a_plan("b").named("Lucie").with(a_post("p1").on(july(1)))});
    SidebarView view = sidebar_view(session);
    REQUIRE(view.clients.size() == 2);
    CHECK(view.clients[0].posts == 2);
    CHECK(view.clients[0].shown);
    CHECK(view.clients[0].accessible_name == "Kléber, 2 publications, Juin 2026");
    CHECK(view.clients[1].posts == 0);
    CHECK_FALSE(view.clients[1].shown);
    CHECK_FALSE(view.all_shown);
    REQUIRE(update(session, ShowPlan{}));
    view = sidebar_view(session);
    CHECK(view.all_shown);
    CHECK_FALSE(view.clients[0].shown);
    CHECK_FALSE(view.has_addressed_plan);
}

TEST_CASE("The spaces count what the plan shown holds", "[views]") {
    Session session = a_session({a_plan("a")
                                     .with(a_campaign("c1", june(1), june(2)))
                                     .with(a_campaign("c2", june(1), june(2)))
                                     .with(an_own_date("d1", june(1), june(1)))});
    SidebarView view = sidebar_view(session);
    CHECK(view.campaigns == 2);
    CHECK(view.own_dates == 1);
    CHECK_FALSE(view.campaigns_open);
    REQUIRE(update(session, Inspect{CampaignsSubject{}}));
    CHECK(sidebar_view(session).campaigns_open);
    CHECK_FALSE(sidebar_view(session).own_dates_open);
}

TEST_CASE("The small calendar shows whole weeks and where posts lie", "[views]") {
    const Session session = a_session({a_plan().with(a_post("p1").on(july(2)))});
    LabelCache labels;
    const MiniMonthView view = mini_month_view(session, std::chrono::year{2026} / 7, july(14), labels);
    CHECK(view.title == "Juillet 2026");
    CHECK(view.weekdays[0] == "L");
    REQUIRE(view.days.size() == 35);
    CHECK(view.days[0].day == june(29));
    CHECK_FALSE(view.days[0].in_month);
    CHECK(view.days[3].has_posts);
    CHECK_FALSE(view.days[4].has_posts);
    CHECK(view.days[15].is_today);
    CHECK(view.days[15].name == "mardi 14 juillet 2026");
}
