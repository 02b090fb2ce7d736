#include "core/views/month_view.hpp"

#include "core/base/sort.hpp"
#include "core/dates/iso_week.hpp"
#include "core/dates/month_grid.hpp"
#include "core/planning/bar_lanes.hpp"
#include "core/views/month_caches.hpp"
#include "core/words/date_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

struct ShownCampaign {
    const Plan* plan = nullptr;
    const Campaign* campaign = nullptr;
};

// Earlier first, then longer, so that bars of one week stack the same way in every week they touch.
std::vector<ShownCampaign> shown_campaigns(const Session& session, Day from, Day to) {
    std::vector<ShownCampaign> shown;
    for (const IndexedPlan& indexed : session.indexed) {
        const Plan& plan = *indexed.plan;
        if (!session.is_shown(plan.id)) continue;
        plan.campaigns.for_each([&](const Campaign& campaign) {
            if (campaign.from <= to && from <= campaign.to) shown.push_back({&plan, &campaign});
        });
    }
    sort(shown, [](const ShownCampaign& a, const ShownCampaign& b) {
        if (a.campaign->from != b.campaign->from) return a.campaign->from < b.campaign->from;
        if (a.campaign->to != b.campaign->to) return a.campaign->to > b.campaign->to;
        return a.campaign->id < b.campaign->id;
    });
    return shown;
}

std::string bar_name(const Campaign& campaign, Language language) {
    return sentence(
        language, Text::CampaignBar,
        {campaign.name, date_without_year(language, campaign.from), date_without_year(language, campaign.to)});
}

void add_bars(WeekView& week, Day monday, const std::vector<ShownCampaign>& campaigns, Language language) {
    const Day sunday = monday + days{6};
    std::vector<BarSpan> spans;
    for (const auto& [plan, campaign] : campaigns) {
        if (campaign->to < monday || sunday < campaign->from) continue;
        const Day first = std::max(campaign->from, monday);
        const Day last = std::min(campaign->to, sunday);
        BarView bar{.plan = plan->id, .campaign = campaign->id, .color = campaign->color, .label = campaign->name};
        bar.first_column = static_cast<int>((first - monday).count());
        bar.last_column = static_cast<int>((last - monday).count());
        bar.starts_here = first == campaign->from;
        bar.ends_here = last == campaign->to;
        bar.name = bar_name(*campaign, language);
        spans.push_back({bar.first_column, bar.last_column});
        week.bars.push_back(std::move(bar));
    }
    const std::vector<int> lanes = bar_lanes(spans);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        BarView& bar = week.bars[i];
        bar.lane = lanes[i];
        for (int column = bar.first_column; column <= bar.last_column; ++column) {
            int& above = week.lanes[static_cast<std::size_t>(column)];
            above = std::max(above, bar.lane + 1);
        }
    }
}

std::string day_name(const DayView& day, Language language) {
    std::string name = full_date(language, day.day);
    for (const DayLabel& label : day.labels) name += ", " + label.text;
    if (day.is_today) name += ", " + std::string{word(language, Text::DayToday)};
    name += ", ";
    name += day.posts == 0 ? std::string{word(language, Text::DayNoPosts)}
                           : counted(language, Text::DayPostsOne, Text::DayPostsOther, day.posts);
    return name;
}

}  // namespace

MonthView month_view(const Session& session, Day today, int cards_a_day, MonthCaches& caches) {
    const Language language = session.language;
    const MonthGrid grid = month_grid(session.month);
    MonthView view{.month = session.month, .title = month_title(language, session.month)};
    view.any_plan = !session.workspace().plans.empty();
    view.filtered = session.filter.active();
    for (unsigned i = 0; i < 7; ++i) view.weekdays[i] = weekday_short(language, i);

    const auto& labels = caches.labels.take(session, grid.first, grid.last());
    const auto campaigns = shown_campaigns(session, grid.first, grid.last());

    view.weeks.resize(static_cast<std::size_t>(grid.weeks));
    for (int w = 0; w < grid.weeks; ++w) {
        WeekView& week = view.weeks[static_cast<std::size_t>(w)];
        week.number = iso_week(grid.at(w, 0)).week;
        add_bars(week, grid.at(w, 0), campaigns, language);
        for (int column = 0; column < 7; ++column) {
            DayView& day = week.days[static_cast<std::size_t>(column)];
            day.day = grid.at(w, column);
            day.in_month = month_of(day.day) == session.month;
            day.is_weekend = is_weekend(day.day);
            day.is_today = day.day == today;
            day.is_focused = day.day == session.focused_day;
            if (const auto found = labels.find(day.day); found != labels.end()) day.labels = found->second;
            day.is_holiday = !day.labels.empty() && day.labels.front().kind == KeyDateKind::PublicHoliday;
            const DayPosts posts = shown_posts_of_day(session, day.day, static_cast<std::size_t>(cards_a_day));
            day.posts = posts.count;
            day.cards = caches.cards.take(session, day.day, posts.first);
            if (day.in_month) view.posts += day.posts;
            day.name = day_name(day, language);
        }
    }
    return view;
}

MonthView month_view(const Session& session, Day today, int cards_a_day) {
    MonthCaches none;
    return month_view(session, today, cards_a_day, none);
}

}  // namespace marronnier
