#include "core/views/span_list_view.hpp"

#include "core/base/sort.hpp"
#include "core/planning/own_date_days.hpp"
#include "core/session/session.hpp"
#include "core/words/date_words.hpp"
#include "core/words/words.hpp"

namespace marronnier {

namespace {

std::string days_text(Language language, Day from, Day to) {
    if (from == to) return short_date(language, from);
    return short_date(language, from) + " – " + short_date(language, to);
}

// Around 2100 a 29 February is waited for this long.
constexpr std::chrono::months furthest_next{8 * 12};

// The one that goes on counts.
std::string next_time(Language language, const OwnDate& own, Day today) {
    if (!own.every_year) return {};
    const Day soonest = std::max(today, own.from);
    const auto next = occurrences_within(own, {soonest, std::min(months_later(soonest, furthest_next), last_day)});
    if (next.empty()) return {};
    return sentence(language, Text::OwnDateNext, {full_date(language, next.front().from)});
}

}  // namespace

CampaignsView campaigns_view(const Session& session, const std::optional<CampaignShift>& shift) {
    CampaignsView view;
    const Plan* plan = session.addressed_plan();
    if (!plan) return view;
    view.plan = plan->id;
    const auto* subject = std::get_if<CampaignsSubject>(&session.subject);
    plan->campaigns.for_each([&](const Campaign& campaign) {
        view.items.push_back({campaign.id, campaign.name, campaign.color, to_text(campaign.from), to_text(campaign.to),
                              days_text(session.language, campaign.from, campaign.to), 0,
                              subject && subject->open == campaign.id});
        if (view.items.back().open)
            view.items.back().anchored = anchored_campaign_view(session, *plan, campaign, shift);
    });
    plan->posts.for_each([&view](const Post& post) {
        if (!post.campaign) return;
        for (CampaignItem& item : view.items) item.posts += item.id == *post.campaign;
    });
    sort(view.items,
         [](const CampaignItem& a, const CampaignItem& b) { return a.from == b.from ? a.id < b.id : a.from > b.from; });
    return view;
}

OwnDatesView own_dates_view(const Session& session, Day today) {
    OwnDatesView view;
    const Plan* plan = session.addressed_plan();
    if (!plan) return view;
    view.plan = plan->id;
    const auto* subject = std::get_if<OwnDatesSubject>(&session.subject);
    plan->own_dates.for_each([&](const OwnDate& own) {
        OwnDateItem& item = view.items.emplace_back(OwnDateItem{.id = own.id,
                                                                .name = own.name,
                                                                .from = to_text(own.from),
                                                                .to = to_text(own.to),
                                                                .days = days_text(session.language, own.from, own.to),
                                                                .open = subject && subject->open == own.id});
        if (!item.open) return;
        item.times = {own.from, own.to, own.every_year, own.rule};
        item.repetitions = repetitions_of(item.times, session.catalogue, session.language);
        item.next = next_time(session.language, own, today);
    });
    sort(view.items,
         [](const OwnDateItem& a, const OwnDateItem& b) { return a.from == b.from ? a.id < b.id : a.from < b.from; });
    return view;
}

}  // namespace marronnier
