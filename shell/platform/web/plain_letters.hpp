// plain_letters.hpp: tells the texts that can be drawn letter by letter, which are nearly all, from those that the page
// must first cut into clusters.
#pragma once

#include <string_view>

namespace marronnier {

// True when every character of the UTF-8 is a letter, digit or sign of a script that stands alone: Latin, Greek,
// Cyrillic, general punctuation, currencies. Combining marks, emoji and their joiners, scripts that join or stack their
// letters, and the private-use area are not.
bool is_plain_letters(std::string_view utf8);

}  // namespace marronnier
