// client_editing.hpp: the edit of the client itself.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply(Plan plan, const ChangeClient& edit);

// A plan of its own for a new client, with nothing planned yet.
Result<Plan> new_plan(const PlanId& id, const ClientFields& fields);

}  // namespace marronnier
