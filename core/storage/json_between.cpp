#include "core/storage/json_between.hpp"

namespace marronnier {

void check_between(JsonObject& fields, std::string_view key, int value, int lowest, int highest) {
    if (value < lowest || value > highest)
        fields.refuse(ErrorCode::InvalidRule, key, std::to_string(lowest) + " to " + std::to_string(highest));
}

int read_between(JsonObject& fields, std::string_view key, int lowest, int highest) {
    int value = lowest;
    fields.required(key, value);
    check_between(fields, key, value, lowest, highest);
    return value;
}

}  // namespace marronnier
