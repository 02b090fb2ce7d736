// seen.hpp: which edits a state knows of: of each device all up to a count. (A version vector.) States travel whole, so
// there are no gaps.
#pragma once

#include "core/replica/stamp.hpp"

#include <utility>
#include <vector>

namespace marronnier {

class Seen {
public:
    using Counts = std::vector<std::pair<ReplicaId, std::uint64_t>>;

    bool covers(const Stamp& stamp) const { return stamp.count <= count_of(stamp.replica); }
    bool covers(const Seen& other) const;
    std::uint64_t count_of(ReplicaId replica) const;  // 0: nothing of it.

    void add(ReplicaId replica, std::uint64_t count);
    void add(const Stamp& stamp) { add(stamp.replica, stamp.count); }
    void add(const Seen& other);

    bool empty() const { return counts_.empty(); }
    const Counts& counts() const { return counts_; }  // Sorted by device; no count is 0.

    bool operator==(const Seen&) const = default;

private:
    Counts counts_{};
};

}  // namespace marronnier
