#include "core/views/agenda_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("The agenda lists the days of the month that have something, today, and the focused one", "[views]") {
    Session session = a_session({a_plan()
                                     .with(a_post("p1").on(june(3)))
                                     .with(a_post("p2").on(june(3)))
                                     .with(a_post("p3").on(june(30)))
                                     .with(a_post("p4").on(july(1)))
                                     .with(a_post("p5"))});
    REQUIRE(update(session, FocusDay{june(12)}));
    const AgendaView view = agenda_view(session, june(5));
    std::string days;
    for (const AgendaDayView& day : view.days)
        days += std::to_string(day_of_month(day.day)) + ':' + std::to_string(day.posts) + (day.is_today ? "! " : " ");
    CHECK(days == "3:2 5:0! 12:0 30:1 ");
    CHECK(view.focused == june(12));
    CHECK(view.days[0].title == "Mercredi 3 juin");
}

TEST_CASE("A card of the agenda says its time, format and status in words", "[views]") {
    Session session = a_session(
        {a_plan().with(a_post("p1").on(june(3)).titled("Bûche")).with(a_post("p2").on(june(4)).titled("Galette"))});
    const AgendaView view = agenda_view(session, june(1));
    REQUIRE(view.days.size() == 3);
    CHECK(view.card(1, 0).card.title == "Bûche");
    const AgendaCardView galette = view.card(2, 0);
    CHECK(galette.card.title == "Galette");
    CHECK_FALSE(galette.status.empty());
}

TEST_CASE("The agenda shows what the filter lets through", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)))});
    SetFilter filter;
    filter.statuses.insert(PostStatus::Published);
    REQUIRE(update(session, filter));
    const AgendaView view = agenda_view(session, june(1));
    CHECK(view.days.size() == 1);
    CHECK(view.days[0].posts == 0);
}
