#include "core/storage/json_fields.hpp"

#include "core/storage/json_writer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace marronnier {

namespace {

Json::object_t* members_of(const JsonValue& value) { return value.json->get_ptr<Json::object_t*>(); }

// Nothing after an error, so that the caller says no more about it.
const std::string* text_of(const JsonValue& at) {
    const auto* text = at.json->get_ptr<const std::string*>();
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

void JsonValue::release() const { *json = nullptr; }

JsonReading::JsonReading(Json document) : document_(std::make_unique<Json>(std::move(document))) {}
JsonReading::~JsonReading() = default;

void read(const JsonValue& at, std::string& out) {
    if (text_of(at)) out = std::move(at.json->get_ref<std::string&>());
}

void read(const JsonValue& at, int& out) {
    using limits = std::numeric_limits<int>;
    if (!at.json->is_number_integer()) return at.refuse(ErrorCode::WrongType, "integer");
    if (at.json->is_number_unsigned() && at.json->get<std::uint64_t>() > limits::max())
        return at.refuse(ErrorCode::UnknownValue, std::to_string(at.json->get<std::uint64_t>()));
    const auto value = at.json->get<std::int64_t>();
    if (value < limits::min()) return at.refuse(ErrorCode::UnknownValue, std::to_string(value));
    out = static_cast<int>(value);
}

void read(const JsonValue& at, bool& out) {
    if (!at.json->is_boolean()) return at.refuse(ErrorCode::WrongType, "boolean");
    out = at.json->get<bool>();
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

std::size_t read_name(const JsonValue& at, std::span<const std::string_view> names) {
    const std::string* text = text_of(at);
    if (!text) return 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == *text) return i;
    at.refuse(ErrorCode::UnknownValue, *text);
    return 0;
}

JsonList::JsonList(const JsonValue& at) : at_(at), size_(at.json->is_array() ? at.json->size() : 0) {
    if (!at.json->is_array()) at.refuse(ErrorCode::WrongType, "array");
}

JsonValue JsonList::entry(std::size_t index) const {
    return {&at_.json->get_ref<Json::array_t&>()[index], JsonPath{at_.path, index}, at_.error};
}

JsonObject::JsonObject(const JsonValue& at) : at_(at) {
    if (const auto* members = members_of(at))
        taken_.reserve(members->size());
    else
        at.refuse(ErrorCode::WrongType, "object");
}

std::optional<JsonValue> JsonObject::take(std::string_view key) {
    Json::object_t* members = members_of(at_);
    if (!members) return std::nullopt;
    const auto member = members->find(key);
    if (member == members->end()) return std::nullopt;
    taken_.push_back(&member->second);
    return JsonValue{&member->second, JsonPath{at_.path, key}, at_.error};
}

std::optional<JsonValue> JsonObject::take_required(std::string_view key) {
    auto member = take(key);
    if (!member && at_.json->is_object()) refuse(ErrorCode::MissingField, key, {});
    return member;
}

template <class Visit>
void JsonObject::for_each_unknown(Visit visit) const {
    const Json::object_t* members = members_of(at_);
    if (!members || members->size() == taken_.size()) return;
    for (const auto& [key, value] : *members)
        if (std::find(taken_.begin(), taken_.end(), &value) == taken_.end()) visit(key, value);
}

std::string JsonObject::unknown_members() {
    std::string lines;
    for_each_unknown([&lines](const std::string& key, const Json& value) {
        JsonWriter writer{JsonWriter::Style::Compact};
        writer.key(key);
        write_json(writer, value);
        if (!lines.empty()) lines += '\n';
        lines += std::move(writer).finished();
    });
    return lines;
}

void JsonObject::refuse_unknown() {
    for_each_unknown([this](const std::string& key, const Json&) { refuse(ErrorCode::UnknownValue, key, key); });
}

void JsonObject::refuse(ErrorCode code, std::string_view key, std::string_view detail) {
    JsonValue{nullptr, JsonPath{at_.path, key}, at_.error}.refuse(code, detail);
}

bool JsonObject::is_null(const JsonValue& value) { return value.json->is_null(); }

}  // namespace marronnier
