// embedded_packs.hpp: the packs of assets, put into the program when it is built, so that it finds them wherever it is
// started from. Written by tools/embed_text.py; see cmake/embed_packs.cmake.
#pragma once

#include <span>
#include <string_view>

namespace marronnier {

// assets/keydates: the text of each pack, in the order of the file names.
std::span<const std::string_view> embedded_packs();

// assets/networks/networks.json, alone.
std::span<const std::string_view> embedded_networks();

}  // namespace marronnier
