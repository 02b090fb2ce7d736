// plan_members.hpp: the plan inside a file that holds more than the plan.
#pragma once

#include "core/base/result.hpp"
#include "core/model/plan.hpp"
#include "core/storage/json_writer.hpp"

#include <string_view>

namespace marronnier {

// Where a file keeps what devices remember of each other's edits.
inline constexpr std::string_view sync_key = "sync";

// As read_plan.
Result<Plan> plan_in(Json document);

// Into an object that was begun.
void write_members(JsonWriter& writer, const Plan& plan);

}  // namespace marronnier
