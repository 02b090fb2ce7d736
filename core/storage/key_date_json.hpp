// key_date_json.hpp: one date of a key-date pack, with all that is said of it beside its rule.
#pragma once

#include "core/keydates/key_date.hpp"
#include "core/storage/earlier_rules.hpp"
#include "core/storage/json_fields.hpp"

#include <string>

namespace marronnier {

// What the pack says once for all its dates.
struct PackHeader {
    std::string country{};
    Day as_of{};
};

// "FR": ISO 3166-1.
bool is_country_code(std::string_view code);

KeyDateDefinition read_key_date(const JsonValue& at, const PackHeader& header, EarlierRules& earlier);

}  // namespace marronnier
