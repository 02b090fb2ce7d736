// json_fields.hpp: typed values out of a JSON document, with the place of the first thing that is wrong.
//
//     JsonReading reading{std::move(*document)};
//     JsonObject fields{reading.root()};
//     Campaign campaign;
//     fields.required("name", campaign.name);
//     fields.optional("from", campaign.from);
//     fields.refuse_unknown();
//     return reading.outcome(std::move(campaign));
//
// After an error, reading goes on with default values and its outcome is dropped, so readers are straight lines instead
// of a question behind each field. Whatever can be read has an overload of `read`: texts, numbers, days, ids, enums with
// names_of, lists of them, and any record for which a caller adds its own in this namespace (not an unnamed one: the
// compiler would not look there).
#pragma once

#include "core/base/result.hpp"
#include "core/dates/day.hpp"
#include "core/dates/wall_time.hpp"
#include "core/storage/json_path.hpp"
#include "core/storage/json_reader.hpp"
#include "core/terms/color.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/named.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marronnier {

// What becomes of members that nobody took: plans have a future and keep them, commands have none.
enum class UnknownMembers { Keep, Refuse };

// A value and its place. Reading it may move it out of the document.
struct JsonValue {
    Json* json;
    JsonPath path;
    std::optional<Error>* error;  // The first one of the whole document.
    UnknownMembers unknown = UnknownMembers::Keep;

    // `where` of the error, when it has one, is a path inside this value.
    void refuse(const Error& found) const;
    void refuse(ErrorCode code, std::string_view detail) const;
};

// One document while it is being read.
class JsonReading {
public:
    explicit JsonReading(Json document, UnknownMembers unknown = UnknownMembers::Keep)
        : document_(std::move(document)), unknown_(unknown) {}
    JsonReading(const JsonReading&) = delete;
    JsonReading& operator=(const JsonReading&) = delete;

    JsonValue root() { return {&document_, JsonPath{}, &error_, unknown_}; }
    bool has_failed() const { return error_.has_value(); }

    template <class T>
    Result<T> outcome(T value) const {
        if (error_) return *error_;
        return value;
    }

private:
    Json document_;
    UnknownMembers unknown_;
    std::optional<Error> error_{};
};

// Type names in errors are those of JSON Schema: "string", "integer", "boolean", "array", "object".
void read(const JsonValue& at, std::string& out);
void read(const JsonValue& at, int& out);
void read(const JsonValue& at, bool& out);
void read(const JsonValue& at, Day& out);
void read(const JsonValue& at, year_month& out);
void read(const JsonValue& at, WallTime& out);
void read(const JsonValue& at, Color& out);

// The value's text when it is an id, nothing after an error.
std::string read_id_text(const JsonValue& at);
std::optional<std::size_t> index_of(std::string_view name, std::span<const std::string_view> names);
// The index of the value's text among the names, 0 after an error.
std::size_t read_name(const JsonValue& at, std::span<const std::string_view> names);

template <class Tag>
void read(const JsonValue& at, Id<Tag>& out) {
    if (auto id = Id<Tag>::parse(read_id_text(at))) out = *std::move(id);
}

template <class Enum>
requires(count_of<Enum>() > 0) void read(const JsonValue& at, Enum& out) {
    out = static_cast<Enum>(read_name(at, names_of<Enum>));
}

// The entries of a list; none when the value is something else, which is an error.
class JsonList {
public:
    explicit JsonList(const JsonValue& at);
    JsonList(const JsonList&) = delete;
    JsonList& operator=(const JsonList&) = delete;

    std::size_t size() const { return entries_ ? entries_->size() : 0; }
    JsonValue entry(std::size_t index) const;

private:
    JsonValue at_;
    Json::List* entries_;
};

template <class T>
void read(const JsonValue& at, std::vector<T>& out) {
    const JsonList list{at};
    out.clear();
    out.reserve(list.size());
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        T value{};
        read(list.entry(i), value);
        out.push_back(std::move(value));
    }
}

// The members of an object; none when the value is something else, which is an error. Each is read at most once: what
// nobody took is unknown.
class JsonObject {
public:
    explicit JsonObject(const JsonValue& at);
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;

    template <class T>
    void required(std::string_view key, T& out) {
        if (const auto member = take_required(key)) read(*member, out);
    }

    // Leaves `out` as it is when there is no such member.
    template <class T>
    void optional(std::string_view key, T& out) {
        if (const auto member = take(key)) read(*member, out);
    }

    template <class T>
    void optional(std::string_view key, std::optional<T>& out) {
        if (const auto member = take(key)) read(*member, out.emplace());
    }

    // null says "without"; no such member says nothing.
    template <class T>
    void clearable(std::string_view key, std::optional<std::optional<T>>& out) {
        const auto member = take(key);
        if (!member) return;
        out.emplace();
        if (!is_null(*member)) read(*member, out->emplace());
    }

    // For members of a kind of their own. It lives as long as this object does.
    std::optional<JsonValue> take(std::string_view key);
    std::optional<JsonValue> take_required(std::string_view key);  // MissingField when there is none.

    // The members nobody took, in canonical form, one on each line; empty when there are none, and in documents that
    // refuse them.
    std::string unknown_members();
    // For objects that have no future: the first member nobody took is an error.
    void refuse_unknown();

    void refuse(ErrorCode code, std::string_view key, std::string_view detail);

private:
    static bool is_null(const JsonValue& value) { return value.json->as<Json::Null>() != nullptr; }

    // What nobody took, in the order of keys.
    std::vector<const JsonMember*> unknown() const;

    JsonValue at_;
};

}  // namespace marronnier
