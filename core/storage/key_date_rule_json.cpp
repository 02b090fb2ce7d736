#include "core/storage/key_date_rule_json.hpp"

#include "core/keydates/rule_size.hpp"
#include "core/storage/key_date_rule_kinds.hpp"
#include "core/storage/key_date_rule_types.hpp"

namespace marronnier {

Rule read_rule_within(const JsonValue& at, EarlierRules& earlier) {
    Rule rule;
    JsonObject fields{at};
    RuleType type{};
    fields.required("type", type);
    switch (type) {
        case RuleType::Fixed: rule.when = read_fixed(fields); break;
        case RuleType::Month: rule.when = read_whole_month(fields); break;
        case RuleType::NthWeekday: rule.when = read_nth_weekday(fields); break;
        case RuleType::LastWeekday: rule.when = read_last_weekday(fields); break;
        case RuleType::NthWeekend: rule.when = read_nth_weekend(fields); break;
        case RuleType::Easter: rule.when = read_easter(fields); break;
        case RuleType::OrthodoxEaster: rule.when = read_orthodox_easter(fields); break;
        case RuleType::Hijri: rule.when = read_hijri(fields); break;
        case RuleType::Hebrew: rule.when = read_hebrew(fields); break;
        case RuleType::Chinese: rule.when = read_chinese(fields); break;
        case RuleType::Season: rule.when = read_season(fields); break;
        case RuleType::Table: rule.when = read_table(fields); break;
        case RuleType::Weekday: rule.when = read_relative_weekday(fields, earlier); break;
        case RuleType::Offset: rule.when = read_offset(fields, earlier); break;
        case RuleType::Same: rule.when = read_same(fields, earlier); break;
        case RuleType::Shift: rule.when = read_shift(fields, earlier); break;
        case RuleType::OnWeekdays: rule.when = read_on_weekdays(fields, earlier); break;
        case RuleType::Unless: rule.when = read_unless(fields, earlier); break;
        case RuleType::Any: rule.when = read_any(fields, earlier); break;
        case RuleType::ByYear: rule.when = read_by_year(fields, earlier); break;
        case RuleType::Override: rule.when = read_override(fields, earlier); break;
    }
    fields.refuse_unknown();
    return rule;
}

Rule read_rule(const JsonValue& at, EarlierRules& earlier) {
    Rule rule = read_rule_within(at, earlier);
    const RuleSize size = size_of(rule);
    if (size.depth > deepest_rules) at.refuse(ErrorCode::TooDeep, std::to_string(deepest_rules));
    if (size.count > most_rules_of_date) at.refuse(ErrorCode::TooMany, std::to_string(most_rules_of_date));
    return rule;
}

void read(const JsonValue& at, Rule& out) {
    const std::vector<KeyDateDefinition> no_dates;
    EarlierRules none{no_dates};
    out = read_rule(at, none);
}

}  // namespace marronnier
