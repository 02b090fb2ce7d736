#include "core/planning/findings.hpp"

#include "core/base/sort.hpp"
#include "core/checks/date_checks.hpp"
#include "core/checks/network_checks.hpp"
#include "core/checks/text_checks.hpp"
#include "core/planning/conflicts.hpp"
#include "core/planning/media_use.hpp"

#include <algorithm>

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

void check_completeness(const Post& post, const Plan& plan, Findings& found) {
    if (is_shown_to_others(post.status)) {
        if (post.variants.empty()) add_finding(found, FindingCode::NoNetwork, Severity::Warning, post);
        if (!has_caption(post)) add_finding(found, FindingCode::NoCaption, Severity::Warning, post);
    }
    const Campaign* campaign = post.campaign ? plan.campaigns.find(*post.campaign) : nullptr;
    if (campaign && (*post.day < campaign->from || campaign->to < *post.day))
        add_finding(found, FindingCode::OutsideCampaign, Severity::Warning, post).detail = campaign->name;
}

// All but crowding.
void check_post(const Post& post, std::span<const LocalDay> local, MediaCounts media, const CheckInput& input,
                Findings& found) {
    const std::vector<Wording> wordings = wordings_of(post);
    check_limits(post, wordings, input, found);
    check_media(post, input, media, found);
    check_texts(post, wordings, local, input, found);
    if (!post.day) return;
    check_day(post, local, input, found);
    check_completeness(post, input.plan, found);
}

void add_crowding(const Conflict& conflict, const Post& post, Findings& found) {
    Finding& finding = add_finding(found, FindingCode::Crowding, Severity::Warning, post);
    finding.network = conflict.network;
    finding.other = conflict.other;
}

void mark_silenced(Finding& finding, const Post& post) {
    for (const SilencedFinding& silenced : post.silenced)
        if (silenced.code == name_of(finding.code)) finding.silenced = silenced.reason;
}

void put_in_order(Findings& found) {
    sort(found, [](const Finding& a, const Finding& b) {
        if (a.day != b.day) return a.day && (!b.day || *a.day < *b.day);
        if (!(a.post == b.post)) return a.post < b.post;
        return a.code < b.code;
    });
}

}  // namespace

Findings findings(const DayIndex& index, const CheckInput& input) {
    Findings found;
    std::vector<LocalDay> local;
    if (!index.all().empty())
        local = local_days(input.catalogue, input.plan.client.place, {index.all().front().day, index.all().back().day});
    const MediaCounts media = MediaUse{input.plan}.counts();
    std::vector<Placement> placed;
    input.plan.posts.for_each([&](const Post& post) {
        if (post.status == PostStatus::Cancelled) return;
        check_post(post, local, media, input, found);
        if (post.day) placed.push_back({&post, 0});
    });
    for (const Conflict& conflict : crowding(index, placed))
        add_crowding(conflict, *input.plan.posts.find(conflict.post), found);
    for (Finding& finding : found)
        if (const Post* post = input.plan.posts.find(finding.post); !post->silenced.empty())
            mark_silenced(finding, *post);
    put_in_order(found);
    return found;
}

Findings findings_of(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input) {
    Findings found;
    if (post.status == PostStatus::Cancelled) return found;
    std::vector<LocalDay> local;
    if (post.day) local = local_days(input.catalogue, input.plan.client.place, {*post.day, *post.day});
    check_post(post, local, media, input, found);
    for (const Conflict& conflict : crowding_of(post, index)) add_crowding(conflict, post, found);
    for (Finding& finding : found) mark_silenced(finding, post);
    put_in_order(found);
    return found;
}

}  // namespace marronnier
