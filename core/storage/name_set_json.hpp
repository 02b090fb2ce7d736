// name_set_json.hpp: a set of enumerators as a list of their names, ["friday", "sunday"]: in any order when read, each once.
#pragma once

#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"
#include "core/terms/enum_set.hpp"

#include <cstdint>

namespace marronnier {

// Without the enum, so that there is one of them.
std::uint32_t read_name_set(const JsonValue& at, std::span<const std::string_view> names);
void write_name_set(JsonWriter& writer, std::uint32_t bits, std::span<const std::string_view> names);

template <class Enum>
void read(const JsonValue& at, EnumSet<Enum>& out) {
    out.bits = read_name_set(at, names_of<Enum>);
}

template <class Enum>
void write(JsonWriter& writer, EnumSet<Enum> values) {
    write_name_set(writer, values.bits, names_of<Enum>);
}

}  // namespace marronnier
