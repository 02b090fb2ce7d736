// adopting.hpp: a plan that nobody has stamped meets the devices that share it: a file that was handed over, or a plan from
// before it had a store.
#pragma once

#include "core/merging/stamping.hpp"

namespace marronnier {

// Stamps what `replica` has and `known`, what the others have, has not in the same words: on joining, their values count,
// and ours stand beside them as conflicts. What is the same there needs no stamp, and what was removed there stays
// removed. `replica` has no stamps yet.
void adopt(Replica& replica, const Replica& known, ReplicaId device);

// The same for the first device, which has nobody to meet.
void adopt(Replica& replica, ReplicaId device);

}  // namespace marronnier
