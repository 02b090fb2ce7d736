// post_editing.hpp: the edits of posts. See core/commands/edit.hpp for what each means.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/edit.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Result<Plan> apply(Plan plan, const AddPost& edit);
Result<Plan> apply(Plan plan, const ChangePosts& edit);
Result<Plan> apply(Plan plan, const MovePosts& edit);
Result<Plan> apply(Plan plan, const DuplicatePosts& edit);
Result<Plan> apply(Plan plan, const RemovePosts& edit);

}  // namespace marronnier
