// utf8.hpp: the question that comes before parsing: is this text at all, in the one encoding that JSON has?
#pragma once

#include <cstddef>
#include <string_view>

namespace marronnier {

// Where the first byte stands that is not part of well-formed UTF-8 (RFC 3629: no surrogates, nothing overlong, nothing
// past U+10FFFF); text.size() when there is none.
std::size_t first_ill_formed_byte(std::string_view text);

}  // namespace marronnier
