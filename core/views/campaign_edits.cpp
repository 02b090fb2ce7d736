#include "core/views/campaign_edits.hpp"

#include "core/words/words.hpp"

#include <algorithm>
#include <iterator>

namespace marronnier {

namespace {

struct DefaultStep {
    int days = 0;
    Text title{};
    std::optional<Format> format{};  // Where a network has it; its usual one elsewhere.
};

// The days in which small shops plan a date: announced three weeks before, called to mind a week before, looked back on the
// day after.
constexpr DefaultStep default_steps[] = {
    {-21, Text::CampaignAnnouncement, {}},
    {-7, Text::CampaignStory, Format::Story},
    {0, Text::CampaignOnTheDay, {}},
    {1, Text::CampaignResults, {}},
};

std::vector<VariantFields> variants_of(const Client& client, std::optional<Format> wished) {
    std::vector<VariantFields> variants;
    for (const Network network : client.networks) {
        const Format format = wished && has_format(network, *wished) ? *wished : formats_of(network).front();
        variants.push_back({network, format, std::nullopt});
    }
    return variants;
}

Day last_day_of(const KeyDateDefinition& date, Day anchor) {
    Day last = anchor;
    for (const DaySpan span : occurrences_within(date.rule, {anchor, anchor}))
        if (span.from == anchor) last = span.to;
    return last;
}

}  // namespace

CampaignDraft campaign_for(const Client& client, const KeyDateDefinition& date, Day anchor, Language language) {
    const std::string& name = date.name(language);
    CampaignDraft draft;
    for (const DefaultStep& step : default_steps)
        draft.posts.push_back({.fields = {.title = sentence(language, step.title, {name}),
                                          .day = anchor + days{step.days},
                                          .variants = variants_of(client, step.format),
                                          .step = step.days}});
    draft.campaign = {
        .name = sentence(language, Text::CampaignNamed, {name, std::to_string(year_of(anchor))}),
        .color = Color{},
        .from = anchor + days{std::begin(default_steps)->days},
        .to = std::max(anchor + days{std::rbegin(default_steps)->days}, last_day_of(date, anchor)),
        .key_date = date.id,
        .anchor = anchor,
    };
    return draft;
}

CampaignDraft campaign_copy(const Campaign& campaign, const CampaignMove& move) {
    CampaignDraft draft;
    draft.campaign = {
        .name = name_in_year(campaign.name, year_of(campaign.anchor.value_or(move.anchor)), year_of(move.anchor)),
        .color = campaign.color,
        .from = move.span.from,
        .to = move.span.to,
        .key_date = campaign.key_date,
        .anchor = move.anchor,
        .skips = move.skips,
    };
    for (const PostMove& post : move.posts) draft.posts.push_back({post.post, {.day = post.to, .step = post.step}});
    return draft;
}

ChangePlans moving(const PlanId& plan, const CampaignId& id, const CampaignMove& move) {
    ChangePlans command{
        {{plan,
          ChangeCampaign{id,
                         {.from = move.span.from, .to = move.span.to, .anchor = move.anchor, .skips = move.skips}}}},
        {}};
    for (const PostMove& post : move.posts)
        if (post.to != post.from) command.edits.push_back({plan, ChangePosts{{post.post}, {.day = post.to}}});
    return command;
}

}  // namespace marronnier
