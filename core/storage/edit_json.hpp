// edit_json.hpp: edits as JSON objects: {"type":"move-posts","ids":["p1"],"days":2,"plan":"kleber"}.
#pragma once

#include "core/commands/command.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"

#include <array>

namespace marronnier {

// In the order of the variant.
inline constexpr std::array<std::string_view, std::variant_size_v<Edit>> edit_types{
    "add-post",        "change-posts",    "move-posts",      "duplicate-posts", "remove-posts",
    "add-campaign",    "change-campaign", "remove-campaign", "add-own-date",    "change-own-date",
    "remove-own-date", "change-client",   "mark-key-dates",
};

// The members besides "type", for an edit whose type stands at that place in edit_types.
void read_edit(JsonObject& object, std::size_t type, PlanEdit& out);

// A whole object of its own.
void read(const JsonValue& at, PlanEdit& out);
void write(JsonWriter& writer, const PlanEdit& plan_edit);

}  // namespace marronnier
