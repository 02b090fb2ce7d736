// finding_sentence.hpp: a finding as a person reads it: what, and why it matters, in one sentence.
#pragma once

#include "core/terms/finding.hpp"
#include "core/terms/language.hpp"

#include <string>
#include <string_view>

namespace marronnier {

// Without the name of its post, beside which it stands. The title is that of the other post, if there is one.
std::string finding_sentence(Language language, const Finding& finding, std::string_view other_title);

}  // namespace marronnier
