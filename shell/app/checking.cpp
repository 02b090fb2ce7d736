// What is to be looked at in the posts on screen, found out while nobody waits.

#include "core/dates/month_grid.hpp"
#include "shell/app/state.hpp"

#include <utility>

namespace marronnier {

namespace {

constexpr double calm_ms = 120;   // A quick hand types faster.
constexpr int most_at_once = 60;  // Posts; a few milliseconds.

}  // namespace

// The list is of the whole month; cards only stand for the first posts of a day.
std::vector<const Post*> App::State::posts_to_check(const IndexedPlan& indexed) const {
    const bool wants_all = std::holds_alternative<FindingsSubject>(session.subject);
    const auto most_a_day = static_cast<std::size_t>(views.cards_a_day);
    std::vector<const Post*> posts;
    if (!session.is_shown(indexed.plan->id)) return posts;
    const MonthGrid grid = month_grid(session.month);
    for (Day day = grid.first; day <= grid.last(); day += days{1}) {
        std::size_t taken = 0;
        for (const DayIndex::Entry& entry : indexed.days.between(day, day)) {
            if (!wants_all && taken++ == most_a_day) break;
            posts.push_back(entry.post.get());
        }
    }
    return posts;
}

void App::State::await_calm() {
    if (unchecked_revision == revision && !dragging.drag) return;
    unchecked_revision = revision;
    check_at_ms = now_ms + calm_ms;
}

void App::State::check_some() {
    const unsigned version = session.marks.version();
    int most = most_at_once;
    bool all_known = true;
    for (const IndexedPlan& indexed : session.indexed) {
        const CheckInput input{*indexed.plan,   session.catalogue, session.networks,
                               session.unicode, today(),           session.language};
        all_known =
            session.marks.look(posts_to_check(indexed), indexed.days, indexed.media.counts(), input, most) && all_known;
    }
    marks_changed = marks_changed || session.marks.version() != version;
    check_at_ms = now_ms;
    if (!all_known) return;
    checked_revision = revision;
    checked_day = today();
    const bool is_list_done = std::holds_alternative<FindingsSubject>(session.subject);
    if (!std::exchange(marks_changed, false) && !is_list_done) return;
    views.revision = 0;
    wake();
}

}  // namespace marronnier
