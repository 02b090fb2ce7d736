#include "core/storage/key_date_rule_json.hpp"

namespace marronnier {

namespace {

enum class RuleType { Fixed, NthWeekday, LastWeekday, Easter, Unless };

}  // namespace

template <>
inline constexpr std::array<std::string_view, 5> names_of<RuleType>{
    "fixed", "nth-weekday", "last-weekday", "easter", "unless",
};

namespace {

int read_between(JsonObject& fields, std::string_view key, int lowest, int highest) {
    int value = lowest;
    fields.required(key, value);
    if (value < lowest || value > highest)
        fields.refuse(ErrorCode::InvalidRule, key, std::to_string(lowest) + " to " + std::to_string(highest));
    return value;
}

unsigned read_month(JsonObject& fields) { return static_cast<unsigned>(read_between(fields, "month", 1, 12)); }

FixedDay read_fixed(JsonObject& fields) {
    FixedDay rule;
    rule.month = read_month(fields);
    rule.day = static_cast<unsigned>(read_between(fields, "day", 1, 31));
    // In a leap year, so that 29 February passes; it falls in such years only.
    const std::chrono::month_day date{std::chrono::month{rule.month}, std::chrono::day{rule.day}};
    if (!date.ok()) fields.refuse(ErrorCode::InvalidRule, "day", "not in that month");
    return rule;
}

NthWeekday read_nth_weekday(JsonObject& fields) {
    NthWeekday rule;
    rule.nth = read_between(fields, "nth", 1, 5);
    fields.required("weekday", rule.weekday);
    rule.month = read_month(fields);
    return rule;
}

LastWeekday read_last_weekday(JsonObject& fields) {
    LastWeekday rule;
    fields.required("weekday", rule.weekday);
    rule.month = read_month(fields);
    return rule;
}

EasterOffset read_easter(JsonObject& fields) {
    return {read_between(fields, "days", EasterOffset::earliest, EasterOffset::latest)};
}

Box<Rule> read_nested(JsonObject& fields, std::string_view key) {
    Rule rule;
    fields.required(key, rule);
    return rule;
}

UnlessEquals read_unless(JsonObject& fields) {
    UnlessEquals rule;
    rule.rule = read_nested(fields, "rule");
    rule.equals = read_nested(fields, "equals");
    rule.then = read_nested(fields, "then");
    return rule;
}

}  // namespace

void read(const JsonValue& at, Rule& out) {
    JsonObject fields{at};
    RuleType type{};
    fields.required("type", type);
    switch (type) {
        case RuleType::Fixed: out.when = read_fixed(fields); break;
        case RuleType::NthWeekday: out.when = read_nth_weekday(fields); break;
        case RuleType::LastWeekday: out.when = read_last_weekday(fields); break;
        case RuleType::Easter: out.when = read_easter(fields); break;
        case RuleType::Unless: out.when = read_unless(fields); break;
    }
    fields.refuse_unknown();
}

}  // namespace marronnier
