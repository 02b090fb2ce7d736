// key_date_editing.hpp: the edit of what a client thinks of key dates. See core/commands/edit.hpp.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply(Plan plan, const MarkKeyDates& edit);

}  // namespace marronnier
