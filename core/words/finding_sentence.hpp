// finding_sentence.hpp: a finding as a person reads it.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/language.hpp"

#include <string>
#include <string_view>

namespace marronnier {

struct FindingWords {
    std::string_view code{};  // As in files: "crowding".
    Day day{};
    std::string title{};   // Of the post.
    std::string detail{};  // A network, a holiday or a campaign.
    std::string other{};   // The title of the other post.
};

std::string finding_sentence(Language language, const FindingWords& finding);

}  // namespace marronnier
