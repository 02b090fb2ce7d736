#include "core/base/sort.hpp"
#include "core/storage/key_date_rule_kinds.hpp"

namespace marronnier {

namespace {

constexpr std::size_t day_bytes = std::string_view{"2026-10-17"}.size();

// "2026-11-27", or the first and the last day, "2026-10-17/2026-11-02".
std::optional<DaySpan> parse_span(std::string_view text) {
    const auto from = parse_day(text.substr(0, day_bytes));
    if (!from) return std::nullopt;
    if (text.size() == day_bytes) return DaySpan{*from, *from};
    if (text[day_bytes] != '/') return std::nullopt;
    const auto to = parse_day(text.substr(day_bytes + 1));
    if (!to) return std::nullopt;
    return DaySpan{*from, *to};
}

DaySpan read_span(const JsonValue& at) {
    std::string text;
    read(at, text);
    if (*at.error) return {};
    const auto span = parse_span(text);
    if (!span)
        at.refuse(ErrorCode::InvalidDate, text);
    else if (span->to < span->from)
        at.refuse(ErrorCode::EndsBeforeItStarts, text);
    else if (length_days(*span) > longest_span_days)
        at.refuse(ErrorCode::InvalidRule, "1 to " + std::to_string(longest_span_days) + " days");
    return span.value_or(DaySpan{});
}

// Added to those that are there; in order among themselves.
void read_spans(const JsonValue& at, std::vector<DaySpan>& out) {
    const JsonList list{at};
    const std::size_t before = out.size();
    if (before + list.size() > most_table_entries) at.refuse(ErrorCode::TooMany, std::to_string(most_table_entries));
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const JsonValue entry = list.entry(i);
        const DaySpan span = read_span(entry);
        if (out.size() > before && span.from <= out.back().from) entry.refuse(ErrorCode::InvalidRule, "not in order");
        out.push_back(span);
    }
}

std::optional<int> parse_year(std::string_view text) {
    const auto january = parse_month(std::string{text} + "-01");
    if (!january) return std::nullopt;
    return static_cast<int>(january->year());
}

}  // namespace

DayTable read_table(JsonObject& fields) {
    DayTable table;
    if (const auto list = fields.take_required("days")) {
        read_spans(*list, table.spans);
        if (table.spans.empty()) list->refuse(ErrorCode::UnknownValue, "[]");
    }
    return table;
}

void read_years(JsonObject& fields, Override& out) {
    const auto object = fields.take_required("years");
    if (!object) return;
    auto* members = object->json->as<Json::Members>();
    if (!members) return object->refuse(ErrorCode::WrongType, "object");
    if (members->empty()) object->refuse(ErrorCode::UnknownValue, "{}");
    // The order of keys means nothing: the same rule is the same value.
    sort(*members, [](const JsonMember& a, const JsonMember& b) { return a.key < b.key; });
    for (JsonMember& member : *members) {
        const JsonValue at{&member.value, JsonPath{object->path, member.key}, object->error};
        const auto year = parse_year(member.key);
        if (!year) return at.refuse(ErrorCode::InvalidRule, "1900 to 2200");
        out.years.push_back(*year);
        const std::size_t before = out.spans.size();
        read_spans(at, out.spans);
        for (std::size_t i = before; i < out.spans.size(); ++i)
            if (year_of(out.spans[i].from) != *year)
                JsonList{at}.entry(i - before).refuse(ErrorCode::InvalidRule, "not in that year");
    }
}

}  // namespace marronnier
