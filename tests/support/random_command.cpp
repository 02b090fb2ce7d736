#include "tests/support/random_command.hpp"

#include "tests/support/random_rule.hpp"

namespace marronnier::tests {

namespace {

template <class Id>
Id random_id(Random& random, std::string_view prefix, std::size_t count) {
    return *Id::parse(std::string{prefix} + std::to_string(random.below(count)));
}

PostId a_post(Random& random) { return random_id<PostId>(random, "p", 15); }
CampaignId a_campaign(Random& random) { return random_id<CampaignId>(random, "c", 6); }
OwnDateId an_own_date(Random& random) { return random_id<OwnDateId>(random, "d", 6); }
PlanId a_plan(Random& random) { return random_id<PlanId>(random, "plan-", 5); }
PlanId a_plan_or_the_shown(Random& random) { return random.chance(50) ? a_plan(random) : PlanId{}; }

std::vector<PostId> some_posts(Random& random) {
    std::vector<PostId> ids;
    for (std::size_t i = random.below(4); i > 0; --i) ids.push_back(a_post(random));
    return ids;
}

// Half of the fields are set.
template <class T, class Make>
void set_sometimes(Random& random, std::optional<T>& field, Make make) {
    if (random.chance(50)) field.emplace(make());
}

// A third of what is set is cleared.
template <class T, class Make>
void set_or_clear(Random& random, std::optional<std::optional<T>>& field, Make make) {
    if (!random.chance(50)) return;
    field.emplace();
    if (!random.chance(33)) field->emplace(make());
}

// As edits have them.
template <class Entry>
std::vector<Entry> without_unknown_fields(std::vector<Entry> entries) {
    for (Entry& entry : entries) entry.unknown_fields.clear();
    return entries;
}

PostFields post_fields(Random& random) {
    const Post post = random_post(random, a_post(random));
    PostFields fields;
    set_sometimes(random, fields.title, [&] { return post.title; });
    set_sometimes(random, fields.caption, [&] { return post.caption; });
    set_or_clear(random, fields.day, [&] { return random_day(random); });
    set_or_clear(random, fields.time, [&] { return at(static_cast<int>(random.below(24)), 30); });
    set_sometimes(random, fields.status, [&] { return post.status; });
    set_sometimes(random, fields.variants, [&] {
        std::vector<VariantFields> variants;
        for (const Variant& variant : post.variants)
            variants.push_back({variant.network, variant.format, variant.caption});
        return variants;
    });
    set_sometimes(random, fields.hashtags, [&] { return post.hashtags; });
    set_sometimes(random, fields.link, [&] { return post.link; });
    set_sometimes(random, fields.note, [&] { return post.note; });
    set_or_clear(random, fields.campaign, [&] { return a_campaign(random); });
    set_or_clear(random, fields.step, [&] { return random_step(random); });
    set_sometimes(random, fields.media, [&] {
        PlannedMedia media = post.media;
        media.unknown_fields.clear();
        return media;
    });
    set_sometimes(random, fields.silenced, [&] { return without_unknown_fields(post.silenced); });
    return fields;
}

CampaignFields campaign_fields(Random& random) {
    const Campaign campaign = random_campaign(random, a_campaign(random));
    CampaignFields fields;
    set_sometimes(random, fields.name, [&] { return campaign.name; });
    set_sometimes(random, fields.color, [&] { return campaign.color; });
    set_sometimes(random, fields.from, [&] { return campaign.from; });
    set_sometimes(random, fields.to, [&] { return campaign.to; });
    set_or_clear(random, fields.key_date, [&] { return random_id<KeyDateId>(random, "fr-", 9); });
    set_or_clear(random, fields.anchor, [&] { return random_day(random); });
    set_sometimes(random, fields.skips, [&] { return campaign.skips; });
    return fields;
}

OwnDateFields own_date_fields(Random& random) {
    const OwnDate own_date = random_own_date(random, an_own_date(random));
    OwnDateFields fields;
    set_sometimes(random, fields.name, [&] { return own_date.name; });
    set_sometimes(random, fields.from, [&] { return own_date.from; });
    set_sometimes(random, fields.to, [&] { return own_date.to; });
    set_sometimes(random, fields.every_year, [&] { return own_date.every_year; });
    set_or_clear(random, fields.rule, [&] { return random_rule(random); });
    return fields;
}

ClientFields client_fields(Random& random) {
    const Client client = random_client(random);
    ClientFields fields;
    set_sometimes(random, fields.name, [&] { return client.name; });
    set_sometimes(random, fields.color, [&] { return client.color; });
    set_sometimes(random, fields.country, [&] { return client.place.country; });
    set_sometimes(random, fields.region, [&] { return client.place.region; });
    set_sometimes(random, fields.school_zone, [&] { return client.place.school_zone; });
    set_sometimes(random, fields.sector, [&] { return client.place.sector; });
    set_sometimes(random, fields.networks, [&] { return client.networks; });
    set_sometimes(random, fields.time_zone, [&] { return client.time_zone; });
    set_sometimes(random, fields.caption_limits, [&] { return client.caption_limits; });
    set_sometimes(random, fields.hashtag_sets, [&] { return without_unknown_fields(client.hashtag_sets); });
    return fields;
}

MarkKeyDates random_marking(Random& random) {
    MarkKeyDates edit;
    for (std::size_t i = random.below(4); i > 0; --i) edit.ids.push_back(random_id<KeyDateId>(random, "fr-", 9));
    edit.mark = static_cast<KeyDateMark>(random.below(count_of<KeyDateMark>()));
    return edit;
}

ChangePlans random_change(Random& random) {
    ChangePlans change;
    for (std::size_t i = random.chance(60) ? 1 : random.below(4); i > 0; --i)
        change.edits.push_back({a_plan_or_the_shown(random), random_edit(random)});
    if (random.chance(30)) change.gesture = "title-7";
    return change;
}

Subject random_subject(Random& random) {
    switch (random.below(7)) {
        case 0: return NoSubject{};
        case 1: return PostRef{a_plan_or_the_shown(random), a_post(random)};
        case 2: return ClientSubject{a_plan_or_the_shown(random)};
        case 3: return CampaignsSubject{random.chance(50) ? std::optional{a_campaign(random)} : std::nullopt};
        case 4:
            return KeyDatesSubject{random.chance(50) ? std::optional{random_id<KeyDateId>(random, "fr-", 9)}
                                                     : std::nullopt};
        case 5: return FindingsSubject{};
        default: return OwnDatesSubject{random.chance(50) ? std::optional{an_own_date(random)} : std::nullopt};
    }
}

SelectPosts random_selection(Random& random) {
    SelectPosts select;
    for (std::size_t i = random.below(4); i > 0; --i)
        select.posts.push_back({a_plan_or_the_shown(random), a_post(random)});
    select.mode = static_cast<SelectionMode>(random.below(count_of<SelectionMode>()));
    return select;
}

SetFilter random_filter(Random& random) {
    SetFilter filter;
    for (std::size_t i = random.below(4); i > 0; --i) {
        filter.networks.insert(static_cast<Network>(random.below(count_of<Network>())));
        filter.statuses.insert(static_cast<PostStatus>(random.below(count_of<PostStatus>())));
    }
    return filter;
}

}  // namespace

Edit random_edit(Random& random) {
    switch (random.below(std::variant_size_v<Edit>)) {
        case 0: return AddPost{a_post(random), post_fields(random)};
        case 1: return ChangePosts{some_posts(random), post_fields(random)};
        case 2: return MovePosts{some_posts(random), static_cast<int>(random.below(41)) - 20};
        case 3: return DuplicatePosts{{{a_post(random), a_post(random)}, {a_post(random), a_post(random)}}};
        case 4: return RemovePosts{some_posts(random)};
        case 5: return AddCampaign{a_campaign(random), campaign_fields(random)};
        case 6: return ChangeCampaign{a_campaign(random), campaign_fields(random)};
        case 7: return RemoveCampaign{a_campaign(random)};
        case 8: return AddOwnDate{an_own_date(random), own_date_fields(random)};
        case 9: return ChangeOwnDate{an_own_date(random), own_date_fields(random)};
        case 10: return RemoveOwnDate{an_own_date(random)};
        case 11: return ChangeClient{client_fields(random)};
        default: return random_marking(random);
    }
}

Command random_command(Random& random) {
    switch (random.below(std::variant_size_v<Command>)) {
        case 0: return random_change(random);
        case 1: return AddPlan{a_plan(random), client_fields(random)};
        case 2: return ClosePlan{a_plan(random)};
        case 3: return Undo{};
        case 4: return Redo{};
        case 5: return ShowPlan{random.chance(50) ? std::optional{a_plan(random)} : std::nullopt};
        case 6: return ShowMonth{month_of(random_day(random))};
        case 7: return FocusDay{random_day(random)};
        case 8: return random_selection(random);
        case 9: return Inspect{random_subject(random)};
        case 10: return random_filter(random);
        default: return SetLanguage{random.chance(50) ? Language::French : Language::English};
    }
}

}  // namespace marronnier::tests
