#include "core/views/post_view.hpp"

#include "core/base/typed_number.hpp"
#include "core/model/limits.hpp"
#include "core/session/session.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::array usual_way{PostStatus::Idea,     PostStatus::Draft,     PostStatus::InReview,
                               PostStatus::Approved, PostStatus::Scheduled, PostStatus::Published};
constexpr std::array side_ways{PostStatus::ChangesRequested, PostStatus::OnHold, PostStatus::Cancelled};

template <std::size_t size>
std::vector<StatusStep> steps(const std::array<PostStatus, size>& way, PostStatus now, Language language) {
    const bool is_usual_way = way.front() == usual_way.front();  // Side ways are not passed one after the other.
    const auto reached = std::find(way.begin(), way.end(), now);
    std::vector<StatusStep> answer;
    for (auto status = way.begin(); status != way.end(); ++status)
        answer.push_back({*status, std::string{status_word(language, *status)}, may_follow(now, *status),
                          *status == now, is_usual_way && reached != way.end() && status < reached});
    return answer;
}

VariantChip chip(Language language, Network network, Format format, bool chosen) {
    const std::string name{format_word(language, format)};
    return {network, format, name, std::string{network_word(language, network)} + ", " + name, chosen};
}

void add_chips(PostView& view, const Post& post, const Client& client, Language language) {
    const auto has = [&post](Network network, Format format) {
        return std::any_of(post.variants.begin(), post.variants.end(), [&](const Variant& variant) {
            return variant.network == network && variant.format == format;
        });
    };
    const NetworkSet used = networks_of(post);
    for (const Variant& variant : post.variants) {
        view.chips.push_back(chip(language, variant.network, variant.format, true));
        view.variants.push_back({variant.network, variant.format, variant.caption});
    }
    for (const Network network : client.networks)
        if (!used.contains(network)) view.chips.push_back(chip(language, network, formats_of(network).front(), false));

    const auto offer_all = [&](Network network) {
        for (const Format format : formats_of(network))
            if (!has(network, format)) view.more_formats.push_back(chip(language, network, format, false));
    };
    for (const Network network : client.networks) offer_all(network);
    for (std::size_t i = 0; i < count_of<Network>(); ++i) {
        const auto network = static_cast<Network>(i);
        if (std::find(client.networks.begin(), client.networks.end(), network) == client.networks.end())
            offer_all(network);
    }
}

std::string joined_hashtags(const std::vector<std::string>& hashtags) {
    std::string text;
    for (const std::string& hashtag : hashtags) text += (text.empty() ? "#" : " #") + hashtag;
    return text;
}

}  // namespace

PostView post_view(const Session& session, const PostRef& ref, Day today) {
    const Language language = session.language;
    const Plan& plan = *session.workspace().find(ref.plan);
    const Post& post = *plan.posts.find(ref.post);
    PostView view{.ref = ref, .client = plan.client.name, .client_color = plan.client.color};
    view.title = post.title;
    view.caption = post.caption;
    if (post.day) {
        view.date = to_text(*post.day);
        view.date_words = full_date(language, *post.day);
    }
    if (post.time) view.time = to_text(*post.time);
    view.hashtags = joined_hashtags(post.hashtags);
    view.hashtag_sets = plan.client.hashtag_sets;
    view.media = post.media;
    view.link = post.link;
    view.note = post.note;
    view.status = post.status;
    view.status_name = status_word(language, post.status);
    view.steps = steps(usual_way, post.status, language);
    view.side_steps = steps(side_ways, post.status, language);
    add_chips(view, post, plan.client, language);
    view.networks = network_texts(session, plan.client, post);
    view.findings = post_findings(session, ref, today);
    view.silenced = post.silenced;
    plan.campaigns.for_each([&](const Campaign& campaign) {
        view.campaigns.push_back({campaign.id, campaign.name, campaign.color, post.campaign == campaign.id});
    });
    return view;
}

std::optional<PlannedMedia> with_typed_count(PlannedMedia media, const MediaKind& kind, std::string_view typed) {
    const auto count = typed.empty() ? std::optional{0} : typed_number(typed, limits::media);
    if (!count) return std::nullopt;
    media.*kind.count = static_cast<std::uint16_t>(*count);
    return media;
}

std::vector<std::string> parse_hashtags(std::string_view text) {
    std::vector<std::string> hashtags;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("# \t\r\n,;"), text.size());
        const std::string tag{text.substr(0, end)};
        if (!tag.empty() && std::find(hashtags.begin(), hashtags.end(), tag) == hashtags.end()) hashtags.push_back(tag);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return hashtags;
}

}  // namespace marronnier
