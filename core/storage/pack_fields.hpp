// pack_fields.hpp: what the packs of assets have in common: how they begin, and how they say where something comes from.
#pragma once

#include "core/storage/json_fields.hpp"

#include <string>

namespace marronnier {

// "format", which has to be this one, and "version", of which there is one so far.
void read_pack_format(JsonObject& fields, std::string_view expected);

// A text that says something, as long as a name at most.
void read_line(JsonObject& fields, std::string_view key, std::string& out);

// An address that a browser may be sent to without a second look.
bool is_web_address(std::string_view text);

}  // namespace marronnier
