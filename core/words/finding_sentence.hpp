// finding_sentence.hpp: a finding as a person reads it: what, and why it matters, in one sentence.
#pragma once

#include "core/terms/finding.hpp"
#include "core/terms/language.hpp"

#include <string>
#include <string_view>

namespace marronnier {

// The titles are those of the finding's post and, if there is one, of the other.
std::string finding_sentence(Language language, const Finding& finding, std::string_view title,
                             std::string_view other_title);

}  // namespace marronnier
