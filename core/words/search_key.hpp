// search_key.hpp: text as people look for it: without case, French accents or punctuation between words.
#pragma once

#include <string>
#include <string_view>

namespace marronnier {

// "Côte-d’Or" and "cote d or" have the same key.
std::string search_key(std::string_view utf8);

}  // namespace marronnier
