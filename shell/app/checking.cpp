// What is to be looked at in the posts on screen, found out while nobody waits.

#include "core/dates/month_grid.hpp"
#include "shell/app/state.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr double calm_ms = 120;   // A quick hand types faster.
constexpr int most_at_once = 40;  // Posts; a few milliseconds.

}  // namespace

// The list is of the whole month; cards only stand for the first posts of a day.
std::vector<PostId> App::State::posts_to_check(const IndexedPlan& indexed) const {
    const bool wants_all = std::holds_alternative<FindingsSubject>(session.subject);
    const auto most_a_day = static_cast<std::size_t>(views.cards_a_day);
    std::vector<PostId> posts;
    if (!session.is_shown(indexed.plan->id)) return posts;
    const MonthGrid grid = month_grid(session.month);
    for (Day day = grid.first; day <= grid.last(); day += days{1}) {
        std::size_t taken = 0;
        for (const DayIndex::Entry& entry : indexed.days.between(day, day)) {
            if (!wants_all && taken++ == most_a_day) break;
            posts.push_back(entry.post->id);
        }
    }
    return posts;
}

void App::State::check_when_calm() {
    if (unchecked_revision != revision || dragging.drag) {
        unchecked_revision = revision;
        check_at_ms = now_ms + calm_ms;
    }
    if (now_ms < check_at_ms) {
        wake_at_ms = std::min(wake_at_ms, check_at_ms);
        return;
    }
    const unsigned version = session.marks.version();
    int most = most_at_once;
    bool all_known = true;
    for (const IndexedPlan& indexed : session.indexed) {
        const CheckInput input{*indexed.plan,   session.catalogue, session.networks,
                               session.unicode, today(),           session.language};
        all_known = session.marks.look(posts_to_check(indexed), indexed.days, input, most) && all_known;
    }
    if (all_known) {
        checked_revision = revision;
        checked_day = today();
    }
    const bool is_list_done = all_known && std::holds_alternative<FindingsSubject>(session.subject);
    if (session.marks.version() != version || is_list_done) views.revision = 0;
    if (!all_known || views.revision == 0) wake();
}

}  // namespace marronnier
