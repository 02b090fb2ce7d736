// join.hpp: two devices' states of one plan become one. In whatever order and however often devices join, all end with
// the same bytes: join is commutative, associative and idempotent.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

#include <vector>

namespace marronnier {

// Of two fields the later stamp counts; what was written without knowing of it stays as a conflict, or is merged with it
// where both are versions of one text (merged_fields.hpp). An edit beats a removal made elsewhere at the same time. What a
// plan cannot show stays in the stamps: a post comes back without its campaign, a campaign that a post was put into while
// somebody removed it comes back. What one of them has forgotten is forgotten; who may have been away too long to know of
// it takes `rejoin` instead (forgetting.hpp).
// Refused when a field says what no record can hold: nobody's program writes that.
Result<Replica> join(const Replica& a, const Replica& b);

// All fields with values that wait for a decision, in the order of records and fields.
std::vector<FieldConflict> field_conflicts(const Replica& replica);

}  // namespace marronnier
