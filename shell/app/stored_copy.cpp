#include "shell/app/stored_copy.hpp"

#include "core/model/plan_difference.hpp"
#include "core/storage/difference_json.hpp"
#include "core/storage/plan_json.hpp"

#include <iterator>

namespace marronnier {

namespace {

// Beyond this many records the whole plan is no longer to write than what changed.
constexpr std::size_t journal_records_max = 2000;

std::size_t records(const PlanDifference& difference) {
    return difference.posts.put.size() + difference.posts.removed.size() + difference.campaigns.put.size() +
           difference.campaigns.removed.size() + difference.own_dates.put.size() + difference.own_dates.removed.size();
}

StoredChange snapshot(const Plan& plan) { return {StoredChange::Kind::Snapshot, plan.id.text(), write_plan(plan)}; }

}  // namespace

std::vector<StoredChange> StoredCopy::next(const Workspace& current, std::vector<StoredChange> beside) {
    if (pending_) return {};
    if (sent_ == current && beside.empty()) {
        failed_ = false;  // What could not be kept was taken back.
        return {};
    }
    std::vector<StoredChange> changes;
    for (const Box<Plan>& plan : current.plans) {
        const Plan* old = sent_.find(plan->id);
        if (old == plan.get()) continue;
        if (!old) {
            changes.push_back(snapshot(*plan));
            continue;
        }
        const PlanDifference changed = difference(*old, *plan);
        if (changed.empty()) continue;
        if (records(changed) > journal_records_max)
            changes.push_back(snapshot(*plan));
        else
            changes.push_back({StoredChange::Kind::Change, plan->id.text(), write_difference(changed)});
    }
    for (const Box<Plan>& plan : sent_.plans)
        if (!current.find(plan->id)) changes.push_back({StoredChange::Kind::Removed, plan->id.text(), {}});
    changes.insert(changes.end(), std::make_move_iterator(beside.begin()), std::make_move_iterator(beside.end()));
    kept_before_ = std::move(sent_);
    sent_ = current;
    if (changes.empty()) {
        failed_ = false;
        return {};
    }
    ++sequence_;
    pending_ = true;
    return changes;
}

void StoredCopy::stored(std::uint32_t sequence, std::string time) {
    if (sequence != sequence_) return;
    pending_ = false;
    failed_ = false;
    saved_at_ = std::move(time);
}

// The transaction left nothing behind: the next one carries its changes too.
void StoredCopy::failed(std::uint32_t sequence) {
    if (sequence != sequence_) return;
    pending_ = false;
    failed_ = true;
    sent_ = kept_before_;
}

}  // namespace marronnier
