#include "core/checks/text_checks.hpp"

#include "core/checks/contest_checks.hpp"
#include "core/checks/law_checks.hpp"
#include "core/checks/phone_checks.hpp"
#include "core/checks/tone_checks.hpp"

#include <algorithm>

namespace marronnier {

namespace {

struct TextCheck {
    FindingCode code;  // The one it may tell.
    void (*check)(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);
};
constexpr TextCheck checks[] = {
    {FindingCode::PhoneInGoogleBusiness, check_phone_numbers},  {FindingCode::SoldesOutsideWindow, check_sales},
    {FindingCode::InfluencerMentionMissing, check_partnership}, {FindingCode::ContestWithoutRules, check_contest_rules},
    {FindingCode::ContestAsksToShare, check_contest_sharing},
};

Topics both(Topics a, Topics b) {
    a.bits |= b.bits;
    return a;
}

}  // namespace

void check_texts(const Post& post, const std::vector<Wording>& wordings, std::span<const LocalDay> local,
                 const CheckInput& input, Findings& found) {
    const auto first = static_cast<std::ptrdiff_t>(found.size());
    const auto is_told = [&found, first](FindingCode code) {
        return std::any_of(found.begin() + first, found.end(), [code](const Finding& f) { return f.code == code; });
    };
    const Topics titled = topics_in(folded(post.title));
    for (const Wording& wording : wordings) {
        const Topics written = topics_in(folded(wording.text));
        const ReadText text{.wording = wording,
                            .spoken = both(titled, written),
                            .written = written,
                            .network = wording.own ? std::optional{wording.own->network} : std::nullopt};
        for (const TextCheck& check : checks)
            if (!is_told(check.code)) check.check(post, text, input, found);
        if (!is_told(FindingCode::CheerfulOnMourning)) check_tone(post, text, local, input, found);
    }
}

}  // namespace marronnier
