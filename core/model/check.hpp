// check.hpp: what must hold inside a plan, checked once for files and edits alike. `where` of an error names the field,
// "title", for the caller to put the record's place in front.
#pragma once

#include "core/base/result.hpp"
#include "core/model/plan.hpp"

namespace marronnier {

Verdict check(const Client& client);
Verdict check(const Post& post);  // Not its campaign: that is a matter of the whole plan.
Verdict check(const Campaign& campaign);
Verdict check(const OwnDate& own_date);
Verdict check(const Table<OwnDate>& own_dates);  // All together: each frame asks all their rules.

}  // namespace marronnier
