// key_date_rule_kinds.hpp: the members of each kind of rule, for key_date_rule_json.cpp; "type" has been read.
#pragma once

#include "core/keydates/rule.hpp"
#include "core/storage/earlier_rules.hpp"
#include "core/storage/json_fields.hpp"

namespace marronnier {

inline constexpr int most_offset_days = 400;
inline constexpr int most_nested_rules = 64;
inline constexpr int most_table_entries = 2000;
inline constexpr int longest_span_days = 366;

// Those that stand on their own: key_date_calendar_rules.cpp, but for the table.
FixedDay read_fixed(JsonObject& fields);
WholeMonth read_whole_month(JsonObject& fields);
NthWeekday read_nth_weekday(JsonObject& fields);
LastWeekday read_last_weekday(JsonObject& fields);
NthWeekend read_nth_weekend(JsonObject& fields);
EasterOffset read_easter(JsonObject& fields);
OrthodoxEasterOffset read_orthodox_easter(JsonObject& fields);
HijriDay read_hijri(JsonObject& fields);
HebrewDay read_hebrew(JsonObject& fields);
ChineseDay read_chinese(JsonObject& fields);
SeasonStart read_season(JsonObject& fields);

// Days written one by one: key_date_tables.cpp.
DayTable read_table(JsonObject& fields);
void read_years(JsonObject& fields, Override& out);

// Those that hold others: key_date_derived_rules.cpp.
RelativeWeekday read_relative_weekday(JsonObject& fields, EarlierRules& earlier);
DayOffset read_offset(JsonObject& fields, EarlierRules& earlier);
DayOffset read_same(JsonObject& fields, EarlierRules& earlier);
LateShift read_shift(JsonObject& fields, EarlierRules& earlier);
OnWeekdays read_on_weekdays(JsonObject& fields, EarlierRules& earlier);
UnlessEquals read_unless(JsonObject& fields, EarlierRules& earlier);
AnyOf read_any(JsonObject& fields, EarlierRules& earlier);
ByYear read_by_year(JsonObject& fields, EarlierRules& earlier);
Override read_override(JsonObject& fields, EarlierRules& earlier);

// Any of them, without a look at how large it is as a whole.
Rule read_rule_within(const JsonValue& at, EarlierRules& earlier);

}  // namespace marronnier
