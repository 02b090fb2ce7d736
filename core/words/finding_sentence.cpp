#include "core/words/finding_sentence.hpp"

#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

namespace marronnier {

namespace {

// In the order of FindingCode.
constexpr Text texts[] = {
    Text::FindingCrowding,        Text::FindingPublicHoliday, Text::FindingNoNetwork,    Text::FindingNoCaption,
    Text::FindingOutsideCampaign, Text::FindingInThePast,     Text::FindingApprovalLate,
};
static_assert(std::size(texts) == count_of<FindingCode>());

}  // namespace

std::string finding_sentence(Language language, const Finding& finding, std::string_view title,
                             std::string_view other_title) {
    const std::string date = finding.day ? full_date(language, *finding.day) : std::string{};
    const std::string_view network = finding.network ? network_word(language, *finding.network) : std::string_view{};
    const std::string_view detail = finding.status ? status_word(language, *finding.status) : finding.detail;
    return sentence(language, texts[static_cast<std::size_t>(finding.code)],
                    {title, date, network, detail, other_title});
}

}  // namespace marronnier
