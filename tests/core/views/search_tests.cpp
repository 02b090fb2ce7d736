#include "core/views/search.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// The titles found, in their order: "Noël, Galette".
std::string found(Search& search, const Session& session, std::string_view text) {
    search.look_for(text);
    std::string titles;
    for (std::size_t i = 0; i < search.count(); ++i)
        titles += (titles.empty() ? "" : ", ") + search.row(session, i).title;
    return titles;
}

std::string found(const Session& session, std::string_view text, Day today = june(1)) {
    Search search;
    search.follow(session, today);
    return found(search, session, text);
}

Post with_texts() {
    Post post = a_post().on(june(3)).titled("Fête du pain").noted("Prix à confirmer").in("fair");
    post.caption = "La bûche sort du four, l’été commence.";
    post.hashtags = {"boulangerie"};
    post.variants = {{Network::X, Format::Post, "Œuvre d’un matin", {}}};
    return post;
}

}  // namespace

TEST_CASE("Titles, captions, hashtags, notes and campaigns are searched", "[search]") {
    const Session session = a_session({a_plan().with(with_texts()).with(a_campaign("fair", june(1), june(9)))});
    for (const std::string_view text :
         {"pain", "buche", "BOULANGERIE", "confirmer", "oeuvre", "campagne fair", "l'ete"})
        CHECK(found(session, text) == "Fête du pain");
    CHECK(found(session, "galette").empty());
    CHECK(found(session, "").empty());
    CHECK(found(session, " ! ").empty());
}

TEST_CASE("All words must occur, in any order and anywhere in the post", "[search]") {
    const Session session = a_session({a_plan().with(with_texts()).with(a_post("p2").on(june(4)).titled("Pain"))});
    CHECK(found(session, "four pain") == "Fête du pain");
    CHECK(found(session, "pain") == "Fête du pain, Pain");
    CHECK(found(session, "pain galette").empty());
}

TEST_CASE("What comes next is first, then what has no day, then what is past, nearest first", "[search]") {
    const Session session = a_session({a_plan()
                                           .with(a_post("a").on(june(2)).titled("Pain passé loin"))
                                           .with(a_post("b").on(june(9)).titled("Pain passé"))
                                           .with(a_post("c").titled("Pain sans date"))
                                           .with(a_post("d").on(june(20)).titled("Pain à venir"))
                                           .with(a_post("e").on(june(10)).at(18, 0).titled("Pain ce soir"))
                                           .with(a_post("f").on(june(10)).at(9, 0).titled("Pain ce matin"))});
    CHECK(found(session, "pain", june(10)) ==
          "Pain ce matin, Pain ce soir, Pain à venir, Pain sans date, Pain passé, Pain passé loin");
}

TEST_CASE("Only the clients shown are searched", "[search]") {
    Session session = a_session({a_plan("one").with(a_post("a").on(june(2)).titled("Pain un")),
                                 a_plan("two").with(a_post("b").on(june(3)).titled("Pain deux"))});
    CHECK(found(session, "pain") == "Pain un");
    session.shown.reset();
    CHECK(found(session, "pain") == "Pain un, Pain deux");
}

TEST_CASE("Own dates are found in this year and the next", "[search]") {
    OwnDate birthday = an_own_date("d", june(12), june(13));
    birthday.name = "Anniversaire de l’atelier";
    birthday.every_year = true;
    const Session session = a_session({a_plan().with(birthday)});
    Search search;
    search.follow(session, june(20));
    search.look_for("atelier anniversaire");
    REQUIRE(search.count() == 2);
    CHECK_FALSE(search.row(session, 0).ref);
    CHECK(search.row(session, 0).day == day_of(2027, 6, 12));
    CHECK(search.row(session, 0).date == "sam. 12 juin 2027");
    CHECK(search.row(session, 1).day == june(12));  // Once, though it lasts two days.
}

TEST_CASE("What was found is marked where it stands", "[search]") {
    const Session session = a_session({a_plan().with(with_texts())});
    Search search;
    search.follow(session, june(1));
    search.look_for("FETE");
    CHECK(search.row(session, 0).title_parts == FoundParts{{0, 5}});
    CHECK(search.row(session, 0).excerpt.empty());
    search.look_for("fete buche");
    const SearchRowView row = search.row(session, 0);
    CHECK(row.excerpt == "La bûche sort du four, l’été commence.");
    CHECK(row.excerpt_parts == FoundParts{{3, 9}});
    CHECK(row.name.starts_with("mercredi 3 juin 2026, Fête du pain, X, "));
}

TEST_CASE("The search follows what is written, removed and renamed", "[search]") {
    Session session = a_session(
        {a_plan().with(a_post().on(june(3)).titled("Pain").in("fair")).with(a_campaign("fair", june(1), june(9)))});
    Search search;
    search.follow(session, june(1));
    CHECK(found(search, session, "pain") == "Pain");
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.title = "Galette"}})));
    search.follow(session, june(1));
    CHECK(search.count() == 0);
    CHECK(found(search, session, "galette") == "Galette");
    REQUIRE(update(session, changing(ChangeCampaign{campaign_id("fair"), {.name = "Épiphanie"}})));
    search.follow(session, june(1));
    CHECK(found(search, session, "epiphanie") == "Galette");
    REQUIRE(update(session, changing(RemovePosts{{post_id("p1")}})));
    search.follow(session, june(1));
    CHECK(search.count() == 0);
}

TEST_CASE("Typing on and deleting letters always finds the same as starting anew", "[search]") {
    PlanBuilder plan = a_plan();
    const std::string_view titles[] = {"Pain d’épices", "Épi de blé", "Galette", "Œufs", "Pain", "Panier"};
    int id = 0;
    for (const std::string_view title : titles)
        plan.with(a_post("p" + std::to_string(id++)).on(june(3)).titled(std::string{title}));
    const Session session = a_session({plan});
    Search search;
    search.follow(session, june(1));
    for (const std::string_view text : {"p", "pa", "pai", "pain ", "pain e", "pain", "p", "", "o", "oe", "œ", "epi"})
        CHECK(found(search, session, text) == found(session, text));
}
