#include "tools/cli/sample_plan.hpp"

#include "core/base/random.hpp"
#include "tools/cli/sample_words.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <vector>

namespace marronnier {

namespace {

constexpr std::array networks{Network::Instagram, Network::Facebook,  Network::TikTok,
                              Network::LinkedIn,  Network::Pinterest, Network::YouTube};

// Noons and evenings count more than once.
constexpr std::array<WallTime, 10> slots{at(8, 0),  at(8, 30), at(12, 0),  at(12, 15), at(12, 30),
                                         at(17, 0), at(18, 0), at(18, 30), at(18, 30), at(19, 0)};

constexpr std::array campaign_colors{Color{0x8A3F17}, Color{0x2F6B4F}, Color{0x2B66C4}, Color{0x7A4FC0},
                                     Color{0xB98A4A}};

constexpr int campaign_every_days = 45;
constexpr int campaign_days = 14;

// Sixteen hexadecimal digits, as the program makes its own ids: in no order of days. The numbers of one sequence never
// repeat.
template <class Id>
Id next_id(Random& ids) {
    std::string text;
    std::uint64_t number = ids.next();
    for (int i = 0; i < 16; ++i, number >>= 4) text += "0123456789abcdef"[number & 0xF];
    return *Id::parse(text);
}

Client sample_client() {
    Client client;
    client.name = "Maison Lenoir";
    client.color = Color{0xB4532A};
    client.place = {"FR", "FR-57", "B", "shop"};
    client.networks.assign(networks.begin(), networks.end());
    return client;
}

std::vector<Campaign> sample_campaigns_between(Day from, Day to, Random& random, Random& ids) {
    std::vector<Campaign> campaigns;
    for (Day day = from; day <= to; day += days{campaign_every_days}) {
        Campaign campaign;
        campaign.id = next_id<CampaignId>(ids);
        campaign.name = std::string{random.pick(sample_campaigns)} + ' ' + std::to_string(year_of(day));
        campaign.color = random.pick(campaign_colors);
        campaign.from = day;
        campaign.to = std::min(day + days{campaign_days - 1}, to);
        campaigns.push_back(std::move(campaign));
    }
    return campaigns;
}

// One to three sentences, none of them twice: the step has no divisor in common with the number of sentences.
std::string sample_caption(Random& random) {
    static_assert(std::size(sample_sentences) % 5 != 0);
    std::size_t sentence = random.below(sample_sentences.size());
    std::string caption{sample_sentences[sentence]};
    for (std::size_t i = random.below(3); i > 0; --i) {
        sentence = (sentence + 5) % sample_sentences.size();
        caption += random.chance(30) ? "\n\n" : " ";
        caption += sample_sentences[sentence];
    }
    return caption;
}

// What is long past is published, what is far ahead is an idea.
PostStatus sample_status(Day day, const SampleRequest& request, Random& random) {
    const auto length = (request.to - request.from).count() + 1;
    const auto percent = (day - request.from).count() * 100 / length;
    if (random.chance(3)) return random.chance(50) ? PostStatus::OnHold : PostStatus::Cancelled;
    if (percent < 60) return PostStatus::Published;
    if (percent < 68) return PostStatus::Scheduled;
    if (percent < 74) return PostStatus::Approved;
    if (percent < 82) return random.chance(15) ? PostStatus::ChangesRequested : PostStatus::InReview;
    return percent < 92 ? PostStatus::Draft : PostStatus::Idea;
}

Day sample_day(const SampleRequest& request, Random& random) {
    const auto length = static_cast<std::size_t>((request.to - request.from).count() + 1);
    const auto any_day = [&] { return request.from + days{random.below(length)}; };
    const Day day = any_day();
    return is_weekend(day) && random.chance(60) ? any_day() : day;
}

void add_variants(Post& post, Random& random) {
    const std::size_t first = random.below(networks.size());
    const std::size_t count = 1 + random.below(3);
    for (std::size_t i = 0; i < count; ++i) {
        Variant variant;
        variant.network = networks[(first + i) % networks.size()];
        variant.format = random.pick(formats_of(variant.network));
        if (random.chance(10)) variant.caption = std::string{random.pick(sample_sentences)};
        post.variants.push_back(std::move(variant));
    }
}

void add_hashtags(Post& post, Random& random) {
    const std::size_t first = random.below(sample_hashtags.size());
    const std::size_t count = random.below(5);
    for (std::size_t i = 0; i < count; ++i)
        post.hashtags.emplace_back(sample_hashtags[(first + i) % sample_hashtags.size()]);
}

Post sample_post(const SampleRequest& request, const std::vector<Campaign>& campaigns, Random& random, Random& ids) {
    Post post;
    post.id = next_id<PostId>(ids);
    post.title = random.pick(sample_subjects);  // In steps: compilers differ in which side of a + they look at first.
    post.title += " : ";
    post.title += random.pick(sample_angles);
    post.caption = sample_caption(random);
    post.day = sample_day(request, random);
    if (!random.chance(5)) post.time = random.pick(slots);
    post.status = sample_status(*post.day, request, random);
    add_variants(post, random);
    add_hashtags(post, random);
    if (random.chance(25)) post.link = "https://maison-lenoir.example/" + std::to_string(random.below(1000));
    if (random.chance(10)) post.note = std::string{random.pick(sample_notes)};
    const Campaign& campaign =
        campaigns[static_cast<std::size_t>((*post.day - request.from).count()) / campaign_every_days];
    if (*post.day <= campaign.to && random.chance(50)) post.campaign = campaign.id;
    return post;
}

}  // namespace

Plan sample_plan(const SampleRequest& request) {
    Random random{request.seed};
    Random ids{~request.seed};
    const auto campaigns = sample_campaigns_between(request.from, request.to, random, ids);
    std::vector<Post> posts;
    posts.reserve(request.posts);
    for (std::size_t i = 0; i < request.posts; ++i) posts.push_back(sample_post(request, campaigns, random, ids));

    Plan plan;
    plan.id = *PlanId::parse("sample-" + std::to_string(request.seed));
    plan.client = sample_client();
    plan.campaigns = Table<Campaign>::from(campaigns);
    plan.own_dates = Table<OwnDate>::from(
        {{*OwnDateId::parse("anniversary"), "Anniversaire de la maison", request.from, request.from, true, {}}});
    plan.posts = Table<Post>::from(std::move(posts));
    return plan;
}

}  // namespace marronnier
