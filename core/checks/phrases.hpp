// phrases.hpp: what a text speaks of, told by the words in it. No understanding is claimed: a table of words and phrases,
// French and English, with the phrases that look alike and mean something else.
#pragma once

#include "core/terms/enum_set.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace marronnier {

enum class Topic : std::uint8_t {
    SomethingElse,  // "le solde de tout compte", "avec le concours de"
    Sale,           // The word "soldes" for a sale.
    Partnership,    // Somebody pays for the text, or gave something for it.
    Advertising,    // It says that it is advertising.
    Contest,        // Something can be won.
    Rules,          // Where the rules of a contest are.
    Sharing,        // Readers are asked to share, or to name friends.
    Cheer,          // A festive tone, in words.
};
using Topics = EnumSet<Topic>;

// The text without case and accents, "#" and "@" kept before their words:
//
//     "Offert par @Dior, #Publicité !"   ->   "offert par @dior #publicite"
std::string folded(std::string_view text);

// Of a folded text. Where several phrases begin at one word the longest counts, and its words are used up. "SomethingElse"
// is not among the answers.
Topics topics_in(std::string_view folded);

// Emoji of joy, "!!", or three exclamation marks; the words are Topic::Cheer.
bool looks_festive(std::string_view text);

}  // namespace marronnier
