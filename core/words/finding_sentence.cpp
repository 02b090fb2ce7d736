#include "core/words/finding_sentence.hpp"

#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

namespace marronnier {

namespace {

struct Row {
    std::string_view code;
    Text text;
};

constexpr Row rows[] = {
    {"crowding", Text::FindingCrowding},
    {"public-holiday", Text::FindingPublicHoliday},
    {"no-network", Text::FindingNoNetwork},
    {"no-caption", Text::FindingNoCaption},
    {"outside-campaign", Text::FindingOutsideCampaign},
};

}  // namespace

std::string finding_sentence(Language language, const FindingWords& finding) {
    const auto network = parse_name<Network>(finding.detail);
    const std::string_view detail = network ? network_word(language, *network) : std::string_view{finding.detail};
    for (const Row& row : rows)
        if (row.code == finding.code)
            return sentence(language, row.text,
                            {finding.title, full_date(language, finding.day), detail, finding.other});
    return finding.title;
}

}  // namespace marronnier
