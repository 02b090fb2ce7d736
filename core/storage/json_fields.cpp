#include "core/storage/json_fields.hpp"

#include "core/storage/json_writer.hpp"

#include <algorithm>
#include <limits>

namespace marronnier {

namespace {

// Nothing after an error, so that the caller says no more about it.
const std::string* text_of(const JsonValue& at) {
    const auto* text = at.json->as<std::string>();
    if (!text) at.refuse(ErrorCode::WrongType, "string");
    return text;
}

template <class T>
void read_parsed(const JsonValue& at, std::optional<T> (*parse)(std::string_view), ErrorCode refusal, T& out) {
    const std::string* text = text_of(at);
    if (!text) return;
    if (const auto value = parse(*text))
        out = *value;
    else
        at.refuse(refusal, *text);
}

}  // namespace

void JsonValue::refuse(const Error& found) const {
    if (*error) return;
    Error placed = found;
    const std::string outer = path.text();
    if (!found.where.empty() && !outer.empty())
        placed.where = found.where[0] == '[' ? outer + found.where : outer + '.' + found.where;
    else
        placed.where = outer + found.where;
    *error = std::move(placed);
}

void JsonValue::refuse(ErrorCode code, std::string_view detail) const {
    if (!*error) refuse(Error{code, {}, clipped(detail)});
}

void read(const JsonValue& at, std::string& out) {
    if (text_of(at)) out = std::move(*at.json->as<std::string>());
}

void read(const JsonValue& at, int& out) {
    using limits = std::numeric_limits<int>;
    if (const auto* huge = at.json->as<Decimal>(); huge && huge->is_whole())
        return at.refuse(ErrorCode::UnknownValue, huge->spelling);
    const auto* value = at.json->as<std::int64_t>();
    if (!value) return at.refuse(ErrorCode::WrongType, "integer");
    if (*value < limits::min() || *value > limits::max())
        return at.refuse(ErrorCode::UnknownValue, std::to_string(*value));
    out = static_cast<int>(*value);
}

void read(const JsonValue& at, bool& out) {
    if (const auto* value = at.json->as<bool>())
        out = *value;
    else
        at.refuse(ErrorCode::WrongType, "boolean");
}

void read(const JsonValue& at, Day& out) { read_parsed(at, &parse_day, ErrorCode::InvalidDate, out); }
void read(const JsonValue& at, year_month& out) { read_parsed(at, &parse_month, ErrorCode::InvalidDate, out); }
void read(const JsonValue& at, WallTime& out) { read_parsed(at, &parse_wall_time, ErrorCode::InvalidTime, out); }
void read(const JsonValue& at, Color& out) { read_parsed(at, &parse_color, ErrorCode::InvalidColor, out); }

std::string read_id_text(const JsonValue& at) {
    const std::string* text = text_of(at);
    if (text && is_valid_id(*text)) return *text;
    if (text) at.refuse(ErrorCode::InvalidId, *text);
    return {};
}

std::optional<std::size_t> index_of(std::string_view name, std::span<const std::string_view> names) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::size_t read_name(const JsonValue& at, std::span<const std::string_view> names) {
    const std::string* text = text_of(at);
    if (!text) return 0;
    const auto index = index_of(*text, names);
    if (!index) at.refuse(ErrorCode::UnknownValue, *text);
    return index.value_or(0);
}

JsonList::JsonList(const JsonValue& at) : at_(at), entries_(at.json->as<Json::List>()) {
    if (!entries_) at.refuse(ErrorCode::WrongType, "array");
}

JsonValue JsonList::entry(std::size_t index) const {
    return {&(*entries_)[index], JsonPath{at_.path, index}, at_.error, at_.unknown};
}

JsonObject::JsonObject(const JsonValue& at) : at_(at) {
    if (!at.json->as<Json::Members>()) at.refuse(ErrorCode::WrongType, "object");
}

std::optional<JsonValue> JsonObject::take(std::string_view key) {
    if (auto* members = at_.json->as<Json::Members>())
        for (JsonMember& member : *members) {
            if (member.key != key) continue;
            member.is_taken = true;
            return JsonValue{&member.value, JsonPath{at_.path, key}, at_.error, at_.unknown};
        }
    return std::nullopt;
}

std::optional<JsonValue> JsonObject::take_required(std::string_view key) {
    auto member = take(key);
    if (!member) refuse(ErrorCode::MissingField, key, {});  // No news where there is no object: that was refused first.
    return member;
}

std::vector<const JsonMember*> JsonObject::unknown() const {
    const auto* members = at_.json->as<Json::Members>();
    const auto is_unknown = [](const JsonMember& member) { return !member.is_taken; };
    if (!members || std::none_of(members->begin(), members->end(), is_unknown)) return {};
    auto unknown = sorted(*members);
    unknown.erase(std::remove_if(unknown.begin(), unknown.end(), [](const JsonMember* m) { return m->is_taken; }),
                  unknown.end());
    return unknown;
}

std::string JsonObject::unknown_members() {
    std::string lines;
    if (at_.unknown == UnknownMembers::Refuse) {
        refuse_unknown();
        return lines;
    }
    for (const JsonMember* member : unknown()) {
        JsonWriter writer{JsonWriter::Style::Compact};
        writer.key(member->key);
        write_json(writer, member->value);
        if (!lines.empty()) lines += '\n';
        lines += std::move(writer).finished();
    }
    return lines;
}

void JsonObject::refuse_unknown() {
    if (const auto members = unknown(); !members.empty())
        refuse(ErrorCode::UnknownValue, members[0]->key, members[0]->key);
}

void JsonObject::refuse(ErrorCode code, std::string_view key, std::string_view detail) {
    JsonValue{nullptr, JsonPath{at_.path, key}, at_.error}.refuse(code, detail);
}

}  // namespace marronnier
