// emoji.hpp: where a sequence stands that people see as one emoji: a face, a flag, a keycap, a family of four.
#pragma once

#include <cstddef>
#include <string_view>

namespace marronnier {

// How many bytes the emoji at `at` has, 0 when there is none. Follows the definitions of UTS #51: a character that is
// text by itself, such as ❤, counts when something makes it an emoji (U+FE0F, a skin tone, a joiner).
//
//     "😀" 4    "👍🏽" 8    "🇫🇷" 8    "1️⃣" 7    "❤️" 6    "❤" 0    "1" 0    "👨‍👩‍👧‍👦" 25
//
// Sequences joined by U+200D are taken whole, also those that no font draws as one.
std::size_t emoji_size_at(std::string_view text, std::size_t at);

}  // namespace marronnier
