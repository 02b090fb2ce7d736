// host_text.hpp: text that the page hands back: a block of memory that starts with the length of the UTF-8 after it.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace marronnier {

// Takes the text out of the block, and frees it.
inline std::string take_host_text(char* block) {
    std::uint32_t length = 0;
    std::memcpy(&length, block, sizeof length);
    std::string text(block + sizeof length, length);
    std::free(block);  // NOLINT(cppcoreguidelines-no-malloc): the page allocated it with malloc.
    return text;
}

// For the int that calls into the page carry.
inline int length_of(std::string_view text) { return static_cast<int>(text.size()); }

}  // namespace marronnier
