// findings.hpp: what somebody careful would notice reading a plan before it goes out: the checks of core/checks for each
// post, and what only the plan tells. Findings never forbid anything.
#pragma once

#include "core/checks/media_checks.hpp"
#include "core/planning/day_index.hpp"

namespace marronnier {

// Of the whole plan: ordered by day, then by post; posts without a day come last. Cancelled posts are left alone. Silenced
// findings are among them, and say so.
Findings findings(const DayIndex& index, const CheckInput& input);

// Of one post, as it is or as it is being written: the same, in a moment. Of two posts that crowd each other both say it
// here; in the list of the plan the earlier does.
Findings findings_of(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input);

}  // namespace marronnier
