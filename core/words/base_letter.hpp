// base_letter.hpp: letters as they are looked for: small, without accents. Tables for Latin letters are made from the
// compatibility decompositions of Unicode 14 (UnicodeData.txt), and say æ, œ, ß, þ, ĳ, ø, đ, ł, which have none, as people
// type them. Greek and Cyrillic letters become small ones, and Greek ones lose their tonos.
#pragma once

#include <string_view>

namespace marronnier {

// What a code point of at least U+0080 counts as: nothing for accents that stand after their letter, a space for signs and
// punctuation. `itself` is returned for letters that have no other form.
std::string_view base_letters(unsigned code_point, std::string_view itself);

}  // namespace marronnier
