// dated_record_editing.hpp: the edits of named stretches of days, campaigns and own dates, which follow the same rules. See
// core/commands/edit.hpp for what each means.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply(Plan plan, const AddCampaign& edit);
Result<Plan> apply(Plan plan, const ChangeCampaign& edit);
Result<Plan> apply(Plan plan, const RemoveCampaign& edit);

Result<Plan> apply(Plan plan, const AddOwnDate& edit);
Result<Plan> apply(Plan plan, const ChangeOwnDate& edit);
Result<Plan> apply(Plan plan, const RemoveOwnDate& edit);

}  // namespace marronnier
