#include "core/storage/json_between.hpp"
#include "core/storage/key_date_rule_kinds.hpp"

namespace marronnier {

namespace {

unsigned read_positive(JsonObject& fields, std::string_view key, int highest) {
    return static_cast<unsigned>(read_between(fields, key, 1, highest));
}

unsigned read_month(JsonObject& fields) { return read_positive(fields, "month", 12); }
unsigned read_lunar_day(JsonObject& fields) { return read_positive(fields, "day", 30); }
int read_easter_days(JsonObject& fields) {
    return read_between(fields, "days", EasterOffset::earliest, EasterOffset::latest);
}

}  // namespace

FixedDay read_fixed(JsonObject& fields) {
    FixedDay rule;
    rule.month = read_month(fields);
    rule.day = read_positive(fields, "day", 31);
    // In a leap year, so that 29 February passes; it falls in such years only.
    const std::chrono::month_day date{std::chrono::month{rule.month}, std::chrono::day{rule.day}};
    if (!date.ok()) fields.refuse(ErrorCode::InvalidRule, "day", "not in that month");
    return rule;
}

WholeMonth read_whole_month(JsonObject& fields) { return {read_month(fields)}; }

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

NthWeekend read_nth_weekend(JsonObject& fields) {
    NthWeekend rule;
    rule.nth = read_between(fields, "nth", 1, 5);
    rule.month = read_month(fields);
    return rule;
}

EasterOffset read_easter(JsonObject& fields) { return {read_easter_days(fields)}; }
OrthodoxEasterOffset read_orthodox_easter(JsonObject& fields) { return {read_easter_days(fields)}; }

HijriDay read_hijri(JsonObject& fields) { return {read_month(fields), read_lunar_day(fields)}; }
ChineseDay read_chinese(JsonObject& fields) { return {read_month(fields), read_lunar_day(fields)}; }

HebrewDay read_hebrew(JsonObject& fields) {
    HebrewDay rule;
    fields.required("month", rule.month);
    rule.day = read_lunar_day(fields);
    if (rule.day > most_days_in(rule.month)) fields.refuse(ErrorCode::InvalidRule, "day", "not in that month");
    return rule;
}

SeasonStart read_season(JsonObject& fields) {
    SeasonStart rule;
    fields.required("season", rule.season);
    rule.utc_offset_hours = read_between(fields, "utc_offset_hours", -12, 14);
    return rule;
}

}  // namespace marronnier
