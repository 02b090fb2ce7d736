#include "core/replica/visits.hpp"

#include <algorithm>

namespace marronnier {

void add(Visits& visits, const Visit& visit) {
    const auto at = std::partition_point(visits.begin(), visits.end(),
                                         [&visit](const Visit& one) { return one.replica < visit.replica; });
    if (at == visits.end() || at->replica != visit.replica) {
        visits.insert(at, visit);
        return;
    }
    at->at_ms = std::max(at->at_ms, visit.at_ms);
    at->knew.add(visit.knew);
}

void add(Visits& visits, const Visits& others) {
    for (const Visit& visit : others) add(visits, visit);
}

}  // namespace marronnier
