// key_date_rule_json.hpp: a rule of a key-date pack: {"type": "easter", "days": 39}. Rules nest: "unless" holds three.
#pragma once

#include "core/keydates/rule.hpp"
#include "core/storage/json_fields.hpp"

namespace marronnier {

// Only the kind of rule; the years and the length stand beside it, in the date's own members.
void read(const JsonValue& at, Rule& out);

}  // namespace marronnier
