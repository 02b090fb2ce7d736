#include "core/storage/key_date_rule_json.hpp"
#include "core/storage/key_date_rule_types.hpp"
#include "core/storage/name_set_json.hpp"

namespace marronnier {

namespace {

void write_value(JsonWriter& writer, int number) { writer.integer(number); }
void write_value(JsonWriter& writer, unsigned number) { writer.integer(number); }
void write_value(JsonWriter& writer, const Box<Rule>& rule) { write(writer, *rule); }
void write_value(JsonWriter& writer, EnumSet<Weekday> weekdays) { write(writer, weekdays); }

template <class Enum>
requires(count_of<Enum>() > 0) void write_value(JsonWriter& writer, Enum value) { writer.text(name_of(value)); }

void write_value(JsonWriter& writer, DaySpan span) {
    writer.text(span.from == span.to ? to_text(span.from) : to_text(span.from) + '/' + to_text(span.to));
}

void write_value(JsonWriter& writer, const Era& era);

template <class Value>
void write_value(JsonWriter& writer, const std::vector<Value>& values) {
    writer.begin_list();
    for (const Value& value : values) write_value(writer, value);
    writer.end_list();
}

template <class Value>
void write_member(JsonWriter& writer, std::string_view key, const Value& value) {
    writer.key(key);
    write_value(writer, value);
}

void write_value(JsonWriter& writer, const Era& era) {
    writer.begin_object();
    if (era.until) write_member(writer, "until", *era.until);
    write_member(writer, "rule", era.rule);
    writer.end_object();
}

// Most kinds are a few of these.
template <class Kind>
void write_members(JsonWriter& writer, const Kind& kind) {
    if constexpr (requires { kind.nth; }) write_member(writer, "nth", kind.nth);
    if constexpr (requires { kind.weekday; }) write_member(writer, "weekday", kind.weekday);
    if constexpr (requires { kind.relation; }) write_member(writer, "relation", kind.relation);
    if constexpr (requires { kind.month; }) write_member(writer, "month", kind.month);
    if constexpr (requires { kind.day; }) write_member(writer, "day", kind.day);
    if constexpr (requires { kind.season; }) write_member(writer, "season", kind.season);
    if constexpr (requires { kind.utc_offset_hours; }) write_member(writer, "utc_offset_hours", kind.utc_offset_hours);
    if constexpr (requires { kind.rule; }) write_member(writer, "rule", kind.rule);
    if constexpr (requires { kind.if_day_over; }) write_member(writer, "if_day_over", kind.if_day_over);
    if constexpr (requires { kind.days; }) write_member(writer, "days", kind.days);
    if constexpr (requires { kind.weekdays; }) write_member(writer, "weekdays", kind.weekdays);
    if constexpr (requires { kind.rules; }) write_member(writer, "rules", kind.rules);
}

void write_members(JsonWriter& writer, const DayTable& table) { write_member(writer, "days", table.spans); }
void write_members(JsonWriter& writer, const ByYear& by_year) { write_member(writer, "rules", by_year.eras); }

void write_members(JsonWriter& writer, const UnlessEquals& unless) {
    write_member(writer, "rule", unless.rule);
    write_member(writer, "equals", unless.equals);
    write_member(writer, "then", unless.then);
}

void write_members(JsonWriter& writer, const Override& replacing) {
    write_member(writer, "rule", replacing.rule);
    writer.key("years");
    writer.begin_object();
    for (const int year : replacing.years) {
        writer.key(std::to_string(year));
        writer.begin_list();
        for (const DaySpan span : replacing.spans)
            if (year_of(span.from) == year) write_value(writer, span);
        writer.end_list();
    }
    writer.end_object();
}

}  // namespace

void write(JsonWriter& writer, const Rule& rule) {
    writer.begin_object(JsonWriter::Shape::Flat);
    writer.text_member("type", names_of<RuleType>[rule.when.index()]);
    std::visit([&writer](const auto& kind) { write_members(writer, kind); }, rule.when);
    writer.end_object();
}

}  // namespace marronnier
