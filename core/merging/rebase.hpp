// rebase.hpp: an earlier state of a plan, with what others changed since: to undo takes back what was done here, and nothing
// that came from elsewhere.
#pragma once

#include "core/model/plan.hpp"

namespace marronnier {

// `state` with every field that changed from `before` to `after` as it is in `after`. A record that was added here later
// than `state` stays away from it, even if others changed it.
Plan rebased(const Plan& state, const Plan& before, const Plan& after);

}  // namespace marronnier
