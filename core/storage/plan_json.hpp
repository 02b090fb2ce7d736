// plan_json.hpp: the plan file: JSON version 1, described by assets/schema/plan.schema.json.
#pragma once

#include "core/base/result.hpp"
#include "core/model/plan.hpp"

#include <string>
#include <string_view>

namespace marronnier {

inline constexpr int newest_plan_version = 1;

// Refuses, with the place in the file, whatever is not a plan of a known version; never guesses. What devices remember of
// each other's edits (replica_json.hpp) is left out.
Result<Plan> read_plan(std::string_view text);

// Canonical form: records sorted by id, keys in a fixed order, nothing written that is absent or empty. Equal plans are
// equal bytes, and read_plan(write_plan(plan)) == plan.
std::string write_plan(const Plan& plan);

}  // namespace marronnier
