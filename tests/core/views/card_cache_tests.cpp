#include "core/views/card_cache.hpp"
#include "tests/support/random_command.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr int plenty = 100;

const std::vector<CardView>& cards_on(const MonthView& month, Day day) {
    for (const WeekView& week : month.weeks)
        for (const DayView& candidate : week.days)
            if (candidate.day == day) return candidate.cards;
    FAIL("not shown: " << to_text(day));
    return month.weeks.front().days.front().cards;
}

bool has_the_same_cards(const MonthView& a, const MonthView& b) {
    for (const WeekView& week : a.weeks)
        for (const DayView& day : week.days)
            if (day.cards != cards_on(b, day.day)) return false;
    return true;
}

}  // namespace

TEST_CASE("Kept cards are those that would be made, whatever was done", "[views][property]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Session session = a_session({random_plan_named("plan-0", seed), random_plan_named("plan-1", seed + 1)});
        CardCache cache;
        MonthView month;
        for (int step = 0; step < 60; ++step) {
            (void)update(session, random.chance(50) ? Command{changing(random_edit(random))} : random_command(random));
            cache.keep(std::move(month));
            month = month_view(session, june(1), plenty, cache);
            REQUIRE(has_the_same_cards(month, month_view(session, june(1), plenty)));
        }
    }
}

TEST_CASE("A card of a post that did not change is not made again", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)).titled("A long title that is stored apart"))});
    CardCache cache;
    MonthView month = month_view(session, june(1), plenty, cache);
    const char* title = cards_on(month, june(3)).at(0).title.data();
    cache.keep(std::move(month));
    month = month_view(session, june(1), plenty, cache);
    CHECK(cards_on(month, june(3)).at(0).title.data() == title);
}

TEST_CASE("Kept cards follow the language, the colour of the client and what is selected", "[views]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(3)))});
    CardCache cache;
    cache.keep(month_view(session, june(1), plenty, cache));

    session.language = Language::English;
    session.selection = {ref("plan-1", "p1")};
    const MonthView month = month_view(session, june(1), plenty, cache);
    CHECK(cards_on(month, june(3)).at(0).title == "Untitled");
    CHECK(cards_on(month, june(3)).at(0).selected);
}
