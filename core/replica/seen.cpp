#include "core/replica/seen.hpp"

#include <algorithm>

namespace marronnier {

namespace {

auto place_of(auto& counts, ReplicaId replica) {
    return std::partition_point(counts.begin(), counts.end(),
                                [replica](const auto& entry) { return entry.first < replica; });
}

}  // namespace

std::uint64_t Seen::count_of(ReplicaId replica) const {
    const auto at = place_of(counts_, replica);
    return at != counts_.end() && at->first == replica ? at->second : 0;
}

bool Seen::covers(const Seen& other) const {
    return std::all_of(other.counts_.begin(), other.counts_.end(),
                       [this](const auto& entry) { return entry.second <= count_of(entry.first); });
}

void Seen::add(ReplicaId replica, std::uint64_t count) {
    if (count == 0) return;
    const auto at = place_of(counts_, replica);
    if (at != counts_.end() && at->first == replica)
        at->second = std::max(at->second, count);
    else
        counts_.insert(at, {replica, count});
}

void Seen::add(const Seen& other) {
    for (const auto& [replica, count] : other.counts_) add(replica, count);
}

}  // namespace marronnier
