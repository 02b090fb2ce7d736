// apply_edit.hpp: plan + edit -> the next plan, or the reason why not. A refused edit changes nothing; the same edits on
// the same plan always give the same plan.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply_edit(Plan plan, const Edit& edit);

}  // namespace marronnier
