#include "core/views/span_list_view.hpp"

#include "core/base/sort.hpp"
#include "core/session/session.hpp"
#include "core/words/date_words.hpp"

namespace marronnier {

namespace {

std::string days_text(Language language, Day from, Day to) {
    if (from == to) return short_date(language, from);
    return short_date(language, from) + " – " + short_date(language, to);
}

}  // namespace

CampaignsView campaigns_view(const Session& session) {
    CampaignsView view;
    const Plan* plan = session.addressed_plan();
    if (!plan) return view;
    view.plan = plan->id;
    const auto* subject = std::get_if<CampaignsSubject>(&session.subject);
    plan->campaigns.for_each([&](const Campaign& campaign) {
        view.items.push_back({campaign.id, campaign.name, campaign.color, to_text(campaign.from), to_text(campaign.to),
                              days_text(session.language, campaign.from, campaign.to), 0,
                              subject && subject->open == campaign.id});
        if (view.items.back().open) view.items.back().anchored = anchored_campaign_view(session, *plan, campaign);
    });
    plan->posts.for_each([&view](const Post& post) {
        if (!post.campaign) return;
        for (CampaignItem& item : view.items) item.posts += item.id == *post.campaign;
    });
    sort(view.items,
         [](const CampaignItem& a, const CampaignItem& b) { return a.from == b.from ? a.id < b.id : a.from > b.from; });
    return view;
}

OwnDatesView own_dates_view(const Session& session) {
    OwnDatesView view;
    const Plan* plan = session.addressed_plan();
    if (!plan) return view;
    view.plan = plan->id;
    const auto* subject = std::get_if<OwnDatesSubject>(&session.subject);
    plan->own_dates.for_each([&](const OwnDate& own) {
        view.items.push_back({own.id, own.name, to_text(own.from), to_text(own.to),
                              days_text(session.language, own.from, own.to), own.every_year,
                              subject && subject->open == own.id});
    });
    sort(view.items,
         [](const OwnDateItem& a, const OwnDateItem& b) { return a.from == b.from ? a.id < b.id : a.from < b.from; });
    return view;
}

}  // namespace marronnier
