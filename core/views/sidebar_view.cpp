#include "core/views/sidebar_view.hpp"

#include "core/dates/month_grid.hpp"
#include "core/views/card_view.hpp"
#include "core/views/label_cache.hpp"
#include "core/words/date_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>

namespace marronnier {

SidebarView sidebar_view(const Session& session) {
    SidebarView view;
    const Day from = first_of(session.month);
    const Day to = last_of(session.month);
    for (const IndexedPlan& indexed : session.indexed) {
        const Plan& plan = *indexed.plan;
        ClientItemView item{.plan = plan.id, .name = plan.client.name, .color = plan.client.color};
        item.posts = static_cast<int>(indexed.days.between(from, to).size());
        item.shown = session.shown == plan.id;
        item.accessible_name = item.name + ", " +
                               counted(session.language, Text::DayPostsOne, Text::DayPostsOther, item.posts) + ", " +
                               month_title(session.language, session.month);
        view.clients.push_back(std::move(item));
    }
    view.all_shown = !session.shown && view.clients.size() > 1;
    if (const Plan* plan = session.addressed_plan()) {
        view.has_addressed_plan = true;
        view.campaigns = static_cast<int>(plan->campaigns.size());
        view.own_dates = static_cast<int>(plan->own_dates.size());
    }
    view.campaigns_open = std::holds_alternative<CampaignsSubject>(session.subject);
    view.key_dates_open = std::holds_alternative<KeyDatesSubject>(session.subject);
    view.own_dates_open = std::holds_alternative<OwnDatesSubject>(session.subject);
    view.findings_open = std::holds_alternative<FindingsSubject>(session.subject);
    return view;
}

MiniMonthView mini_month_view(const Session& session, year_month month, Day today, LabelCache& cache) {
    const Language language = session.language;
    const MonthGrid grid = month_grid(month);
    MiniMonthView view{.month = month, .title = month_title(language, month)};
    for (unsigned i = 0; i < 7; ++i) view.weekdays[i] = weekday_initial(language, i);
    const auto& labels = cache.take(session, grid.first, grid.last());
    for (Day day = grid.first; day <= grid.last(); day += days{1}) {
        MiniDayView item{.day = day, .in_month = month_of(day) == month, .is_today = day == today};
        if (const auto found = labels.find(day); found != labels.end())
            item.is_holiday = found->second.front().kind == KeyDateKind::PublicHoliday;
        item.has_posts = std::any_of(session.indexed.begin(), session.indexed.end(), [&](const IndexedPlan& indexed) {
            return session.is_shown(indexed.plan->id) && !indexed.days.between(day, day).empty();
        });
        item.is_focused = day == session.focused_day;
        item.name = full_date(language, day);
        view.days.push_back(std::move(item));
    }
    return view;
}

}  // namespace marronnier
