// search_key.hpp: text as people look for it: without case, accents or punctuation between words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// "Côte-d’Or" and "cote d or" have the same key. `origins`: for each byte of the key, and for its end, where in the text it
// comes from.
std::string search_key(std::string_view utf8, std::vector<std::uint32_t>* origins = nullptr);

}  // namespace marronnier
