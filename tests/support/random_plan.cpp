#include "tests/support/random_plan.hpp"

#include "tests/support/random_rule.hpp"

#include <array>
#include <string_view>

namespace marronnier::tests {

namespace {

constexpr std::array<std::string_view, 16> awkward{
    "Noël",  " ", "\"",          "\\", "\n",   "\t",           "\x01",         "</script>",
    "l’été", "🌰", "👩‍🍳", "é",  "=1+1", "\xE2\x80\xA8", "\xEF\xBB\xBF", "مرحبا",
};

constexpr std::array<std::string_view, 5> unknown_members{
    "\"later\":true",
    "\"later\":{\"a\":[1,2,{\"b\":null}]}",
    "\"mood\":\"gai \\\"très\\\"\"",
    "\"later\":-3\n\"mood\":0.25",
    "\"zz\":[]",
};

std::string random_unknown(Random& random) {
    return random.chance(20) ? std::string{random.pick(unknown_members)} : std::string{};
}

// Names may not be blank.
std::string random_name(Random& random) { return "Nom " + random_text(random); }

Color random_color(Random& random) { return Color{static_cast<std::uint32_t>(random.below(0x1000000))}; }

// At most so many days, none of them past the end of the calendar.
template <class Record>
void choose_days(Random& random, Record& record, std::size_t longest) {
    record.from = std::min(random_day(random), last_day - days{longest});
    record.to = record.from + days{random.below(longest)};
}

template <class Id>
Id numbered(std::string_view prefix, std::size_t number) {
    return *Id::parse(std::string{prefix} + std::to_string(number));
}

template <class Enum>
Enum random_one(Random& random) {
    return static_cast<Enum>(random.below(count_of<Enum>()));
}

void add_variants(Random& random, Post& post) {
    for (std::size_t i = random.below(4); i > 0; --i) {
        Variant variant;
        variant.network = random_one<Network>(random);
        variant.format = random.pick(formats_of(variant.network));
        if (random.chance(40)) variant.caption = random_text(random);
        variant.unknown_fields = random_unknown(random);
        bool is_there = false;
        for (const Variant& other : post.variants)
            is_there = is_there || (other.network == variant.network && other.format == variant.format);
        if (!is_there) post.variants.push_back(std::move(variant));
    }
}

std::vector<std::string> random_hashtags(Random& random, std::size_t count) {
    std::vector<std::string> hashtags;
    for (; count > 0; --count) hashtags.push_back("tag" + std::to_string(random.below(50)));
    return hashtags;
}

void add_hashtag_sets(Random& random, Client& client) {
    constexpr std::array<std::string_view, 4> names{"Noël", "\"", " 🌰", "=1+1"};
    for (const std::string_view name : names)
        if (random.chance(20))
            client.hashtag_sets.push_back(
                {std::string{name}, random_hashtags(random, 1 + random.below(3)), random_unknown(random)});
}

void add_media(Random& random, PlannedMedia& media) {
    for (const MediaKind& kind : media_kinds)
        if (random.chance(30)) media.*kind.count = static_cast<std::uint16_t>(random.below(1000));
    if (random.chance(20)) media.unknown_fields = random_unknown(random);
}

void add_silenced(Random& random, Post& post) {
    constexpr std::array<std::string_view, 4> codes{"crowding", "no-caption", "of-a-newer-program", "over-limit"};
    for (const std::string_view code : codes)
        if (random.chance(10))
            post.silenced.push_back({std::string{code}, random_text(random), random_unknown(random)});
}

}  // namespace

std::string random_text(Random& random) {
    std::string text;
    for (std::size_t i = random.below(6); i > 0; --i) text += random.pick(awkward);
    return text;
}

Day random_day(Random& random) {
    const auto span = static_cast<std::size_t>((last_day - first_day).count() + 1);
    return first_day + days{random.below(span)};
}

int random_step(Random& random) { return static_cast<int>(random.below(733)) - 366; }

Client random_client(Random& random) {
    Client client;
    client.name = random_name(random);
    client.color = random_color(random);
    if (random.chance(50)) client.place = {"FR", "FR-57", "B", "bakery"};
    if (random.chance(10)) client.place.country.clear();
    for (std::size_t i = 0; i < count_of<Network>(); ++i)
        if (random.chance(30)) client.networks.push_back(static_cast<Network>(i));
    if (random.chance(30)) client.time_zone = "Indian/Reunion";
    add_hashtag_sets(random, client);
    for (std::size_t i = 0; i < count_of<Network>(); ++i)
        if (random.chance(10))
            client.caption_limits.push_back({static_cast<Network>(i), 1 + static_cast<int>(random.below(1'000'000))});
    client.unknown_fields = random_unknown(random);
    return client;
}

KeyDateMarks random_marks(Random& random) {
    KeyDateMarks marks;
    for (std::size_t i = 0; i < 9; ++i) {
        if (random.chance(70)) continue;
        auto& list = random.chance(50) ? marks.dismissed : marks.pinned;
        list.push_back(numbered<KeyDateId>("fr-", i));
    }
    marks.unknown_fields = random_unknown(random);
    return marks;
}

Campaign random_campaign(Random& random, const CampaignId& id) {
    Campaign campaign;
    campaign.id = id;
    campaign.name = random_name(random);
    campaign.color = random_color(random);
    choose_days(random, campaign, 40);
    if (random.chance(40)) campaign.key_date = numbered<KeyDateId>("fr-", random.below(9));
    if (random.chance(40)) campaign.anchor = random_day(random);
    campaign.skips.bits = static_cast<std::uint32_t>(random.below(4));
    campaign.unknown_fields = random_unknown(random);
    return campaign;
}

OwnDate random_own_date(Random& random, const OwnDateId& id) {
    OwnDate own_date;
    own_date.id = id;
    own_date.name = random_name(random);
    choose_days(random, own_date, 3);
    own_date.every_year = random.chance(50);
    if (own_date.every_year && random.chance(50)) own_date.rule = random_rule(random);
    own_date.unknown_fields = random_unknown(random);
    return own_date;
}

Post random_post(Random& random, const PostId& id) {
    Post post;
    post.id = id;
    post.title = random_text(random);
    post.caption = random_text(random);
    if (random.chance(80)) post.day = random_day(random);
    if (post.day && random.chance(80)) post.time = WallTime{static_cast<std::int16_t>(random.below(24 * 60))};
    post.status = random_one<PostStatus>(random);
    add_variants(random, post);
    post.hashtags = random_hashtags(random, random.below(4));
    if (random.chance(20)) post.link = "https://example.org/?q=" + std::to_string(random.below(1000));
    post.note = random_text(random);
    add_media(random, post.media);
    add_silenced(random, post);
    post.unknown_fields = random_unknown(random);
    return post;
}

Plan random_plan(std::uint64_t seed, std::size_t posts) {
    Random random{seed};
    Plan plan;
    plan.id = numbered<PlanId>("plan-", random.below(1000));
    plan.client = random_client(random);
    plan.unknown_fields = random_unknown(random);
    if (random.chance(70)) plan.key_dates = random_marks(random);
    const std::size_t campaigns = random.below(4);
    for (std::size_t i = 0; i < campaigns; ++i)
        plan.campaigns.put(random_campaign(random, numbered<CampaignId>("c", i)));
    for (std::size_t i = random.below(4); i > 0; --i)
        plan.own_dates.put(random_own_date(random, numbered<OwnDateId>("d", i)));
    for (std::size_t i = 0; i < posts; ++i) {
        Post post = random_post(random, numbered<PostId>("p", i));
        if (campaigns > 0 && random.chance(40)) {
            post.campaign = numbered<CampaignId>("c", random.below(campaigns));
            if (random.chance(60)) post.step = random_step(random);
        }
        plan.posts.put(std::move(post));
    }
    return plan;
}

Plan changed_at_random(Plan plan, Random& random) {
    for (std::size_t i = random.below(6); i > 0; --i)
        plan.posts.put(random_post(random, numbered<PostId>("p", random.below(plan.posts.size() + 3))));
    for (std::size_t i = random.below(4); i > 0; --i) plan.posts.erase(numbered<PostId>("p", random.below(12)));
    if (random.chance(30)) plan.client = random_client(random);
    if (random.chance(30)) plan.unknown_fields = random_unknown(random);
    if (random.chance(30)) plan.key_dates = random_marks(random);
    if (random.chance(50)) plan.campaigns.put(random_campaign(random, numbered<CampaignId>("c", 4 + random.below(3))));
    if (random.chance(50)) plan.own_dates.put(random_own_date(random, numbered<OwnDateId>("d", random.below(5))));
    if (random.chance(30)) plan.own_dates.erase(numbered<OwnDateId>("d", 1));
    return plan;
}

}  // namespace marronnier::tests
