// item_id.hpp: names of things on the screen, the same from frame to frame as long as the thing is the same.
#pragma once

#include <cstdint>
#include <string_view>

namespace marronnier {

using ItemId = std::uint32_t;

// FNV-1a; 0 is kept for "nothing".
constexpr ItemId item_id(std::string_view text, ItemId parent = 2166136261u) {
    ItemId id = parent;
    for (const char c : text) id = (id ^ static_cast<unsigned char>(c)) * 16777619u;
    return id == 0 ? 1 : id;
}

constexpr ItemId item_id(std::int64_t number, ItemId parent) {
    ItemId id = parent;
    for (int shift = 0; shift < 64; shift += 8) id = (id ^ static_cast<ItemId>(number >> shift & 0xFF)) * 16777619u;
    return id == 0 ? 1 : id;
}

}  // namespace marronnier
