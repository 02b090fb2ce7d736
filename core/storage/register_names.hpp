// register_names.hpp: what the fields are called that are several keys of a record, or a part of one; see registers_json.hpp.
#pragma once

#include <array>
#include <string_view>

namespace marronnier {

inline constexpr std::string_view variants_key = "variants";
inline constexpr std::string_view variant_order_field = "/variants";
inline constexpr std::string_view variant_prefix = "/variant/";
inline constexpr std::string_view variant_caption_prefix = "/caption/";
inline constexpr std::string_view mark_prefix = "/date/";
inline constexpr std::array<std::string_view, 2> mark_keys{"dismissed", "pinned"};

}  // namespace marronnier
