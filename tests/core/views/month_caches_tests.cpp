#include "core/views/month_caches.hpp"
#include "tests/support/looking.hpp"
#include "tests/support/months.hpp"
#include "tests/support/random_command.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr int plenty = 100;

const std::vector<CardView>& cards_on(const MonthView& month, Day day) { return day_in(month, day).cards; }

// The name of a day says its key dates.
bool shows_the_same(const MonthView& a, const MonthView& b) {
    for (const WeekView& week : a.weeks)
        for (const DayView& day : week.days)
            if (day.cards != cards_on(b, day.day) || day.name != day_in(b, day.day).name) return false;
    return true;
}

}  // namespace

TEST_CASE("Kept cards and names of days are those that would be made, whatever was done", "[views][property]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Session session = a_session({random_plan_named("plan-0", seed), random_plan_named("plan-1", seed + 1)});
        MonthCaches cache;
        MonthView month;
        for (int step = 0; step < 60; ++step) {
            (void)update(session, random.chance(50) ? Command{changing(random_edit(random))} : random_command(random));
            if (random.chance(30)) look_at_all(session, june(1));
            cache.cards.keep(std::move(month));
            month = month_view(session, june(1), plenty, cache);
            REQUIRE(shows_the_same(month, month_view(session, june(1), plenty)));
        }
    }
}

TEST_CASE("A card of a post that did not change is not made again", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)).titled("A long title that is stored apart"))});
    MonthCaches cache;
    MonthView month = month_view(session, june(1), plenty, cache);
    const char* title = cards_on(month, june(3)).at(0).title.data();
    cache.cards.keep(std::move(month));
    month = month_view(session, june(1), plenty, cache);
    CHECK(cards_on(month, june(3)).at(0).title.data() == title);
}

TEST_CASE("Kept cards follow the language, the colour of the client and what is selected", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)))});
    MonthCaches cache;
    cache.cards.keep(month_view(session, june(1), plenty, cache));

    session.language = Language::English;
    session.selection = {ref("plan-1", "p1")};
    const MonthView month = month_view(session, june(1), plenty, cache);
    CHECK(cards_on(month, june(3)).at(0).title == "Untitled");
    CHECK(cards_on(month, june(3)).at(0).selected);
}

TEST_CASE("Kept names of days follow the dates of the client and its place", "[views]") {
    Session session = a_session({a_plan()});
    MonthCaches caches;
    const auto name = [&](Day day) { return day_in(month_view(session, june(1), plenty, caches), day).name; };
    const std::string before = name(june(3));
    REQUIRE(
        update(session, changing(AddOwnDate{own_date_id("d1"), {.name = "Braderie", .from = june(3), .to = june(3)}})));
    CHECK(name(june(3)) == "mercredi 3 juin 2026, Braderie, aucune publication");
    REQUIRE(update(session, Undo{}));
    CHECK(name(june(3)) == before);
}
