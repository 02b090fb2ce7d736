// json_between.hpp: whole numbers of a key-date pack, which all have a lowest and a highest.
#pragma once

#include "core/storage/json_fields.hpp"

namespace marronnier {

void check_between(JsonObject& fields, std::string_view key, int value, int lowest, int highest);
int read_between(JsonObject& fields, std::string_view key, int lowest, int highest);

}  // namespace marronnier
