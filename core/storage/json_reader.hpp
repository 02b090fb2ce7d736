// json_reader.hpp: text from outside becomes JSON values here, or is refused: too large, too deep, not JSON, or JSON that
// two readers could understand differently.
#pragma once

#include "core/base/result.hpp"
#include "core/storage/json_value.hpp"

#include <string_view>

namespace marronnier {

// `detail` of NotJson when the text stops before the document is complete, as after a broken download.
inline constexpr std::string_view end_of_file = "end of file";

// Whole documents in UTF-8, with or without a byte order mark. Every string inside is valid UTF-8 afterwards.
Result<Json> read_json(std::string_view text);

}  // namespace marronnier
