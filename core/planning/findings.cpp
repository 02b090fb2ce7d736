#include "core/planning/findings.hpp"

#include "core/base/sort.hpp"
#include "core/planning/conflicts.hpp"

#include <algorithm>
#include <map>

namespace marronnier {

namespace {

// From here on somebody else reads the post.
bool is_shown_to_others(PostStatus status) {
    switch (status) {
        case PostStatus::Idea:
        case PostStatus::Draft:
        case PostStatus::OnHold:
        case PostStatus::Cancelled: return false;
        case PostStatus::InReview:
        case PostStatus::ChangesRequested:
        case PostStatus::Approved:
        case PostStatus::Scheduled:
        case PostStatus::Published: return true;
    }
    return false;
}

bool has_caption(const Post& post) {
    return !post.caption.empty() || std::any_of(post.variants.begin(), post.variants.end(), [](const Variant& variant) {
        return variant.caption && !variant.caption->empty();
    });
}

using Holidays = std::map<Day, std::string>;

Holidays holidays_between(const Catalogue& catalogue, const Place& place, Day from, Day to, Language language) {
    Holidays holidays;
    for (const KeyDate& date : key_dates(catalogue, place, from, to))
        if (date.definition->kind == KeyDateKind::PublicHoliday)
            for (Day day = date.from; day <= date.to; day += days{1})
                holidays.emplace(day, date.definition->name(language));
    return holidays;
}

void examine(const Plan& plan, const Post& post, const Holidays& holidays, std::vector<Finding>& found) {
    const Day day = *post.day;
    if (const auto holiday = holidays.find(day); holiday != holidays.end())
        found.push_back({FindingCode::PublicHoliday, Severity::Information, post.id, day, holiday->second});
    if (is_shown_to_others(post.status)) {
        if (post.variants.empty()) found.push_back({FindingCode::NoNetwork, Severity::Warning, post.id, day});
        if (!has_caption(post)) found.push_back({FindingCode::NoCaption, Severity::Warning, post.id, day});
    }
    const Campaign* campaign = post.campaign ? plan.campaigns.find(*post.campaign) : nullptr;
    if (campaign && (day < campaign->from || campaign->to < day))
        found.push_back({FindingCode::OutsideCampaign, Severity::Warning, post.id, day, campaign->name});
}

}  // namespace

std::vector<Finding> findings(const Plan& plan, const Catalogue& catalogue, Language language) {
    const DayIndex index{plan};
    if (index.all().empty()) return {};
    const Holidays holidays =
        holidays_between(catalogue, plan.client.place, index.all().front().day, index.all().back().day, language);
    std::vector<Finding> found;
    std::vector<Placement> placed;
    for (const DayIndex::Entry& entry : index.all()) {
        if (entry.status == PostStatus::Cancelled) continue;
        placed.push_back({entry.post.get(), 0});
        examine(plan, *entry.post, holidays, found);
    }
    for (const Conflict& conflict : crowding(index, placed))
        found.push_back({FindingCode::Crowding, Severity::Warning, conflict.post, conflict.day,
                         std::string{name_of(conflict.network)}, conflict.other});
    sort(found, [](const Finding& a, const Finding& b) {
        if (a.day != b.day) return a.day < b.day;
        if (!(a.post == b.post)) return a.post < b.post;
        if (a.code != b.code) return a.code < b.code;
        return a.detail < b.detail;
    });
    return found;
}

}  // namespace marronnier
