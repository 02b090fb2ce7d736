#include "core/merging/forgetting.hpp"

#include "core/base/sort.hpp"
#include "core/merging/join.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"

#include <algorithm>
#include <vector>

namespace marronnier {

namespace {

bool is_known_to_all(const Seen& seen, const Replica& replica, const Editor& editor) {
    return std::all_of(replica.visits.begin(), replica.visits.end(), [&](const Visit& visit) {
        const bool is_gone = visit.at_ms <= editor.now_ms - longest_absence_ms;
        return visit.replica == editor.replica || is_gone || visit.knew.covers(seen);
    });
}

// What nobody stamped may be in a file that nobody heard of: no stamp would tell that it was removed.
bool can_be_forgotten(const RecordStamps& stamps, const Replica& replica, const Editor& editor) {
    return !stamps.removed.empty() && !stamps.born.is_first() &&
           stamps.removed_ms <= editor.now_ms - longest_absence_ms && fields_in(replica.plan, stamps.id).empty() &&
           !record_in(replica, stamps.id)->is_alive() && is_known_to_all(stamps.removed, replica, editor);
}

void forget_removed(Replica& replica, const Editor& editor) {
    std::vector<const RecordStamps*> forgotten;
    const Table<RecordStamps> stamps = replica.stamps;
    stamps.for_each([&](const RecordStamps& one) {
        if (can_be_forgotten(one, replica, editor)) forgotten.push_back(&one);
    });
    for (const RecordStamps* one : forgotten) {
        replica.forgotten.add(one->removed);
        replica.stamps.erase(one->id);
    }
}

// Not in a conflict: it may yet be merged with a version that somebody else publishes.
bool forget_lineages(RecordStamps& stamps, std::int64_t now_ms) {
    bool changed = false;
    for (RegisterStamps& one : stamps.registers) {
        StampedText& counts = one.written.front();
        if (one.written.size() > 1 || counts.lineage.empty() || counts.stamp.ms > now_ms - longest_lineage_ms) continue;
        counts.lineage = {};
        changed = true;
    }
    return changed;
}

void forget_lineages(Replica& replica, const Editor& editor) {
    std::vector<RecordStamps> changed;
    replica.stamps.for_each([&](RecordStamps stamps) {
        if (forget_lineages(stamps, editor.now_ms)) changed.push_back(std::move(stamps));
    });
    for (RecordStamps& stamps : changed) replica.stamps.put(std::move(stamps));
}

// Their edits up to the removal are known to the others, who have no such record.
std::vector<std::string> forgotten_records(const Replica& replica, const Replica& others) {
    std::vector<std::string> records;
    if (!was_away_too_long(replica, others)) return records;
    replica.stamps.for_each([&](const RecordStamps& stamps) {
        if (stamps.born.is_first() || !others.forgotten.covers(stamps.born)) return;
        if (!others.stamps.contains(stamps.id) && fields_in(others.plan, stamps.id).empty())
            records.push_back(stamps.id);
    });
    return records;
}

bool has_post(const Plan& plan, std::string_view campaign) {
    bool found = false;
    plan.posts.for_each([&](const Post& post) { found |= post.campaign && record_of(*post.campaign) == campaign; });
    return found;
}

// A campaign stays for the sake of a post that stays.
Plan without(Plan plan, const std::vector<std::string>& records) {
    for (const std::string& record : records)
        if (!is_campaign(record)) copy_record(Plan{}, record, plan);
    for (const std::string& record : records)
        if (is_campaign(record) && !has_post(plan, record)) copy_record(Plan{}, record, plan);
    return plan;
}

bool has_news(const RecordState& state, const Seen& seen) {
    return std::any_of(state.registers.begin(), state.registers.end(), [&seen](const Register& one) {
        return std::any_of(one.written.begin(), one.written.end(),
                           [&seen](const Written& written) { return !seen.covers(written.stamp); });
    });
}

}  // namespace

void prepare_to_publish(Replica& replica, const Editor& editor) {
    forget_removed(replica, editor);
    forget_lineages(replica, editor);
    if (replica.seen.count_of(editor.replica) != 0) add(replica.visits, {editor.replica, editor.now_ms, replica.seen});
}

bool was_away_too_long(const Replica& replica, const Replica& others) { return !replica.seen.covers(others.forgotten); }

Plan left_behind(const Replica& replica, const Replica& others) {
    Plan left{.id = replica.plan.id};
    for (const std::string& record : forgotten_records(replica, others))
        if (has_news(*record_in(replica, record), others.seen)) copy_record(replica.plan, record, left);
    return left;
}

Result<Replica> rejoin(const Replica& ours, const Replica& theirs, const Editor& editor) {
    Result<Replica> both = join(ours, theirs);
    if (!both) return both;
    std::vector<std::string> forgotten = forgotten_records(ours, theirs);
    for (std::string& record : forgotten_records(theirs, ours)) forgotten.push_back(std::move(record));
    stamp_changes(*both, without(both->plan, forgotten), editor);
    return both;
}

}  // namespace marronnier
