#include "core/storage/json_between.hpp"
#include "core/storage/key_date_rule_kinds.hpp"
#include "core/storage/name_set_json.hpp"

#include <algorithm>

namespace marronnier {

namespace {

Box<Rule> read_inner(JsonObject& fields, std::string_view key, EarlierRules& earlier) {
    if (const auto member = fields.take_required(key)) return read_rule_within(*member, earlier);
    return {};
}

int read_offset_days(JsonObject& fields) { return read_between(fields, "days", -most_offset_days, most_offset_days); }

void check_size(const JsonValue& at, const JsonList& rules) {
    if (!*at.error && rules.size() == 0) at.refuse(ErrorCode::UnknownValue, "[]");
    if (rules.size() > most_nested_rules) at.refuse(ErrorCode::TooMany, std::to_string(most_nested_rules));
}

// All but the last say until when they hold, each longer than the one before.
Era read_era(const JsonValue& at, std::optional<int> previous_until, bool is_last, EarlierRules& earlier) {
    Era era;
    JsonObject fields{at};
    fields.optional("until", era.until);
    if (!is_last && !era.until) fields.refuse(ErrorCode::MissingField, "until", {});
    if (is_last && era.until) fields.refuse(ErrorCode::InvalidRule, "until", "not on the last");
    if (era.until) check_between(fields, "until", *era.until, year_of(first_day), year_of(last_day));
    if (era.until && previous_until && *era.until <= *previous_until)
        fields.refuse(ErrorCode::InvalidRule, "until", "not in order");
    era.rule = read_inner(fields, "rule", earlier);
    fields.refuse_unknown();
    return era;
}

}  // namespace

RelativeWeekday read_relative_weekday(JsonObject& fields, EarlierRules& earlier) {
    RelativeWeekday rule;
    fields.required("weekday", rule.weekday);
    fields.required("relation", rule.relation);
    rule.rule = read_inner(fields, "rule", earlier);
    return rule;
}

DayOffset read_offset(JsonObject& fields, EarlierRules& earlier) {
    DayOffset rule;
    rule.rule = read_inner(fields, "rule", earlier);
    rule.days = read_offset_days(fields);
    return rule;
}

// As an offset of no days, so that the years of the earlier date hold beside those of this one.
DayOffset read_same(JsonObject& fields, EarlierRules& earlier) {
    KeyDateId id;
    fields.required("id", id);
    const auto rule = earlier.find(id);
    if (!rule) fields.refuse(ErrorCode::BrokenReference, "id", id.text());
    return {rule.value_or(Box<Rule>{}), 0};
}

LateShift read_shift(JsonObject& fields, EarlierRules& earlier) {
    LateShift rule;
    rule.rule = read_inner(fields, "rule", earlier);
    rule.if_day_over = static_cast<unsigned>(read_between(fields, "if_day_over", 1, 30));
    rule.days = read_offset_days(fields);
    return rule;
}

OnWeekdays read_on_weekdays(JsonObject& fields, EarlierRules& earlier) {
    OnWeekdays rule;
    rule.rule = read_inner(fields, "rule", earlier);
    const auto weekdays = fields.take_required("weekdays");
    if (!weekdays) return rule;
    read(*weekdays, rule.weekdays);
    if (rule.weekdays.empty()) weekdays->refuse(ErrorCode::UnknownValue, "[]");
    return rule;
}

UnlessEquals read_unless(JsonObject& fields, EarlierRules& earlier) {
    UnlessEquals rule;
    rule.rule = read_inner(fields, "rule", earlier);
    rule.equals = read_inner(fields, "equals", earlier);
    rule.then = read_inner(fields, "then", earlier);
    return rule;
}

AnyOf read_any(JsonObject& fields, EarlierRules& earlier) {
    AnyOf any;
    const auto rules = fields.take_required("rules");
    if (!rules) return any;
    const JsonList list{*rules};
    check_size(*rules, list);
    for (std::size_t i = 0; i < list.size() && !*rules->error; ++i)
        any.rules.push_back(read_rule_within(list.entry(i), earlier));
    return any;
}

ByYear read_by_year(JsonObject& fields, EarlierRules& earlier) {
    ByYear by_year;
    const auto rules = fields.take_required("rules");
    if (!rules) return by_year;
    const JsonList list{*rules};
    check_size(*rules, list);
    std::optional<int> until;
    for (std::size_t i = 0; i < list.size() && !*rules->error; ++i) {
        by_year.eras.push_back(read_era(list.entry(i), until, i + 1 == list.size(), earlier));
        until = by_year.eras.back().until;
    }
    return by_year;
}

Override read_override(JsonObject& fields, EarlierRules& earlier) {
    Override rule;
    rule.rule = read_inner(fields, "rule", earlier);
    read_years(fields, rule);
    return rule;
}

}  // namespace marronnier
