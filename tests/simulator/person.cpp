#include "tests/simulator/person.hpp"

#include <algorithm>
#include <vector>

namespace marronnier::simulator {

namespace {

template <class Record>
std::optional<Record> any_of(const Table<Record>& table, Random& random) {
    if (table.empty()) return std::nullopt;
    std::optional<Record> found;
    std::size_t left = random.below(table.size());
    table.for_each([&](const Record& record) {
        if (left-- == 0) found = record;
    });
    return found;
}

Post new_post(const std::string& id, Random& random) {
    Post post{.id = *PostId::parse(id), .title = "title " + id};
    if (random.chance(70)) post.day = Day{days{20'000 + static_cast<int>(random.below(60))}};
    return post;
}

// A text of three paragraphs, or one with another paragraph in it.
std::string with_paragraph(std::string text, const std::string& fresh, Random& random) {
    constexpr std::string_view gap = "\n\n";
    if (text.find(gap) == std::string::npos) return fresh + "\n\n" + fresh + "b\n\n" + fresh + "c";
    std::size_t begin = 0;
    for (std::size_t i = random.below(3); i > 0; --i) {
        const std::size_t end = text.find(gap, begin);
        if (end != std::string::npos) begin = end + gap.size();
    }
    return text.replace(begin, std::min(text.find(gap, begin), text.size()) - begin, fresh);
}

void write_caption_of_network(Post& post, const std::string& text, Random& random) {
    constexpr Network networks[] = {Network::Instagram, Network::Facebook, Network::LinkedIn};
    const Network network = random.pick(networks);
    for (Variant& variant : post.variants)
        if (variant.network == network) {
            variant.caption = text;
            return;
        }
    post.variants.push_back({network, Format::Post, text});
}

void change(Post& post, const Plan& plan, const std::string& fresh, Random& random) {
    switch (random.below(10)) {
        case 0: post.title = fresh; break;
        case 1: post.caption = with_paragraph(std::move(post.caption), fresh, random); break;
        case 2: post.note = random.chance(50) ? fresh : with_paragraph(std::move(post.note), fresh, random); break;
        case 3: write_caption_of_network(post, fresh, random); break;
        case 4:
            post.day = Day{days{20'000 + static_cast<int>(random.below(60))}};
            post.time.reset();
            if (random.chance(60)) post.time = WallTime{static_cast<std::int16_t>(random.below(24 * 60))};
            break;
        case 5: post.status = random.pick(std::array{PostStatus::Idea, PostStatus::Draft, PostStatus::InReview}); break;
        case 6:
            post.campaign.reset();
            post.step.reset();
            if (const auto campaign = any_of(plan.campaigns, random)) {
                post.campaign = campaign->id;
                if (random.chance(50)) post.step = -static_cast<int>(random.below(30));
            }
            break;
        case 7: post.hashtags = {"tag" + fresh}; break;
        case 8: post.unknown_fields = "\"later\":\"" + fresh + '"'; break;  // By a newer program.
        default:
            if (!post.variants.empty()) post.variants.erase(post.variants.begin());
            break;
    }
}

void remove_campaign(Plan& plan, const CampaignId& id) {
    std::vector<Post> left;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign == id) left.push_back(post);
    });
    for (Post& post : left) {
        post.campaign.reset();
        post.step.reset();
        plan.posts.put(std::move(post));
    }
    plan.campaigns.erase(id);
}

}  // namespace

Plan edited_by_person(Plan plan, const std::string& fresh, Random& random) {
    switch (random.below(12)) {
        case 0: plan.posts.put(new_post(fresh, random)); break;
        case 1:
            if (const auto post = any_of(plan.posts, random)) plan.posts.erase(post->id);
            break;
        case 2: {
            const Day from{days{20'000 + static_cast<int>(random.below(60))}};
            plan.campaigns.put({.id = *CampaignId::parse(fresh), .name = fresh, .from = from, .to = from + days{7}});
            break;
        }
        case 3:
            if (const auto campaign = any_of(plan.campaigns, random)) remove_campaign(plan, campaign->id);
            break;
        case 4: plan.client.name = fresh; break;
        default:
            if (auto post = any_of(plan.posts, random)) {
                change(*post, plan, fresh, random);
                plan.posts.put(*std::move(post));
            }
    }
    return plan;
}

Plan first_plan(Random& random) {
    Plan plan{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
    for (std::size_t i = random.below(8); i > 0; --i) plan.posts.put(new_post("p" + std::to_string(i), random));
    return plan;
}

}  // namespace marronnier::simulator
