// restamp.hpp: when two devices find that they have one name (a profile that was copied, or brought back from a backup),
// one of them takes another.
#pragma once

#include "core/replica/replica.hpp"

namespace marronnier {

// Edits of `old_name` beyond the first `shared` ones become edits of `new_name`, in their order.
void restamp(Replica& replica, ReplicaId old_name, std::uint64_t shared, ReplicaId new_name);

}  // namespace marronnier
