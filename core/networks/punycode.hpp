// punycode.hpp: how long a name in any script is in the letters that the internet has for names (RFC 3492).
#pragma once

#include <cstddef>
#include <string_view>

namespace marronnier {

// Of one label, the part between two dots, with "xn--" when it needs one: "exemple" 7, "bücher" 13 (xn--bcher-kva).
std::size_t encoded_label_size(std::string_view label);

}  // namespace marronnier
