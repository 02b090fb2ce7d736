// key_date_rule_json.hpp: a rule of a key-date pack: {"type": "easter", "days": 39}. Rules nest: "unless" holds three.
#pragma once

#include "core/keydates/rule.hpp"
#include "core/storage/earlier_rules.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"

namespace marronnier {

// Only the kind of rule; the years and the length stand beside it, in the date's own members.
Rule read_rule(const JsonValue& at, EarlierRules& earlier);

// A rule that stands alone, outside a pack: there is no other that it could be the same as.
void read(const JsonValue& at, Rule& out);

// On one line, without years and length. What `same` held is written out: a rule alone reads back as itself.
void write(JsonWriter& writer, const Rule& rule);

}  // namespace marronnier
