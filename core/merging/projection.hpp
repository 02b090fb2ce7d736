// projection.hpp: after a join each record is right in itself; the plan has to be right as a whole too.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

namespace marronnier {

// Makes the plan one that can be shown and stored, in the same way on every device. Only what the plan shows changes; the
// states of its records stay, so nothing is lost and nothing has to be stamped.
// - A removed campaign is shown as long as a post belongs to it; a campaign that nobody knows is left out of its posts.
// - Rules of own dates beyond what a plan may hold are left out, the last ones first.
// Refused: more records than a plan may hold.
Verdict make_showable(Replica& replica);

}  // namespace marronnier
