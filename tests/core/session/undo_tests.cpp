// Laws of core/session that hold after any sequence of commands: undo and redo are exact, refusals change nothing, and
// nothing on the screen speaks of what is gone.
#include "tests/support/random_command.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

bool exists(const Session& session, const PostRef& post) {
    const Plan* plan = session.workspace().find(post.plan);
    return plan && plan->posts.contains(post.post);
}

bool is_indexed(const Session& session) {
    const auto& plans = session.workspace().plans;
    if (session.indexed.size() != plans.size()) return false;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (!session.indexed[i].plan.is_same(plans[i])) return false;
        const DayIndex fresh{*plans[i]};
        const auto same = [](const DayIndex::Entry& a, const DayIndex::Entry& b) {
            return a.day == b.day && a.minutes == b.minutes && a.post == b.post;
        };
        const auto followed = session.indexed[i].days.all();
        if (!std::equal(followed.begin(), followed.end(), fresh.all().begin(), fresh.all().end(), same)) return false;
    }
    return true;
}

bool speaks_of_what_exists(const Session& session) {
    const auto& selection = session.selection;
    if (!std::is_sorted(selection.begin(), selection.end())) return false;
    if (std::adjacent_find(selection.begin(), selection.end()) != selection.end()) return false;
    for (const PostRef& post : selection)
        if (!exists(session, post)) return false;
    if (session.shown && !session.workspace().find(*session.shown)) return false;
    if (const auto* post = std::get_if<PostRef>(&session.subject)) return exists(session, *post);
    if (const auto* client = std::get_if<ClientSubject>(&session.subject))
        return session.workspace().find(client->plan) != nullptr;
    return is_in_calendar(session.focused_day) && is_in_calendar(first_of(session.month));
}

struct Seen {
    Workspace workspace{};
    std::optional<PlanId> shown{};
    year_month month{};
    Day focused_day{};
    std::vector<PostRef> selection{};
    Subject subject{};
    Filter filter{};
    Language language{};
    bool can_undo = false, can_redo = false;

    bool operator==(const Seen&) const = default;
};

Seen seen(const Session& session) {
    return {
        session.workspace(), session.shown,  session.month,    session.focused_day,        session.selection,
        session.subject,     session.filter, session.language, session.history.can_undo(), session.history.can_redo()};
}

// What a person remembers: the workspaces before this one, and those undone.
struct Memory {
    std::vector<Workspace> past{}, future{};
    std::string gesture{};

    void step(const Workspace& before, const std::string& of_gesture) {
        const bool joins = !of_gesture.empty() && of_gesture == gesture && !past.empty();
        if (!joins) past.push_back(before);
        future.clear();
        gesture = of_gesture;
    }
};

void check_command(Session& session, Memory& memory, const Command& command) {
    const Seen before = seen(session);
    if (!update(session, command)) {
        REQUIRE(seen(session) == before);
        return;
    }
    const Workspace& now = session.workspace();
    if (std::holds_alternative<Undo>(command)) {
        REQUIRE(now == memory.past.back());
        memory.past.pop_back();
        memory.future.push_back(before.workspace);
        memory.gesture.clear();
    } else if (std::holds_alternative<Redo>(command)) {
        REQUIRE(now == memory.future.back());
        memory.future.pop_back();
        memory.past.push_back(before.workspace);
        memory.gesture.clear();
    } else if (std::holds_alternative<CancelGesture>(command)) {
        if (now == before.workspace) return;
        REQUIRE(now == memory.past.back());
        memory.past.pop_back();
        memory.gesture.clear();
    } else if (!(now == before.workspace)) {
        const auto* change = std::get_if<ChangePlans>(&command);
        memory.step(before.workspace, change ? change->gesture : std::string{});
    }
    REQUIRE(session.history.can_undo() == !memory.past.empty());
    REQUIRE(session.history.can_redo() == !memory.future.empty());
    REQUIRE(speaks_of_what_exists(session));
}

}  // namespace

TEST_CASE("Undo returns exactly the workspace before a step, redo the one after, whatever was done",
          "[session][property]") {
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Session session = a_session({random_plan_named("plan-0", seed), random_plan_named("plan-1", seed + 1)});
        Memory memory;
        for (int step = 0; step < 50; ++step) {
            // Half of the commands change plans: the others would rarely leave anything to undo.
            Command command = random.chance(50) ? Command{changing(random_edit(random))} : random_command(random);
            if (random.chance(5)) command = CancelGesture{"title-7"};  // Of random_command.hpp.
            check_command(session, memory, command);
        }
        REQUIRE(is_indexed(session));
    }
}

TEST_CASE("Undone to the beginning and redone to the end, a session is where it was", "[session][property]") {
    for (std::uint64_t seed = 500; seed < 700; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Session session = a_session({random_plan_named("plan-0", seed)});
        const Workspace first = session.workspace();
        for (int step = 0; step < 40; ++step) (void)update(session, changing(random_edit(random)));
        const Workspace last = session.workspace();
        while (session.history.can_undo()) REQUIRE(update(session, Undo{}));
        REQUIRE(session.workspace() == first);
        REQUIRE(is_indexed(session));
        while (session.history.can_redo()) REQUIRE(update(session, Redo{}));
        REQUIRE(session.workspace() == last);
        REQUIRE(is_indexed(session));
    }
}
