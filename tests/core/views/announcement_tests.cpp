#include "core/views/announcement.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// What is said after the command was carried out.
std::optional<Announcement> said_after(Session& session, const Command& command) {
    REQUIRE(update(session, command));
    return announcement(session, command);
}

Session two_posts() {
    return a_session({a_plan().with(a_post("p1").on(june(3)).titled("Bûche")).with(a_post("p2").on(june(4)))});
}

}  // namespace

TEST_CASE("One post moved is named with its new day, spoken only", "[views]") {
    Session session = two_posts();
    const auto said = said_after(session, changing(MovePosts{{post_id("p1")}, 2}));
    REQUIRE(said);
    CHECK(said->text == "Bûche, déplacée au vendredi 5 juin. Ctrl+Z pour annuler");
    CHECK_FALSE(said->shows_toast);
}

TEST_CASE("A post moved out of sight is told on the screen too", "[views]") {
    Session session = two_posts();
    const auto said = said_after(session, changing(MovePosts{{post_id("p2")}, 60}));
    REQUIRE(said);
    CHECK(said->text == "Sans titre, déplacée au lundi 3 août. Ctrl+Z pour annuler");
    CHECK(said->shows_toast);
}

TEST_CASE("Several posts moved are counted", "[views]") {
    Session session = two_posts();
    const auto said = said_after(session, changing(MovePosts{{post_id("p1"), post_id("p2")}, -1}));
    REQUIRE(said);
    CHECK(said->text == "2 publications déplacées (−1 j). Ctrl+Z pour annuler");
    CHECK(said->shows_toast);
}

TEST_CASE("Posts without a date are not said to have moved", "[views]") {
    Session session =
        a_session({a_plan().with(a_post("p1")).with(a_post("p2")).with(a_post("p3").on(june(3)).titled("Bûche"))});
    CHECK_FALSE(said_after(session, changing(MovePosts{{post_id("p1"), post_id("p2")}, 2})));
    const auto said = said_after(session, changing(MovePosts{{post_id("p3"), post_id("p1")}, 2}));
    REQUIRE(said);
    CHECK(said->text == "Bûche, déplacée au vendredi 5 juin. Ctrl+Z pour annuler");
}

TEST_CASE("Posts deleted are counted, with undo at hand", "[views]") {
    Session session = two_posts();
    const auto said = said_after(session, changing(RemovePosts{{post_id("p1")}}));
    REQUIRE(said);
    CHECK(said->text == "1 publication supprimée");
    CHECK(said->offers_undo);
    CHECK(said->shows_toast);
}

TEST_CASE("Posts duplicated are counted", "[views]") {
    Session session = two_posts();
    session.language = Language::English;
    const auto said =
        said_after(session, changing(DuplicatePosts{{{post_id("p1"), post_id("c1")}, {post_id("p2"), post_id("c2")}}}));
    REQUIRE(said);
    CHECK(said->text == "2 posts duplicated");
    CHECK_FALSE(said->offers_undo);
}

TEST_CASE("Undo and redo are said, typing and turning pages are not", "[views]") {
    Session session = two_posts();
    CHECK_FALSE(said_after(session, changing(ChangePosts{{post_id("p1")}, {.title = "B"}})));
    CHECK_FALSE(said_after(session, ShowMonth{std::chrono::year{2026} / 7}));
    CHECK(said_after(session, Undo{})->text == "Annulé");
    CHECK(said_after(session, Redo{})->text == "Rétabli");
}
