#include "core/checks/media_checks.hpp"

namespace marronnier {

namespace {

enum class Absence : std::uint8_t { Told, Accepted };

// Nothing when the network takes them.
std::optional<FindingCount> objection(const PlannedMedia& planned, const MediaRule& rule, Absence absence) {
    struct Kind {
        Counted what;
        std::uint32_t count;
        std::uint32_t most;
    };
    const Kind kinds[] = {{Counted::Images, planned.images, rule.images},
                          {Counted::Videos, planned.videos, rule.videos},
                          {Counted::Documents, planned.documents, rule.documents}};
    std::uint32_t all = 0;
    std::uint32_t different = 0;
    for (const Kind& kind : kinds) {
        if (kind.count > kind.most) return FindingCount{kind.what, kind.count, kind.most};
        all += kind.count;
        different += kind.count > 0 ? 1 : 0;
    }
    if (all > rule.all) return FindingCount{Counted::Media, all, rule.all};
    if (different > 1 && rule.mix == MediaMix::OneKind) return FindingCount{Counted::KindsOfMedia, different, 1};
    if (all < rule.least && (all > 0 || absence == Absence::Told)) return FindingCount{Counted::Media, all, rule.least};
    return std::nullopt;
}

}  // namespace

bool has_media(const Post& post) { return post.media.images > 0 || post.media.videos > 0 || post.media.documents > 0; }

void check_media(const Post& post, const CheckInput& input, MediaCounts counts, Findings& found) {
    const bool is_ready = post.status == PostStatus::Approved || post.status == PostStatus::Scheduled;
    const bool is_missed = counts == MediaCounts::Used && is_ready && !has_media(post);
    for (const Variant& variant : post.variants) {
        const NetworkRules* rules = rules_for(input.rules, variant.network, variant.format);
        if (!rules || !rules->media) continue;
        const auto count = objection(post.media, *rules->media, is_missed ? Absence::Told : Absence::Accepted);
        if (!count) continue;
        Finding& finding = add_finding(found, FindingCode::MediaMix, Severity::Warning, post);
        finding.network = variant.network;
        finding.format = variant.format;
        finding.count = count;
        finding.source = FindingSource{rules->media->source, {}, rules->media->as_of};
    }
}

}  // namespace marronnier
