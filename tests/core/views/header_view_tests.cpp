#include "core/views/header_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// "Instagram|X*": what the filter offers, the chosen with a star.
template <class Choice>
std::string offered(const std::vector<Choice>& choices) {
    std::string text;
    for (const Choice& choice : choices) text += (text.empty() ? "" : "|") + choice.name + (choice.chosen ? "*" : "");
    return text;
}

}  // namespace

TEST_CASE("The header names the month and what can be done", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)))});
    CHECK(header_view(session).title == "Juin 2026");
    CHECK(header_view(session).has_plan);
    CHECK_FALSE(header_view(session).can_undo);
    REQUIRE(update(session, changing(MovePosts{{post_id("p1")}, 1})));
    CHECK(header_view(session).can_undo);
    CHECK_FALSE(header_view(session).can_redo);
    REQUIRE(update(session, Undo{}));
    CHECK(header_view(session).can_redo);
}

TEST_CASE("The calendar cannot be left at its ends", "[views]") {
    Session session = a_session({});
    CHECK(header_view(session).can_go_back);
    CHECK(header_view(session).can_go_on);
    REQUIRE(update(session, ShowMonth{std::chrono::year{1900} / 1}));
    CHECK_FALSE(header_view(session).can_go_back);
    REQUIRE(update(session, ShowMonth{std::chrono::year{2200} / 12}));
    CHECK_FALSE(header_view(session).can_go_on);
    CHECK_FALSE(header_view(session).has_plan);
}

TEST_CASE("The filter offers the networks of the clients shown and those it names", "[views]") {
    Session session = a_session({a_plan("a").on_networks({Network::X, Network::Instagram}),
                                 a_plan("b").on_networks({Network::Blog, Network::Instagram})});
    CHECK(offered(header_view(session).networks) == "Instagram|X");
    REQUIRE(update(session, ShowPlan{}));
    CHECK(offered(header_view(session).networks) == "Instagram|X|Blog");
    REQUIRE(update(session, SetFilter{{Network::Twitch, Network::X}, {}}));
    CHECK(offered(header_view(session).networks) == "Instagram|X*|Twitch*|Blog");
    CHECK(header_view(session).networks_chosen == 2);
}

TEST_CASE("The filter offers every status", "[views]") {
    Session session = a_session({});
    REQUIRE(update(session, SetFilter{{}, {PostStatus::Cancelled}}));
    CHECK(offered(header_view(session).statuses) ==
          "Idée|Brouillon|À valider|À corriger|Validé|Planifié|Publié|En pause|Annulé*");
    CHECK(header_view(session).statuses_chosen == 1);
}
