// What is to be looked at in the posts on screen, found out while nobody waits.
#include "shell/app/checking.hpp"

#include "core/dates/month_grid.hpp"
#include "core/views/card_view.hpp"
#include "shell/app/state.hpp"

namespace marronnier {

namespace {

constexpr double calm_ms = 120;   // A quick hand types faster.
constexpr int most_at_once = 60;  // Posts; a few milliseconds.

}  // namespace

void App::State::await_calm() {
    Sight now = sight();
    if (checking.waiting == now && !dragging.drag) return;
    checking.waiting = std::move(now);
    checking.begins_at_ms = now_ms + calm_ms;
}

void App::State::begin_checking(Sight now) {
    checking = {.waiting = now, .begins_at_ms = now_ms, .sight = now};
    const MonthGrid grid = month_grid(session.month);
    for (Day day = grid.first; day <= grid.last(); day += days{1}) {
        const std::size_t most = now.open_day == day ? Sight::all : now.posts_a_day;
        for (const ShownPost& shown : shown_posts_of_day(session, day, most).first)
            checking.posts.emplace_back(shown.plan->id, shown.entry->post);
    }
    std::vector<PlanId> open;
    open.reserve(now.open.plans.size());
    for (const Box<Plan>& plan : now.open.plans) open.push_back(plan->id);
    session.open_findings.keep_only(open);
    for (const IndexedPlan& indexed : session.indexed)
        session.open_findings.follow(indexed.days, indexed.media.counts(), check_input(*indexed.plan));
}

CheckInput App::State::check_input(const Plan& plan) const {
    return {plan, session.catalogue, session.networks, session.unicode, today(), session.language};
}

void App::State::check_some() {
    if (Sight now = sight(); checking.sight != now) begin_checking(std::move(now));
    const unsigned version = session.open_findings.version();
    for (int left = most_at_once; left > 0 && checking.next < checking.posts.size(); ++checking.next) {
        const auto& [plan, post] = checking.posts[checking.next];
        const IndexedPlan& indexed = *session.find(plan);
        left -= session.open_findings.look(*post, indexed.days, indexed.media.counts(), check_input(*indexed.plan));
    }
    checking.has_changed = checking.has_changed || session.open_findings.version() != version;
    checking.begins_at_ms = now_ms;
    if (checking.next < checking.posts.size()) return;
    // The list says whether all has been looked at.
    if (!checking.has_changed && !std::holds_alternative<FindingsSubject>(session.subject)) return;
    views.revision = 0;
    wake();
}

}  // namespace marronnier
