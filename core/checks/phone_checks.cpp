#include "core/checks/phone_checks.hpp"

#include "core/checks/phone_numbers.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr FindingSource google_rule{
    "Google, règles sur le contenu des posts ; Ayrshare : « Google will reject all posts containing phone numbers »",
    "https://www.ayrshare.com/docs/apis/post/social-networks/google", day_of(2026, 11, 22)};

}  // namespace

void check_phone_numbers(const Post& post, const ReadText& text, const CheckInput&, Findings& found) {
    const bool goes_there = std::any_of(post.variants.begin(), post.variants.end(), [&text](const Variant& variant) {
        return variant.network == Network::GoogleBusiness && is_worded_so(variant, text.wording);
    });
    if (!goes_there || !has_phone_number(text.wording.text)) return;
    Finding& finding = add_finding(found, FindingCode::PhoneInGoogleBusiness, Severity::Warning, post);
    finding.network = Network::GoogleBusiness;
    finding.source = google_rule;
}

}  // namespace marronnier
