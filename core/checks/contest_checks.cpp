#include "core/checks/contest_checks.hpp"

#include "core/networks/links.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// "Share on your Timeline to enter" and "tag your friends in this post to enter" are its own examples of what is not
// permitted; the official rules are the organiser's to write, whatever the network.
constexpr FindingSource promotion_rules{
    "Meta, règles des Pages, groupes et évènements, « Promotions » : règlement à la charge de l’organisateur ; ni "
    "partage ni "
    "identification d’amis pour participer",
    "https://www.facebook.com/policies_center/pages_groups_events", day_of(2026, 11, 22)};

bool goes_to_facebook(const Post& post, const Wording& wording) {
    return std::any_of(post.variants.begin(), post.variants.end(), [&wording](const Variant& variant) {
        return variant.network == Network::Facebook && is_worded_so(variant, wording);
    });
}

}  // namespace

void check_contest_rules(const Post& post, const ReadText& text, const CheckInput&, Findings& found) {
    if (!text.spoken.contains(Topic::Contest) || text.written.contains(Topic::Rules) || !post.link.empty() ||
        !find_links(text.wording.text, Links::All).empty())
        return;
    Finding& finding = add_finding(found, FindingCode::ContestWithoutRules, Severity::Warning, post);
    finding.network = text.network;
    finding.source = promotion_rules;
}

void check_contest_sharing(const Post& post, const ReadText& text, const CheckInput&, Findings& found) {
    if (!text.spoken.contains(Topic::Contest) || !text.written.contains(Topic::Sharing) ||
        !goes_to_facebook(post, text.wording))
        return;
    Finding& finding = add_finding(found, FindingCode::ContestAsksToShare, Severity::Warning, post);
    finding.network = Network::Facebook;
    finding.source = promotion_rules;
}

}  // namespace marronnier
