#include "core/checks/network_checks.hpp"

#include "core/networks/measure.hpp"

#include <algorithm>

namespace marronnier {

AccountLimits account_of(const Client& client, Network network) {
    for (const CaptionLimit& limit : client.caption_limits)
        if (limit.network == network) return {static_cast<std::uint32_t>(limit.characters)};
    return {};
}

namespace {

struct Excess {
    const Limit* limit = nullptr;
    std::uint32_t count = 0;
    std::uint32_t most = 0;
};

std::uint32_t count_of(const TextCounts& counts, const Limit& limit) {
    if (limit.what == LimitSubject::Hashtags) return counts.hashtags;
    if (limit.what == LimitSubject::Mentions) return counts.mentions;
    return count_by(counts, limit.method);
}

// The gravest about this subject, the first of equals.
std::optional<Excess> excess(const NetworkRules& rules, LimitSubject what, const TextCounts& counts,
                             const AccountLimits& account) {
    std::optional<Excess> gravest;
    for (const Limit& limit : rules.limits) {
        if (limit.what != what) continue;
        const Excess here{&limit, count_of(counts, limit), most_for(limit, account)};
        if (here.count > here.most && (!gravest || gravest->limit->severity < limit.severity)) gravest = here;
    }
    return gravest;
}

// Stories.
bool shows_no_caption(const NetworkRules& rules) {
    return std::any_of(rules.limits.begin(), rules.limits.end(),
                       [](const Limit& limit) { return limit.what == LimitSubject::Caption && limit.value == 0; });
}

FindingCode code_of(LimitSubject what) {
    if (what == LimitSubject::Hashtags) return FindingCode::TooManyHashtags;
    return what == LimitSubject::Mentions ? FindingCode::TooManyMentions : FindingCode::OverLimit;
}

Counted counted_of(const Limit& limit) {
    if (limit.what == LimitSubject::Hashtags) return Counted::Hashtags;
    if (limit.what == LimitSubject::Mentions) return Counted::Mentions;
    if (limit.what == LimitSubject::Title) return Counted::TitleCharacters;
    return unit_of(limit.method) == LimitUnit::Bytes ? Counted::Bytes : Counted::Characters;
}

class LimitCheck {
public:
    LimitCheck(const Post& post, const CheckInput& input, Findings& found)
        : post_(post), input_(input), found_(found), first_(found.size()) {}

    void check(const Variant& variant, const TextCounts& caption, const TextCounts& title) {
        const NetworkRules* rules = rules_for(input_.rules, variant.network, variant.format);
        if (!rules) return;
        const AccountLimits account = account_of(input_.plan.client, variant.network);
        const auto look_at = [&](LimitSubject what, const TextCounts& counts) {
            if (const auto over = excess(*rules, what, counts, account)) tell(variant.network, *over);
        };
        look_at(LimitSubject::Title, title);
        const bool is_hidden = shows_no_caption(*rules);
        if (!is_hidden || (variant.caption && !variant.caption->empty())) look_at(LimitSubject::Caption, caption);
        if (is_hidden) return;
        look_at(LimitSubject::Hashtags, caption);
        look_at(LimitSubject::Mentions, caption);
    }

private:
    void tell(Network network, const Excess& over) {
        const Limit& limit = *over.limit;
        const FindingCount count{counted_of(limit), over.count, over.most};
        const auto is_same = [&](const Finding& other) { return other.network == network && other.count == count; };
        // A reel and a post of one network that say the same exceed the same limit.
        if (std::any_of(found_.begin() + static_cast<std::ptrdiff_t>(first_), found_.end(), is_same)) return;
        const Severity severity = limit.severity == LimitSeverity::Error ? Severity::Error : Severity::Warning;
        Finding& finding = add_finding(found_, code_of(limit.what), severity, post_);
        finding.network = network;
        finding.count = count;
        // A limit of the account's own has no source but the client.
        if (over.most == limit.value) finding.source = FindingSource{limit.source, limit.url, limit.as_of};
    }

    const Post& post_;
    const CheckInput& input_;
    Findings& found_;
    std::size_t first_;  // Of this post's.
};

}  // namespace

void check_limits(const Post& post, const std::vector<Wording>& wordings, const CheckInput& input, Findings& found) {
    if (post.variants.empty() || !can_count_texts(input)) return;
    const TextCounts title = count_text(post.title, input.unicode).counts;
    LimitCheck limits{post, input, found};
    for (const Wording& wording : wordings) {
        const TextCounts caption = count_text(wording.text, input.unicode).counts;
        for (const Variant& variant : post.variants)
            if (is_worded_so(variant, wording)) limits.check(variant, caption, title);
    }
}

}  // namespace marronnier
