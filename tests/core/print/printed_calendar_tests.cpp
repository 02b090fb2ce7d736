#include "core/print/printed_calendar.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

using namespace marronnier;
using namespace marronnier::tests;
using Catch::Matchers::ContainsSubstring;

namespace {

Plan bakery() {
    return a_plan("bakery")
        .with(a_post("p1")
                  .on(june(3))
                  .at(18, 30)
                  .titled("Pain d’épices")
                  .is(PostStatus::InReview)
                  .noted("Prix à confirmer")
                  .for_network(Network::Instagram)
                  .for_network(Network::Facebook))
        .with(a_campaign("fair", june(5), june(9)));
}

Plan reef() { return a_plan("reef").named("Ligue du Récif").with(a_post("p2").on(june(4)).titled("Corail")); }

std::string month_of_june(const Session& session, PrintChoices choices = {}) {
    return printed_calendar(session, june(1), choices);
}

std::size_t count(const std::string& text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

}  // namespace

TEST_CASE("The month on paper says whose it is, and every post with time, networks and status in words", "[print]") {
    const std::string html = month_of_june(a_session({bakery()}));
    CHECK_THAT(html, ContainsSubstring("<h1>Juin 2026</h1>"));
    CHECK_THAT(html, ContainsSubstring("Boulangerie Kléber"));
    CHECK_THAT(html, ContainsSubstring("<b>18:30 </b>IG, FB · À valider</p>"));
    CHECK_THAT(html, ContainsSubstring("Pain d’épices</h2>"));
    CHECK_THAT(html, ContainsSubstring("<th scope=rowgroup rowspan=\"3\">23</th>"));
    CHECK(count(html, "<section") == 1);
}

TEST_CASE("A campaign spans its days in each week, and says where it goes on", "[print]") {
    const std::string html = month_of_june(a_session({bakery()}));
    CHECK_THAT(html,
               ContainsSubstring("<td colspan=\"3\"><div dir=auto data-style=\"--color:#8A3F17\">Campagne fair →"));
    CHECK_THAT(html,
               ContainsSubstring("<td colspan=\"2\"><div dir=auto data-style=\"--color:#8A3F17\">← Campagne fair<"));
}

TEST_CASE("Notes are on paper only when they were asked for", "[print]") {
    const Session session = a_session({bakery()});
    for (const PrintedPart part : {PrintedPart::Month, PrintedPart::Week, PrintedPart::List}) {
        CHECK_FALSE(month_of_june(session, {.part = part}).find("Prix à confirmer") != std::string::npos);
        CHECK_THAT(month_of_june(session, {.part = part, .notes = PrintedNotes::Shown}),
                   ContainsSubstring("Note : Prix à confirmer"));
    }
}

TEST_CASE("Several clients are told apart without colours", "[print]") {
    Session session = a_session({bakery(), reef(), a_plan("rival").named("Bière Klein")});
    session.shown.reset();
    const std::string html = month_of_june(session, {.inks = Inks::Black});
    CHECK_THAT(html, ContainsSubstring("<b>BK</b>"));
    CHECK_THAT(html, ContainsSubstring("<b>LR</b>"));
    CHECK_THAT(html, ContainsSubstring("<b>BK2</b>"));  // The letters were taken.
    CHECK_THAT(html, ContainsSubstring("IG, FB · À valider · BK<"));
    CHECK(html.find("--color") == std::string::npos);
}

TEST_CASE("What people wrote stays text", "[print]") {
    const Session session =
        a_session({a_plan()
                       .named("<script>")
                       .with(a_post().on(june(3)).titled("</td><img src=x onerror=alert(1)>").noted("\"><b>"))});
    for (const PrintedPart part : {PrintedPart::Month, PrintedPart::Week, PrintedPart::List}) {
        const std::string html = month_of_june(session, {.part = part, .notes = PrintedNotes::Shown});
        CHECK(html.find("<img") == std::string::npos);
        CHECK(html.find("<script") == std::string::npos);
        CHECK_THAT(html, ContainsSubstring("&lt;/td&gt;&lt;img src=x onerror=alert(1)&gt;"));
    }
}

TEST_CASE("A day with more posts than paper says how many are missing", "[print]") {
    PlanBuilder plan = a_plan();
    for (int i = 0; i < 200; ++i) plan.with(a_post("p" + std::to_string(i)).on(june(10)).at(9, 0).titled("Encore"));
    const std::string html = month_of_june(a_session({plan}));
    const auto shown = count(html, "<li");
    CHECK(shown > 5);
    CHECK(shown < 40);
    CHECK_THAT(html, ContainsSubstring("<p>+ " + std::to_string(200 - shown) + " autres</p>"));
    const std::string list = month_of_june(a_session({plan}), {.part = PrintedPart::List});
    CHECK(count(list, ">Encore</td>") == 200);  // The list shows everything.
}

TEST_CASE("The days of neighbouring months have pages of their own", "[print]") {
    const Session session = a_session({a_plan().with(a_post().on(july(1)).titled("Juillet"))});
    CHECK(month_of_june(session).find("Juillet") == std::string::npos);
}

TEST_CASE("The week on paper is that of the focused day, with the beginnings of captions", "[print]") {
    Post post = a_post().on(june(3)).titled("Pain").for_network(Network::Instagram);
    post.caption = "Au miel de Lorraine.\n" + std::string(400, 'x');
    Session session = a_session({a_plan().with(post)});
    session.focused_day = june(3);
    const std::string html = month_of_june(session, {.part = PrintedPart::Week});
    CHECK_THAT(html, ContainsSubstring("<h1>Semaine 23, du lundi 1er juin au dimanche 7 juin 2026</h1>"));
    CHECK_THAT(html, ContainsSubstring("Instagram · Idée"));
    CHECK_THAT(html, ContainsSubstring("Au miel de Lorraine.…"));
    CHECK(count(html, "<tbody>") == 1);
}

TEST_CASE("The list repeats its headings and names each day once", "[print]") {
    const std::string html = month_of_june(a_session({bakery()}), {.part = PrintedPart::List, .paper = Paper::A3});
    CHECK_THAT(html, ContainsSubstring("<section class=\"a3 list\">"));
    CHECK_THAT(html, ContainsSubstring("<thead><tr><th scope=col>Heure</th><th scope=col>Réseaux</th>"));
    CHECK_THAT(html, ContainsSubstring("<strong>Mercredi 3 juin</strong>"));
    CHECK_THAT(html, ContainsSubstring("<td>18:30</td><td>Instagram, Facebook</td>"));
    CHECK(count(html, "scope=rowgroup") == 1);  // Days without anything are left out.
}

TEST_CASE("Paper says when a filter left something out", "[print]") {
    Session session = a_session({bakery()});
    session.filter.statuses.insert(PostStatus::Approved);
    CHECK_THAT(month_of_june(session), ContainsSubstring("Filtre : Validé"));
}
