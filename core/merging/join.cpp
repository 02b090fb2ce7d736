#include "core/merging/join.hpp"

#include "core/base/sort.hpp"
#include "core/merging/forgetting.hpp"
#include "core/merging/merged_fields.hpp"
#include "core/merging/projection.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"

#include <algorithm>
#include <optional>

namespace marronnier {

namespace {

std::vector<std::string> differing_records(const Replica& a, const Replica& b) {
    std::vector<std::string> records = differing_records(a.plan, b.plan);
    for_each_difference(a.stamps, b.stamps, [&](const Box<RecordStamps>* in_a, const Box<RecordStamps>* in_b) {
        records.push_back((in_a ? *in_a : *in_b)->id);
    });
    sort(records);
    records.erase(std::unique(records.begin(), records.end()), records.end());
    return records;
}

// All that one side says of the record, the other side had before it: states travel whole. What nobody stamped says
// nothing about who has seen it.
bool knows(const Seen& seen, const RecordStamps& record) {
    const auto is_seen = [&seen](const Stamp& stamp) { return !stamp.is_first() && seen.covers(stamp); };
    return is_seen(record.born) && seen.covers(record.removed) &&
           std::all_of(record.registers.begin(), record.registers.end(), [&](const RegisterStamps& one) {
               return std::all_of(one.written.begin(), one.written.end(),
                                  [&](const StampedText& written) { return is_seen(written.stamp); });
           });
}

// Then it is not enough to know all edits: the other side may have forgotten a lineage.
bool has_lineages(const RecordStamps& record) {
    return std::any_of(record.registers.begin(), record.registers.end(), [](const RegisterStamps& one) {
        return std::any_of(one.written.begin(), one.written.end(),
                           [](const StampedText& written) { return !written.lineage.empty(); });
    });
}

// The same as joining field by field, which takes twenty times as long: most records were changed on one side only.
bool join_whole(Replica& both, const Seen& seen_by_a, const Replica& b, const std::string& record) {
    const RecordStamps* in_a = both.stamps.find(record);
    const RecordStamps* in_b = b.stamps.find(record);
    if (!in_a || !in_b) return false;
    const bool a_knows = knows(seen_by_a, *in_b);
    const bool b_knows = knows(b.seen, *in_a);
    if (a_knows && b_knows) return false;  // Equal, but for what one of them has forgotten.
    if (!has_lineages(*in_a) && a_knows) return true;
    if (has_lineages(*in_b) || !b_knows) return false;
    copy_record(b.plan, record, both.plan);
    both.stamps.put(*in_b);
    return true;
}

// Removed, and the other side had seen that and forgot it. Only one of the sides has it.
bool is_forgotten(const Replica& replica, const Replica& other, const std::string& record) {
    const RecordStamps* stamps = replica.stamps.find(record);
    return stamps && !stamps->removed.empty() && other.forgotten.covers(stamps->removed) &&
           !record_in(replica, record)->is_alive();
}

// Of the record in `both`, which is still as in `a`.
Verdict join_by_fields(Replica& both, const Replica& a, const Replica& b, const std::string& record) {
    const FieldTexts in_a = fields_in(both.plan, record);
    const FieldTexts in_b = fields_in(b.plan, record);
    const RecordStamps* stamps_in_a = both.stamps.find(record);
    const RecordStamps* stamps_in_b = b.stamps.find(record);
    if (in_b.empty() && !stamps_in_b) {
        if (!is_forgotten(a, b, record)) return Nothing{};
        copy_record(b.plan, record, both.plan);
        both.stamps.erase(record);
        return Nothing{};
    }
    RecordState state = state_of(record, stamps_in_b, in_b);
    if (!in_a.empty() || stamps_in_a)
        state = join(state_of(record, stamps_in_a, in_a), {a.seen, a.forgotten}, state, {b.seen, b.forgotten});
    else if (is_forgotten(b, a, record))
        return Nothing{};
    // Mostly the fields of one side count, and its record can be taken as it is.
    const FieldTexts shown = shown_fields(state);
    if (!state.is_alive() || (shown != in_a && shown != in_b)) return put_record(both, state);
    if (shown != in_a) copy_record(b.plan, record, both.plan);
    keep_state(both, state, shown);
    return Nothing{};
}

}  // namespace

Result<Replica> join(const Replica& a, const Replica& b) {
    // Nothing that the others do not know already, but perhaps what they have forgotten.
    if (was_away_too_long(a, b) && b.seen.covers(a.seen)) return b;
    if (was_away_too_long(b, a) && a.seen.covers(b.seen)) return a;
    Replica both = a;
    both.seen.add(b.seen);
    add(both.visits, b.visits);
    both.forgotten.add(b.forgotten);
    for (const std::string& record : differing_records(a, b)) {
        if (join_whole(both, a.seen, b, record)) continue;
        if (const Verdict joined = join_by_fields(both, a, b, record); !joined) return joined.error();
    }
    if (const Verdict shown = make_showable(both); !shown) return shown.error();
    return both;
}

std::vector<FieldConflict> field_conflicts(const Replica& replica) {
    std::vector<FieldConflict> conflicts;
    replica.stamps.for_each([&](const RecordStamps& stamps) {
        const bool has_several = std::any_of(stamps.registers.begin(), stamps.registers.end(),
                                             [](const RegisterStamps& one) { return one.written.size() > 1; });
        if (!has_several) return;
        const RecordState state = *record_in(replica, stamps.id);
        if (!state.is_alive()) return;
        for (const Register& one : state.registers) {
            if (agreed_text(one)) continue;
            const std::string& counts = one.written.front().text;
            std::vector<std::string_view> told{counts};
            for (const Written& other : one.written) {
                if (std::find(told.begin(), told.end(), other.text) != told.end()) continue;
                told.push_back(other.text);
                conflicts.push_back({stamps.id, one.name, counts, other});
            }
        }
    });
    return conflicts;
}

}  // namespace marronnier
