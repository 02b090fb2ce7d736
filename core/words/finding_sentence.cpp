#include "core/words/finding_sentence.hpp"

#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

namespace marronnier {

namespace {

// In the order of FindingCode.
constexpr Text texts[] = {
    Text::FindingOverLimit,
    Text::FindingOverLimit,
    Text::FindingOverLimit,
    Text::FindingMediaTooMany,
    Text::FindingPhoneInGoogleBusiness,
    Text::FindingSoldesOutsideWindow,
    Text::FindingInfluencerMentionMissing,
    Text::FindingContestWithoutRules,
    Text::FindingContestAsksToShare,
    Text::FindingCheerfulOnMourning,
    Text::FindingCrowding,
    Text::FindingPublicHoliday,
    Text::FindingNoNetwork,
    Text::FindingNoCaption,
    Text::FindingOutsideCampaign,
    Text::FindingInThePast,
    Text::FindingApprovalLate,
};
static_assert(std::size(texts) == count_of<FindingCode>());

struct CountTexts {
    Text one;
    Text other;
};

// In the order of Counted, without the last, whose number nobody reads.
constexpr CountTexts count_texts[] = {
    {Text::CountCharactersOne, Text::CountCharactersOther}, {Text::CountBytesOne, Text::CountBytesOther},
    {Text::CountCharactersOne, Text::CountCharactersOther}, {Text::CountHashtagsOne, Text::CountHashtagsOther},
    {Text::CountMentionsOne, Text::CountMentionsOther},     {Text::CountImagesOne, Text::CountImagesOther},
    {Text::CountVideosOne, Text::CountVideosOther},         {Text::CountDocumentsOne, Text::CountDocumentsOther},
    {Text::CountMediaOne, Text::CountMediaOther},
};
static_assert(std::size(count_texts) == static_cast<std::size_t>(Counted::KindsOfMedia));

// "5 hashtags"
std::string count_words(Language language, Counted what, long count) {
    const auto index = static_cast<std::size_t>(what);
    return index < std::size(count_texts) ? counted(language, count_texts[index].one, count_texts[index].other, count)
                                          : std::string{};
}

// What one code says may depend on what was counted.
Text text_of(const Finding& finding) {
    if (finding.count) {
        const auto [what, count, limit] = *finding.count;
        if (what == Counted::TitleCharacters) return Text::FindingTitleOverLimit;
        if (what == Counted::KindsOfMedia) return Text::FindingMediaMixed;
        if (finding.code == FindingCode::OverLimit && limit == 0) return Text::FindingCaptionNotShown;
        if (finding.code == FindingCode::MediaMix && count < limit) return Text::FindingMediaTooFew;
    }
    return texts[static_cast<std::size_t>(finding.code)];
}

// "Instagram", "Instagram (Reel)"
std::string network_words(Language language, const Finding& finding) {
    if (!finding.network) return {};
    std::string words{network_word(language, *finding.network)};
    if (finding.format) words += " (" + std::string{format_word(language, *finding.format)} + ')';
    return words;
}

}  // namespace

std::string finding_sentence(Language language, const Finding& finding, std::string_view other_title) {
    const std::string date = finding.day ? full_date(language, *finding.day) : std::string{};
    const std::string_view detail = finding.status ? status_word(language, *finding.status) : finding.detail;
    const FindingCount counts = finding.count.value_or(FindingCount{});
    const auto count = static_cast<long>(counts.count);
    const auto limit = static_cast<long>(counts.limit);
    const std::string from = finding.span ? full_date(language, finding.span->from) : std::string{};
    const std::string to = finding.span ? full_date(language, finding.span->to) : std::string{};
    return sentence(language, text_of(finding),
                    {other_title, date, network_words(language, finding), detail,
                     count_words(language, counts.what, count), number_text(language, limit),
                     count_words(language, counts.what, limit), from, to});
}

}  // namespace marronnier
