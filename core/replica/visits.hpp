// visits.hpp: when each device was last there with something to say, and what it had seen by then. So the others know what
// nobody can be unaware of any more.
#pragma once

#include "core/replica/seen.hpp"

#include <cstdint>
#include <vector>

namespace marronnier {

struct Visit {
    ReplicaId replica{};
    std::int64_t at_ms = 0;  // By its own clock.
    Seen knew{};

    bool operator==(const Visit&) const = default;
};
using Visits = std::vector<Visit>;  // Sorted by device.

// The later time and all that was known. Commutative, associative and idempotent.
void add(Visits& visits, const Visit& visit);
void add(Visits& visits, const Visits& others);

}  // namespace marronnier
