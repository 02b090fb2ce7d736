#include "core/planning/campaign_steps.hpp"

#include "core/base/sort.hpp"
#include "core/checks/local_days.hpp"
#include "core/model/limits.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// A step may be moved past a whole holiday week; no country has a longer one.
constexpr days furthest_skip{14};

MovedBecauseOf why_skipped(Day day, EnumSet<SkippedDays> skips, const PublicHolidays& holidays) {
    if (skips.contains(SkippedDays::Holidays) && std::binary_search(holidays.begin(), holidays.end(), day))
        return MovedBecauseOf::Holiday;
    return skips.contains(SkippedDays::Weekends) && is_weekend(day) ? MovedBecauseOf::Weekend : MovedBecauseOf::Nothing;
}

Error no_anchor() { return {ErrorCode::MissingField, "anchor", {}}; }

// Only where holidays are skipped does anybody ask which days they are.
PublicHolidays holidays_around(const Plan& plan, const Catalogue& catalogue, Day anchor, EnumSet<SkippedDays> skips) {
    if (!skips.contains(SkippedDays::Holidays)) return {};
    const days reach = days{limits::step_days} + furthest_skip;
    return public_holidays(catalogue, plan.client.place, {anchor - reach, anchor + reach});
}

bool comes_before(const PostMove& a, const PostMove& b) {
    if (a.from != b.from) return a.from && (!b.from || *a.from < *b.from);
    return a.post < b.post;
}

// The first and the last day of the steps.
struct Reach {
    std::optional<DaySpan> from{}, to{};

    void add(const PostMove& move) {
        if (!move.step || !move.from) return;
        include(from, *move.from);
        include(to, *move.to);
    }
    static void include(std::optional<DaySpan>& span, Day day) {
        if (!span) span = DaySpan{day, day};
        span->from = std::min(span->from, day);
        span->to = std::max(span->to, day);
    }
};

DaySpan span_after(const Campaign& campaign, const Reach& reach, days moved) {
    DaySpan span{campaign.from + moved, campaign.to + moved};
    if (reach.from && campaign.from == reach.from->from) span.from = reach.to->from;
    if (reach.from && campaign.to == reach.from->to) span.to = reach.to->to;
    span.to = std::max(span.from, span.to);
    return span;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

PublicHolidays public_holidays(const Catalogue& catalogue, const Place& place, DaySpan span) {
    PublicHolidays holidays;
    for (const LocalDay& local : local_days(catalogue, place, span))
        if (local.date->kind == KeyDateKind::PublicHoliday) holidays.push_back(local.day);
    return holidays;
}

StepDay step_day(Day anchor, int step, EnumSet<SkippedDays> skips, const PublicHolidays& holidays) {
    const Day counted = anchor + days{step};
    StepDay answer{counted, step == 0 ? MovedBecauseOf::Nothing : why_skipped(counted, skips, holidays)};
    if (answer.reason == MovedBecauseOf::Nothing) return answer;
    while (why_skipped(answer.day, skips, holidays) != MovedBecauseOf::Nothing) answer.day += days{step < 0 ? -1 : 1};
    return answer;
}

const KeyDateDefinition* key_date_of(const Catalogue& catalogue, const Campaign& campaign) {
    if (!campaign.key_date) return nullptr;
    const auto at = std::partition_point(catalogue.definitions.begin(), catalogue.definitions.end(),
                                         [&](const KeyDateDefinition& date) { return date.id < *campaign.key_date; });
    return at != catalogue.definitions.end() && at->id == *campaign.key_date ? &*at : nullptr;
}

Result<Day> anchor_in_year(const Catalogue& catalogue, const Campaign& campaign, int year) {
    if (!campaign.anchor) return no_anchor();
    if (!campaign.key_date) return Error{ErrorCode::MissingField, "key_date", {}};
    const KeyDateDefinition* definition = key_date_of(catalogue, campaign);
    if (!definition) return Error{ErrorCode::NoSuchKeyDate, {}, campaign.key_date->text()};
    if (year < year_of(first_day) || year > year_of(last_day)) return Error{ErrorCode::OutOfCalendar, {}, {}};

    const Day same_season =
        months_later(*campaign.anchor, std::chrono::months{12 * (year - year_of(*campaign.anchor))});
    const auto away = [same_season](DaySpan span) { return std::chrono::abs(span.from - same_season); };
    const std::vector<DaySpan> found = occurrences_in(definition->rule, year);
    const auto nearest =
        std::min_element(found.begin(), found.end(), [&away](DaySpan a, DaySpan b) { return away(a) < away(b); });
    if (nearest == found.end()) return Error{ErrorCode::NotThatYear, {}, std::to_string(year)};
    return nearest->from;
}

Result<CampaignMove> campaign_moved(const Plan& plan, const Catalogue& catalogue, const CampaignId& id, Day anchor,
                                    EnumSet<SkippedDays> skips) {
    const Campaign* campaign = plan.campaigns.find(id);
    if (!campaign) return Error{ErrorCode::NoSuchCampaign, {}, id.text()};
    if (!campaign->anchor) return no_anchor();

    const days moved = anchor - *campaign->anchor;
    const PublicHolidays old_holidays = holidays_around(plan, catalogue, *campaign->anchor, campaign->skips);
    const PublicHolidays holidays = holidays_around(plan, catalogue, anchor, skips);
    const auto move_of = [&](const Post& post) {
        PostMove move{post.id, post.title, post.step, post.day, post.day, {}};
        if (!post.day) return move;
        move.to = *post.day + moved;
        if (!post.step) return move;
        const Day own_day = step_day(*campaign->anchor, *post.step, campaign->skips, old_holidays).day;
        if (moved == days{0} && *post.day != own_day) return move;
        const StepDay step = step_day(anchor, *post.step, skips, holidays);
        move.to = step.day;
        move.reason = step.reason;
        return move;
    };

    CampaignMove answer{.anchor = anchor, .skips = skips};
    Reach reach;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign != id) return;
        answer.posts.push_back(move_of(post));
        reach.add(answer.posts.back());
    });
    sort(answer.posts, comes_before);
    answer.span = span_after(*campaign, reach, moved);

    const auto leaves = [](const PostMove& move) { return move.to && !is_in_calendar(*move.to); };
    if (!is_in_calendar(anchor) || !is_in_calendar(answer.span.from) || !is_in_calendar(answer.span.to) ||
        std::any_of(answer.posts.begin(), answer.posts.end(), leaves))
        return Error{ErrorCode::OutOfCalendar, {}, {}};
    return answer;
}

std::string name_in_year(std::string_view name, int old_year, int new_year) {
    const std::string old_number = std::to_string(old_year);
    std::string answer{name};
    for (std::size_t at = answer.find(old_number); at != std::string::npos; at = answer.find(old_number, at + 1)) {
        const std::size_t end = at + old_number.size();
        if ((at == 0 || !is_digit(answer[at - 1])) && (end == answer.size() || !is_digit(answer[end])))
            answer.replace(at, old_number.size(), std::to_string(new_year));
    }
    return answer;
}

}  // namespace marronnier
