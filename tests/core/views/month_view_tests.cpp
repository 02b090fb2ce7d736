#include "core/storage/key_dates_json.hpp"
#include "core/views/month_view.hpp"
#include "tests/support/files.hpp"
#include "tests/support/months.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr int plenty = 100;

Catalogue french_key_dates() {
    auto pack = read_key_dates(text_of(in_repository("assets/keydates/fr.json")));
    REQUIRE(pack);
    return *std::move(pack);
}

// "all day|Midi|…": the titles of the cards in their order.
std::string titles(const DayView& day) {
    std::string text;
    for (const CardView& card : day.cards) text += (text.empty() ? "" : "|") + card.title;
    return text;
}

std::string labels(const DayView& day) {
    std::string text;
    for (const DayLabel& label : day.labels) text += (text.empty() ? "" : "|") + label.text;
    return text;
}

Session december_in(Place place) {
    Session session = open_session(a_workspace({a_plan().placed(std::move(place))}), french_key_dates(), december(2),
                                   Language::French);
    return session;
}

}  // namespace

TEST_CASE("A month is named and numbered in whole weeks", "[views]") {
    const MonthView view = month_view(december_in({}), december(2), plenty);
    CHECK(view.title == "Décembre 2026");
    CHECK(view.weekdays.front() == "lun.");
    REQUIRE(view.weeks.size() == 5);
    CHECK(view.weeks[0].number == 49);
    CHECK(view.weeks[4].number == 53);
    CHECK(view.weeks[0].days[0].day == day_of(2026, 11, 30));
    CHECK_FALSE(view.weeks[0].days[0].in_month);
    CHECK(day_in(view, december(2)).is_today);
    CHECK(day_in(view, december(2)).is_focused);
    CHECK_FALSE(day_in(view, december(3)).is_today);
    CHECK(day_in(view, december(5)).is_weekend);
}

TEST_CASE("The 26th of December is a public holiday in Moselle and none in Paris", "[views]") {
    const MonthView moselle = month_view(december_in({"FR", "FR-57", "B", ""}), december(2), plenty);
    const MonthView paris = month_view(december_in({"FR", "FR-75", "C", ""}), december(2), plenty);
    CHECK(day_in(moselle, december(26)).is_holiday);
    CHECK_FALSE(day_in(paris, december(26)).is_holiday);
    for (const MonthView* view : {&moselle, &paris}) {
        CHECK(day_in(*view, december(25)).is_holiday);
        CHECK(day_in(*view, december(25)).labels.front().kind == KeyDateKind::PublicHoliday);
        CHECK(day_in(*view, day_of(2027, 1, 1)).is_holiday);
        CHECK_FALSE(day_in(*view, december(24)).is_holiday);
    }
}

TEST_CASE("A day says aloud what it holds", "[views]") {
    Session session =
        open_session(a_workspace({a_plan().with(a_post("p1").on(december(25))).with(a_post("p2").on(december(25)))}),
                     french_key_dates(), december(25), Language::French);
    const MonthView view = month_view(session, december(25), plenty);
    CHECK(day_in(view, december(25)).name == "vendredi 25 décembre 2026, Noël, aujourd’hui, 2 publications");
    CHECK(day_in(view, december(1)).name == "mardi 1er décembre 2026, aucune publication");
    session.language = Language::English;
    CHECK(day_in(month_view(session, december(1), plenty), december(25)).name ==
          "Friday 25 December 2026, Christmas Day, 2 posts");
}

TEST_CASE("Cards lie all-day first and then by time", "[views]") {
    const Session session = a_session({a_plan()
                                           .with(a_post("p1").on(june(3)).at(18, 30).titled("Soir"))
                                           .with(a_post("p2").on(june(3)).at(8, 0).titled("Matin"))
                                           .with(a_post("p3").on(june(3)).titled("Jour"))
                                           .with(a_post("p4").on(june(3)).at(12, 0))});
    CHECK(titles(day_in(month_view(session, june(1), plenty), june(3))) == "Jour|Matin|Sans titre|Soir");
}

TEST_CASE("A day counts the posts it shows and those it has no room for", "[views]") {
    PlanBuilder plan = a_plan();
    for (int i = 0; i < 7; ++i) plan.with(a_post("p" + std::to_string(i)).on(june(3)));
    const Session session = a_session({plan});
    for (const int room : {0, 2, 7, 60}) {
        CAPTURE(room);
        const MonthView view = month_view(session, june(1), room);
        CHECK(day_in(view, june(3)).posts == 7);
        CHECK(day_in(view, june(3)).cards.size() == static_cast<std::size_t>(std::min(room, 7)));
        CHECK(view.posts == 7);
    }
}

TEST_CASE("A month counts its own days and not those of its neighbours", "[views]") {
    const Session session =
        a_session({a_plan().with(a_post("p1").on(june(30))).with(a_post("p2").on(july(1))).with(a_post("p3"))});
    const MonthView view = month_view(session, june(1), plenty);
    CHECK(view.posts == 1);
    CHECK(day_in(view, july(1)).posts == 1);
}

TEST_CASE("What the filter leaves out is neither drawn nor counted", "[views]") {
    Session session = a_session({a_plan()
                                     .with(a_post("p1").on(june(3)).is(PostStatus::Approved).for_network(Network::X))
                                     .with(a_post("p2").on(june(3)).is(PostStatus::Approved))
                                     .with(a_post("p3").on(june(3)).for_network(Network::X))});
    CHECK_FALSE(month_view(session, june(1), plenty).filtered);
    REQUIRE(update(session, SetFilter{{Network::X}, {PostStatus::Approved}}));
    const MonthView view = month_view(session, june(1), plenty);
    CHECK(view.filtered);
    CHECK(view.posts == 1);
    REQUIRE(day_in(view, june(3)).cards.size() == 1);
    CHECK(day_in(view, june(3)).cards[0].ref == ref("plan-1", "p1"));
    CHECK(day_in(view, june(3)).name == "mercredi 3 juin 2026, 1 publication");
}

TEST_CASE("Several plans together mix their posts by time", "[views]") {
    Session session = a_session({a_plan("b").with(a_post("p1").on(june(3)).at(9, 0).titled("B9")),
                                 a_plan("a")
                                     .with(a_post("p1").on(june(3)).at(9, 0).titled("A9"))
                                     .with(a_post("p2").on(june(3)).at(8, 0).titled("A8"))});
    CHECK(titles(day_in(month_view(session, june(1), plenty), june(3))) == "B9");
    REQUIRE(update(session, ShowPlan{}));
    CHECK(titles(day_in(month_view(session, june(1), plenty), june(3))) == "A8|A9|B9");
    CHECK(month_view(session, june(1), plenty).posts == 3);
}

TEST_CASE("Clients of one town share its holidays, each said once", "[views]") {
    Session session = open_session(a_workspace({a_plan("a").placed({"FR", "FR-57", "B", "bakery"}),
                                                a_plan("b").placed({"FR", "FR-57", "B", "shop"})}),
                                   french_key_dates(), december(2), Language::French);
    REQUIRE(update(session, ShowPlan{}));
    const MonthView view = month_view(session, december(2), plenty);
    int christmas = 0;
    for (const DayLabel& label : day_in(view, december(25)).labels) christmas += label.text == "Noël";
    CHECK(christmas == 1);
}

TEST_CASE("Own dates are named on all their days, after holidays, and may come back each year", "[views]") {
    OwnDate fair = an_own_date("d1", december(24), december(25));
    fair.name = "Foire";
    OwnDate birthday = an_own_date("d2", day_of(2020, 12, 31), day_of(2021, 1, 1));
    birthday.name = "Anniversaire";
    birthday.every_year = true;
    OwnDate past = an_own_date("d3", day_of(2025, 12, 24), day_of(2025, 12, 24));
    Session session = open_session(a_workspace({a_plan().with(fair).with(birthday).with(past)}), french_key_dates(),
                                   december(2), Language::French);
    const MonthView view = month_view(session, december(2), plenty);
    CHECK(labels(day_in(view, december(24))) == "Foire|Réveillon de Noël");
    CHECK(labels(day_in(view, december(25))) == "Noël|Foire");
    CHECK(labels(day_in(view, december(31))).starts_with("Anniversaire|"));
    CHECK(labels(day_in(view, day_of(2027, 1, 1))).find("Anniversaire") != std::string::npos);
    REQUIRE(update(session, ShowMonth{std::chrono::year{2019} / 12}));
    CHECK_FALSE(
        labels(day_in(month_view(session, december(2), plenty), day_of(2019, 12, 31))).starts_with("Anniversaire"));
}

TEST_CASE("Beside its number a day has the short name of its date, aloud the whole one", "[views]") {
    const MonthView view = month_view(december_in({}), december(2), plenty);
    const DayView& eve = day_in(view, december(24));
    REQUIRE(eve.labels.size() == 1);
    CHECK(eve.labels[0].short_text == "Réveillon");
    CHECK(eve.labels[0].text == "Réveillon de Noël");
    CHECK(eve.name.find("Réveillon de Noël") != std::string::npos);
}

TEST_CASE("A yearly date on the 29th of February falls in leap years only", "[views]") {
    OwnDate leap = an_own_date("d1", day_of(2024, 2, 29), day_of(2024, 2, 29));
    leap.every_year = true;
    Session session = a_session({a_plan().with(leap)});
    REQUIRE(update(session, ShowMonth{std::chrono::year{2027} / 2}));
    for (const WeekView& week : month_view(session, june(1), plenty).weeks)
        for (const DayView& day : week.days) CHECK(day.labels.empty());
    REQUIRE(update(session, ShowMonth{std::chrono::year{2028} / 2}));
    CHECK(labels(day_in(month_view(session, june(1), plenty), day_of(2028, 2, 29))) == "Date d1");
}

TEST_CASE("A yearly date with a rule is named where the rule puts it that year", "[views]") {
    OwnDate open_day = an_own_date("d1", day_of(2026, 6, 13), day_of(2026, 6, 13));
    open_day.every_year = true;
    open_day.rule = Rule{.when = NthWeekday{2, Weekday::Saturday, 6}};
    Session session = a_session({a_plan().with(open_day)});
    CHECK(labels(day_in(month_view(session, june(1), plenty), june(13))) == "Date d1");
    REQUIRE(update(session, ShowMonth{std::chrono::year{2027} / 6}));
    const MonthView view = month_view(session, june(1), plenty);
    CHECK(labels(day_in(view, day_of(2027, 6, 12))) == "Date d1");
    CHECK(day_in(view, day_of(2027, 6, 13)).labels.empty());
}

TEST_CASE("The first and the last month there are can be shown", "[views]") {
    Session session = a_session({a_plan().with(an_own_date("d1", last_day, last_day))});
    REQUIRE(update(session, ShowMonth{std::chrono::year{2200} / 12}));
    CHECK(labels(day_in(month_view(session, june(1), plenty), last_day)) == "Date d1");
    REQUIRE(update(session, ShowMonth{std::chrono::year{1900} / 1}));
    CHECK(month_view(session, june(1), plenty).weeks[0].days[0].day == first_day);
}
