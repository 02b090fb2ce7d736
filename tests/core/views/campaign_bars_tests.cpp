// The bars of campaigns in core/views/month_view.hpp.
#include "core/views/month_view.hpp"
#include "tests/support/random_plan.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// "c1 0-6 lane 0": the bars of a week.
std::string bars(const WeekView& week) {
    std::string text;
    for (const BarView& bar : week.bars)
        text += (text.empty() ? "" : ", ") + bar.campaign.text() + ' ' + (bar.starts_here ? '[' : '-') +
                std::to_string(bar.first_column) + std::to_string(bar.last_column) + (bar.ends_here ? ']' : '-') +
                std::to_string(bar.lane);
    return text;
}

}  // namespace

TEST_CASE("A campaign is a bar in each week it touches, open where it goes on", "[views]") {
    const Session session = a_session({a_plan().with(a_campaign("c1", june(4), june(16)))});
    const MonthView view = month_view(session, june(1), 5);
    CHECK(bars(view.weeks[0]) == "c1 [36-0");
    CHECK(bars(view.weeks[1]) == "c1 -06-0");
    CHECK(bars(view.weeks[2]) == "c1 -01]0");
    CHECK(bars(view.weeks[3]).empty());
}

TEST_CASE("A bar of one day starts and ends there", "[views]") {
    const Session session = a_session({a_plan().with(a_campaign("c1", june(7), june(7)))});
    const MonthView view = month_view(session, june(1), 5);
    CHECK(bars(view.weeks[0]) == "c1 [66]0");
    CHECK(view.weeks[0].bars[0].name == "Campagne c1, campagne, du dimanche 7 juin au dimanche 7 juin");
}

TEST_CASE("Earlier bars lie above later ones, and longer ones above shorter", "[views]") {
    const Session session = a_session({a_plan()
                                           .with(a_campaign("short", june(1), june(2)))
                                           .with(a_campaign("long", june(1), june(5)))
                                           .with(a_campaign("later", june(3), june(9)))});
    const MonthView view = month_view(session, june(1), 5);
    CHECK(bars(view.weeks[0]) == "long [04]0, short [01]1, later [26-1");
    CHECK(view.weeks[0].lanes == std::array<int, 7>{2, 2, 2, 2, 2, 2, 2});
    CHECK(bars(view.weeks[1]) == "later -01]0");
    CHECK(view.weeks[1].lanes == std::array<int, 7>{1, 1, 0, 0, 0, 0, 0});
}

TEST_CASE("Bars of plans that are not shown are not there", "[views]") {
    Session session = a_session(
        {a_plan("a").with(a_campaign("c1", june(1), june(2))), a_plan("b").with(a_campaign("c1", june(1), june(2)))});
    CHECK(month_view(session, june(1), 5).weeks[0].bars.size() == 1);
    REQUIRE(update(session, ShowPlan{}));
    CHECK(month_view(session, june(1), 5).weeks[0].bars.size() == 2);
}

TEST_CASE("In a week each bar has one lane to itself on all its days", "[views][property]") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        PlanBuilder plan = a_plan();
        for (std::size_t i = random.below(12); i > 0; --i) {
            const Day from = day_of(2026, 5, 15) + days{random.below(50)};
            plan.with(a_campaign("c" + std::to_string(i), from, from + days{random.below(25)}));
        }
        const Session session = a_session({plan});
        for (const WeekView& week : month_view(session, june(1), 5).weeks) {
            std::array<std::array<int, 7>, 13> taken{};
            std::array<int, 7> lanes{};
            for (const BarView& bar : week.bars)
                for (auto column = static_cast<std::size_t>(bar.first_column);
                     column <= static_cast<std::size_t>(bar.last_column); ++column) {
                    REQUIRE(++taken[static_cast<std::size_t>(bar.lane)][column] == 1);
                    lanes[column] = std::max(lanes[column], bar.lane + 1);
                }
            REQUIRE(week.lanes == lanes);
        }
    }
}
