// campaign_editing.hpp: the edits of campaigns. See core/commands/edit.hpp for what each means.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply(Plan plan, const AddCampaign& edit);
Result<Plan> apply(Plan plan, const ChangeCampaign& edit);
Result<Plan> apply(Plan plan, const RemoveCampaign& edit);

}  // namespace marronnier
