#include "core/views/card_view.hpp"
#include "core/views/day_list_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

CardView card_of(const Session& session, std::string_view post) {
    const Plan& plan = *session.workspace().plans.front();
    return card_view(session, plan, *plan.posts.find(post_id(post)));
}

}  // namespace

TEST_CASE("A card names time, title, networks and status aloud", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1")
                                                   .on(june(3))
                                                   .at(18, 30)
                                                   .titled("Bûche roulée")
                                                   .is(PostStatus::InReview)
                                                   .for_network(Network::Instagram, Format::Reel)
                                                   .for_network(Network::X)
                                                   .for_network(Network::Instagram, Format::Story))});
    const CardView card = card_of(session, "p1");
    CHECK(card.name == "18:30 Bûche roulée, Instagram, X, À valider");
    CHECK(card.networks == std::vector{Network::Instagram, Network::X});
    CHECK(card.time == "18:30");
    CHECK_FALSE(card.has_note);
    session.language = Language::English;
    CHECK(card_of(session, "p1").name == "18:30 Bûche roulée, Instagram, X, In review");
}

TEST_CASE("A card without title or time still has a name", "[views]") {
    const CardView card = card_of(a_session({a_plan().with(a_post("p1").on(june(3)).noted("interne"))}), "p1");
    CHECK(card.title == "Sans titre");
    CHECK(card.name == "Sans titre, Idée");
    CHECK(card.time.empty());
    CHECK(card.has_note);
}

TEST_CASE("A card knows whether it is selected and whether it is inspected", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1")).with(a_post("p2"))});
    REQUIRE(update(session, SelectPosts{{ref("plan-1", "p1")}}));
    REQUIRE(update(session, Inspect{ref("plan-1", "p2")}));
    CHECK(card_of(session, "p1").selected);
    CHECK_FALSE(card_of(session, "p1").inspected);
    CHECK_FALSE(card_of(session, "p2").selected);
    CHECK(card_of(session, "p2").inspected);
}

TEST_CASE("The list of a day holds all its posts in the order of the day", "[views]") {
    Session session = a_session({a_plan()
                                     .with(a_post("p1").on(june(3)).at(9, 0).titled("B"))
                                     .with(a_post("p2").on(june(3)).titled("A"))
                                     .with(a_post("p3").on(june(4)).titled("C"))});
    const DayListView list = day_list_view(session, june(3));
    CHECK(list.title == "mercredi 3 juin 2026");
    REQUIRE(list.posts == 2);
    CHECK(list.card(0).title == "A");
    CHECK(list.card(1).title == "B");
    REQUIRE(update(session, SetFilter{.statuses = {PostStatus::Published}}));
    CHECK(day_list_view(session, june(3)).posts == 0);
    CHECK(day_list_view(session, june(9)).posts == 0);
}
