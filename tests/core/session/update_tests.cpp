#include "core/session/session.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr year_month month(int year, unsigned number) { return std::chrono::year{year} / static_cast<int>(number); }

Error refused(Session& session, const Command& command) {
    const Verdict verdict = update(session, command);
    REQUIRE_FALSE(verdict.has_value());
    return verdict.error();
}

Edit moved(std::string_view id, int by) { return MovePosts{{post_id(id)}, by}; }

Plan two_posts(std::string_view id) { return a_plan(id).with(a_post("p1").on(june(3))).with(a_post("p2").on(june(4))); }

}  // namespace

TEST_CASE("A session begins on today's month with the first plan shown", "[session]") {
    const Session session = a_session({a_plan("plan-1"), a_plan("plan-2")});
    CHECK(session.month == month(2026, 6));
    CHECK(session.focused_day == june(1));
    CHECK(session.shown == plan_id("plan-1"));
    CHECK_FALSE(session.history.can_undo());
    CHECK(a_session({}).addressed_plan() == nullptr);
}

TEST_CASE("An edit without a plan speaks of the one shown, or the only one", "[session]") {
    Session session = a_session({two_posts("plan-1"), two_posts("plan-2")});
    REQUIRE(update(session, changing(moved("p1", 1))));
    CHECK(session.workspace().find(plan_id("plan-1"))->posts.find(post_id("p1"))->day == june(4));
    CHECK(session.workspace().find(plan_id("plan-2"))->posts.find(post_id("p1"))->day == june(3));
    REQUIRE(update(session, ShowPlan{}));
    CHECK(refused(session, changing(moved("p1", 1))).code == ErrorCode::NoSuchPlan);

    Session only = a_session({two_posts("plan-1")});
    REQUIRE(update(only, ShowPlan{}));
    CHECK(update(only, changing(moved("p1", 1))));
}

TEST_CASE("Edits of one command are done all or none, and undone as one", "[session]") {
    Session session = a_session({two_posts("plan-1"), two_posts("plan-2")});
    const Workspace before = session.workspace();
    CHECK(refused(session, ChangePlans{{{plan_id("plan-1"), moved("p1", 1)}, {plan_id("plan-2"), moved("p9", 1)}}})
              .code == ErrorCode::NoSuchPost);
    CHECK(session.workspace() == before);
    REQUIRE(update(session, ChangePlans{{{plan_id("plan-1"), moved("p1", 1)}, {plan_id("plan-2"), moved("p2", 1)}}}));
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace() == before);
    CHECK_FALSE(session.history.can_undo());
}

TEST_CASE("A change that changes nothing is no step", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    REQUIRE(update(session, changing(moved("p1", 0))));
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.title = ""}})));
    REQUIRE(update(session, ChangePlans{}));
    CHECK_FALSE(session.history.can_undo());
}

TEST_CASE("There is nothing to undo at the beginning nor to redo at the end", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    CHECK(refused(session, Undo{}).code == ErrorCode::NothingToDo);
    CHECK(refused(session, Redo{}).code == ErrorCode::NothingToDo);
    REQUIRE(update(session, changing(moved("p1", 1))));
    REQUIRE(update(session, Undo{}));
    REQUIRE(update(session, Redo{}));
    CHECK(refused(session, Redo{}).code == ErrorCode::NothingToDo);
}

TEST_CASE("The letters of one visit of a field are one step", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    for (const char* title : {"B", "Bû", "Bûche"})
        REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.title = title}}, "title 1")));
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.title = "Bûche roulée"}}, "title 2")));
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace().plans[0]->posts.find(post_id("p1"))->title == "Bûche");
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace().plans[0]->posts.find(post_id("p1"))->title.empty());
}

TEST_CASE("Undo turns to the month where something changed", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    REQUIRE(update(session, changing(moved("p1", 1))));
    REQUIRE(update(session, ShowMonth{month(2027, 3)}));
    REQUIRE(update(session, Undo{}));
    CHECK(session.month == month(2026, 6));
    CHECK(session.focused_day == june(3));
    REQUIRE(update(session, ShowMonth{month(2027, 3)}));
    REQUIRE(update(session, Redo{}));
    CHECK(session.month == month(2026, 6));
}

TEST_CASE("Undo stays where it is when what changed is in sight", "[session]") {
    Session session = a_session({a_plan().with(a_post("p1").on(june(30)))});
    REQUIRE(update(session, ShowMonth{month(2026, 7)}));  // Its first week begins on 29 June.
    REQUIRE(update(session, changing(moved("p1", 1))));
    REQUIRE(update(session, Undo{}));
    CHECK(session.month == month(2026, 7));
}

TEST_CASE("Undo shows the plan that changed", "[session]") {
    Session session = a_session({two_posts("plan-1"), two_posts("plan-2")});
    REQUIRE(update(session, changing(moved("p1", 1))));
    REQUIRE(update(session, ShowPlan{plan_id("plan-2")}));
    REQUIRE(update(session, Undo{}));
    CHECK(session.shown == plan_id("plan-1"));
}

TEST_CASE("A plan is added, shown, closed and brought back", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    REQUIRE(update(session, AddPlan{plan_id("plan-2"), {.name = "Fleurs Lucie"}}));
    CHECK(session.shown == plan_id("plan-2"));
    CHECK(session.workspace().plans.size() == 2);
    CHECK(refused(session, AddPlan{plan_id("plan-2"), {.name = "Autre"}}).code == ErrorCode::DuplicateId);
    CHECK(refused(session, AddPlan{plan_id("plan-3"), {}}).code == ErrorCode::InvalidText);
    REQUIRE(update(session, ClosePlan{plan_id("plan-2")}));
    CHECK(session.shown == plan_id("plan-1"));
    CHECK(refused(session, ClosePlan{plan_id("plan-2")}).code == ErrorCode::NoSuchPlan);
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace().plans.size() == 2);
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace().plans.size() == 1);
    CHECK(session.shown == plan_id("plan-1"));
}

TEST_CASE("The last plan closed leaves nothing shown", "[session]") {
    Session session = a_session({two_posts("plan-1")});
    REQUIRE(update(session, Inspect{ClientSubject{plan_id("plan-1")}}));
    REQUIRE(update(session, ClosePlan{plan_id("plan-1")}));
    CHECK_FALSE(session.shown);
    CHECK(std::holds_alternative<NoSubject>(session.subject));
    REQUIRE(update(session, Undo{}));
    REQUIRE(session.addressed_plan());
    CHECK(session.addressed_plan()->id == plan_id("plan-1"));
}

TEST_CASE("No more plans open than there is room for", "[session]") {
    Session session = a_session({});
    for (int i = 0; i < 100; ++i)
        REQUIRE(update(session, AddPlan{plan_id("plan-" + std::to_string(i)), {.name = "Client"}}));
    CHECK(refused(session, AddPlan{plan_id("one-more"), {.name = "Client"}}) ==
          Error{ErrorCode::TooMany, "plans", "100"});
    CHECK(session.workspace().plans.size() == 100);
}

TEST_CASE("A plan opened over itself replaces it and can be undone", "[session]") {
    Session session = a_session({two_posts("plan-1"), a_plan("plan-2")});
    const Workspace before = session.workspace();
    REQUIRE(update(session, SelectPosts{{ref("plan-1", "p1")}}));
    REQUIRE(open_plan(session, a_plan("plan-2").with(a_post("p7"))));
    CHECK(session.workspace().plans.size() == 2);
    CHECK(session.workspace().plans[1]->posts.contains(post_id("p7")));
    CHECK(session.shown == plan_id("plan-2"));
    CHECK(session.selection.empty());
    REQUIRE(update(session, Undo{}));
    CHECK(session.workspace() == before);
}

TEST_CASE("Showing a plan lets go of selection and subject", "[session]") {
    Session session = a_session({two_posts("plan-1"), two_posts("plan-2")});
    REQUIRE(update(session, SelectPosts{{ref("plan-1", "p1")}}));
    REQUIRE(update(session, Inspect{ref("plan-1", "p1")}));
    CHECK(refused(session, ShowPlan{plan_id("plan-9")}).code == ErrorCode::NoSuchPlan);
    CHECK(session.selection.size() == 1);
    REQUIRE(update(session, ShowPlan{plan_id("plan-2")}));
    CHECK(session.selection.empty());
    CHECK(std::holds_alternative<NoSubject>(session.subject));
}

TEST_CASE("A month shown keeps the day of the month in focus", "[session]") {
    Session session = a_session({});
    REQUIRE(update(session, FocusDay{day_of(2026, 1, 31)}));
    REQUIRE(update(session, ShowMonth{month(2026, 2)}));
    CHECK(session.focused_day == day_of(2026, 2, 28));
    REQUIRE(update(session, ShowMonth{month(1900, 1)}));
    REQUIRE(update(session, ShowMonth{month(2200, 12)}));
    CHECK(refused(session, ShowMonth{month(2201, 1)}).code == ErrorCode::OutOfCalendar);
    CHECK(refused(session, ShowMonth{month(1899, 12)}).code == ErrorCode::OutOfCalendar);
    CHECK(refused(session, ShowMonth{year_month{}}).code == ErrorCode::OutOfCalendar);
    CHECK(session.month == month(2200, 12));
}

TEST_CASE("A day in focus turns the month only when it is out of sight", "[session]") {
    Session session = a_session({});
    REQUIRE(update(session, FocusDay{july(5)}));  // The last Sunday of June's page.
    CHECK(session.month == month(2026, 6));
    REQUIRE(update(session, FocusDay{july(6)}));
    CHECK(session.month == month(2026, 7));
    CHECK(refused(session, FocusDay{last_day + days{1}}).code == ErrorCode::OutOfCalendar);
    CHECK(session.focused_day == july(6));
}

TEST_CASE("The language changes what is said", "[session]") {
    Session session = a_session({});
    REQUIRE(update(session, SetLanguage{Language::English}));
    CHECK(session.language == Language::English);
}
