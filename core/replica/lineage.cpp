#include "core/replica/lineage.hpp"

#include <algorithm>
#include <tuple>

namespace marronnier {

namespace {

bool has(const Lineage& lineage, const Ancestor& ancestor) {
    return std::find(lineage.ancestors.begin(), lineage.ancestors.end(), ancestor) != lineage.ancestors.end();
}

// A version with a lineage replaced all that its writer had seen of the field.
bool descends(const Stamp& version, const Lineage& lineage, const Ancestor& ancestor) {
    if (has(lineage, ancestor)) return true;
    return std::all_of(ancestor.stamps.begin(), ancestor.stamps.end(), [&](const Stamp& stamp) {
        // What nobody stamped may be another text on each device.
        if (stamp.is_first()) return false;
        return stamp.replica == version.replica ? stamp.count < version.count : lineage.knew.covers(stamp);
    });
}

// Then what they have in common is one of those edits, and not what came before them.
bool knew_own_edits(const Lineage& lineage, const Stamp& other, const Lineage& of_other) {
    return lineage.knew.count_of(other.replica) > of_other.knew.count_of(other.replica);
}

const Ancestor* latest_in_both(const Lineage& of_a, const Stamp& a, const Stamp& b, const Lineage& of_b) {
    if (knew_own_edits(of_b, a, of_a)) return nullptr;
    const Ancestor* latest = nullptr;
    for (const Ancestor& ancestor : of_a.ancestors)
        if (descends(b, of_b, ancestor) && (!latest || is_later(ancestor, *latest))) latest = &ancestor;
    return latest;
}

}  // namespace

bool is_later(const Ancestor& a, const Ancestor& b) {
    const auto rank = [](const Ancestor& one) {
        const auto last = std::max_element(one.stamps.begin(), one.stamps.end());
        return std::make_tuple(last == one.stamps.end() ? Stamp{} : *last, one.stamps.size());
    };
    if (rank(a) == rank(b)) return std::tie(b.stamps, b.text) < std::tie(a.stamps, a.text);
    return rank(b) < rank(a);
}

const Ancestor* common_ancestor(const Stamp& a, const Lineage& of_a, const Stamp& b, const Lineage& of_b) {
    if (of_a.empty() || of_b.empty()) return nullptr;
    const Ancestor* in_a = latest_in_both(of_a, a, b, of_b);
    const Ancestor* in_b = latest_in_both(of_b, b, a, of_a);
    if (!in_a || !in_b) return in_a ? in_a : in_b;
    return is_later(*in_b, *in_a) ? in_b : in_a;
}

}  // namespace marronnier
