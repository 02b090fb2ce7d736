// json_value.hpp: a JSON document between the parser and those who take it apart. Made for that passage and no more:
// containers are allocated once, in their final size, and texts are moved on into the plan. A map for each object, as
// general JSON libraries have, takes longer to throw away than the file takes to parse.
#pragma once

#include "core/storage/decimal.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace marronnier {

struct JsonMember;

struct Json {
    using Null = std::monostate;
    using List = std::vector<Json>;
    using Members = std::vector<JsonMember>;  // In the order of the file, each key once.

    // Whole numbers are std::int64_t when they fit; the others keep all their digits.
    using Value = std::variant<Null, bool, std::int64_t, Decimal, std::string, List, Members>;
    Value value;

    Json();  // Null.
    Json(Value initial);

    template <class T>
    T* as() {
        return std::get_if<T>(&value);
    }
    template <class T>
    const T* as() const {
        return std::get_if<T>(&value);
    }

    // The member of an object; null when there is none, or this is no object.
    Json* find(std::string_view key);
};

struct JsonMember {
    std::string key{};
    Json value{};
    bool is_taken = false;  // Read by somebody; the others are unknown to this program. See json_fields.hpp.
};

// Here, where JsonMember is known.
inline Json::Json() : value{} {}
inline Json::Json(Value initial) : value{std::move(initial)} {}

// The members in the order of their keys.
std::vector<const JsonMember*> sorted(const Json::Members& members);

}  // namespace marronnier
