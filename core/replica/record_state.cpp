#include "core/replica/record_state.hpp"

#include "core/base/sort.hpp"
#include "core/replica/by_name.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using WrittenList = std::vector<Written>;

bool has_stamp(const WrittenList& written, const Stamp& stamp) {
    return std::any_of(written.begin(), written.end(), [&](const Written& one) { return one.stamp == stamp; });
}

// What one side has goes when the other side knows of it and has it no more: there it was replaced.
void keep_what_holds(const WrittenList& mine, const WrittenList& theirs, const Seen& seen_by_them, WrittenList& out) {
    for (const Written& one : mine)
        if (has_stamp(theirs, one.stamp) || !seen_by_them.covers(one.stamp)) out.push_back(one);
}

// A lineage that one side has forgotten is forgotten.
void unite_same(WrittenList& sorted) {
    const auto is_same = [](const Written& one, const Written& other) {
        return one.stamp == other.stamp && one.text == other.text;
    };
    for (std::size_t i = 1; i < sorted.size(); ++i)
        if (is_same(sorted[i - 1], sorted[i]) && sorted[i - 1].lineage != sorted[i].lineage)
            sorted[i - 1].lineage = sorted[i].lineage = {};
    sorted.erase(std::unique(sorted.begin(), sorted.end(), is_same), sorted.end());
}

WrittenList join(const WrittenList& a, const Seen& seen_by_a, const WrittenList& b, const Seen& seen_by_b) {
    WrittenList both;
    keep_what_holds(a, b, seen_by_b, both);
    keep_what_holds(b, a, seen_by_a, both);
    sort(both, [](const Written& one, const Written& other) { return other < one; });
    unite_same(both);
    // No device makes such states. Something must count, the same one everywhere.
    if (both.empty()) both.push_back(std::max(a.front(), b.front()));
    return both;
}

bool is_forgotten(const Register& one, const Seen& forgotten) {
    return std::all_of(one.written.begin(), one.written.end(), [&forgotten](const Written& written) {
        return !written.stamp.is_first() && forgotten.covers(written.stamp);
    });
}

}  // namespace

const Register* RecordState::find(std::string_view name) const {
    const auto at = place_of(name, registers);
    return at != registers.end() && at->name == name ? &*at : nullptr;
}

std::string_view RecordState::text_of(std::string_view name) const {
    const Register* found = find(name);
    return found ? std::string_view{found->written.front().text} : std::string_view{};
}

bool RecordState::is_alive() const {
    return removed.empty() || std::any_of(registers.begin(), registers.end(), [this](const Register& one) {
               return std::any_of(one.written.begin(), one.written.end(),
                                  [this](const Written& written) { return !removed.covers(written.stamp); });
           });
}

RecordState join(const RecordState& a, const Knowledge& of_a, const RecordState& b, const Knowledge& of_b) {
    RecordState both{.id = a.id,
                     .born = std::max(a.born, b.born),
                     .removed = a.removed,
                     .removed_ms = std::max(a.removed_ms, b.removed_ms)};
    both.removed.add(b.removed);
    both.registers.reserve(std::max(a.registers.size(), b.registers.size()));
    auto at_a = a.registers.begin();
    auto at_b = b.registers.begin();
    while (at_a != a.registers.end() || at_b != b.registers.end()) {
        const bool is_a = at_b == b.registers.end() || (at_a != a.registers.end() && at_a->name <= at_b->name);
        const bool is_b = at_a == a.registers.end() || (at_b != b.registers.end() && at_b->name <= at_a->name);
        // Once written, a register stays: one that a side does not have was never written there, or is of a record that was
        // forgotten there and has come anew.
        if (is_a && is_b)
            both.registers.push_back({at_a->name, join(at_a->written, of_a.seen, at_b->written, of_b.seen)});
        else if (is_a && !is_forgotten(*at_a, of_b.forgotten))
            both.registers.push_back(*at_a);
        else if (is_b && !is_forgotten(*at_b, of_a.forgotten))
            both.registers.push_back(*at_b);
        if (is_a) ++at_a;
        if (is_b) ++at_b;
    }
    return both;
}

}  // namespace marronnier
