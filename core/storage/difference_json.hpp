// difference_json.hpp: one journal entry: what a gesture changed in one plan.
#pragma once

#include "core/base/result.hpp"
#include "core/model/plan_difference.hpp"

#include <string>
#include <string_view>

namespace marronnier {

Result<PlanDifference> read_difference(std::string_view text);
std::string write_difference(const PlanDifference& difference);

}  // namespace marronnier
