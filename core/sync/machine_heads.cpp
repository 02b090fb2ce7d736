#include "core/merging/adopting.hpp"
#include "core/merging/forgetting.hpp"
#include "core/merging/join.hpp"
#include "core/merging/restamp.hpp"
#include "core/storage/replica_json.hpp"
#include "core/sync/big_change.hpp"
#include "core/sync/machine.hpp"

#include <algorithm>
#include <utility>

// What is in the store: our own heads, those of others, and how both become one state.
namespace marronnier {

namespace {

constexpr std::int64_t bad_head_ms = 300'000;  // Perhaps it was torn on its way here and not in the store.
constexpr std::size_t heads_remembered = 32;   // Of our own: as far back we know what a copy of us may not know.
constexpr std::uint64_t heads_kept = 3;        // Of each device in the store: who reads the last one may find it torn.

bool is_to_be_shown_first(const Replica& ours, const Replica& theirs, const Replica& both) {
    const bool leaves_edits = !(left_behind(ours, theirs) == Plan{.id = ours.plan.id});
    return leaves_edits || is_big_change(ours.plan, both.plan);
}

}  // namespace

std::uint64_t SyncMachine::next_sequence() const {
    return kept_.heads.empty() ? 1 : kept_.heads.back().name.sequence + 1;
}

void SyncMachine::name_head(std::string check) {
    sending_ = HeadName{kept_.replica, next_sequence(), std::move(check)};
    kept_.heads.push_back({*sending_, kept_.published, sent_count_});
    if (kept_.heads.size() > heads_remembered) kept_.heads.erase(kept_.heads.begin());
    needs_keeping_ = true;
}

bool SyncMachine::is_ours(const HeadName& name) const {
    return std::any_of(kept_.heads.begin(), kept_.heads.end(),
                       [&name](const OwnHead& head) { return head.name == name; });
}

// Ours by its name, but we did not write it. Of heads from before what we remember nobody knows.
bool SyncMachine::is_of_namesake(const HeadName& name) const {
    if (name.replica != kept_.replica || is_ours(name)) return false;
    return kept_.heads.empty() || name.sequence >= kept_.heads.front().name.sequence;
}

void SyncMachine::take_listing(std::vector<HeadName> names, std::int64_t now_ms) {
    listed_ = std::move(names);
    std::sort(listed_.begin(), listed_.end());
    const auto is_known = [this](const HeadName& name) {
        if (name.replica == shared_file) return true;
        return name.replica == kept_.replica ? kept_.published > 0 : kept_.merged.contains(name.replica);
    };
    const bool knows_store = kept_.published > 0 || !kept_.merged.empty();
    if (knows_store && std::none_of(listed_.begin(), listed_.end(), is_known)) {
        // Some stores list late. The second time it is a question.
        if (looked_again_) {
            looked_again_ = false;
            phase_ = Phase::Idle;
            stop_ = Stop::EmptyStore;
            return;
        }
        looked_again_ = true;
        return failed({FailureKind::Server}, now_ms);
    }
    looked_again_ = false;
    met_.reset();
    merged_in_met_.clear();
    if (std::any_of(listed_.begin(), listed_.end(), [this](const HeadName& name) { return is_of_namesake(name); }))
        become_another();
    std::erase_if(bad_, [now_ms](const auto& bad) { return bad.second <= now_ms; });
    want_newest_heads();
    phase_ = Phase::Getting;
}

void SyncMachine::want_newest_heads() {
    wanted_.clear();
    for (std::size_t i = listed_.size(); i-- > 0;) {
        const HeadName& name = listed_[i];
        if (name.replica == kept_.replica || bad_.contains(name)) continue;
        if (!wanted_.empty() && wanted_.back().replica == name.replica) continue;
        const auto& merged = kept_.is_adopted ? kept_.merged : merged_in_met_;
        const auto last = merged.find(name.replica);
        if (last == merged.end() || last->second < name.sequence) wanted_.push_back(name);
    }
}

void SyncMachine::take_head(const HeadName& name, std::string_view text, std::int64_t now_ms) {
    Result<Replica> theirs = read_replica(text);
    if (!theirs && theirs.error().code == ErrorCode::NewerVersion) {
        phase_ = Phase::Idle;
        stop_ = Stop::NewerProgram;
        return;
    }
    const bool is_of_plan = theirs && theirs->plan.id == kept_.state.plan.id;
    if (name.replica == shared_file) {
        look_for_ours(is_of_plan ? theirs->seen : Seen{});
        if (!is_of_plan) return;  // Whether it may be written over is for the store to say.
        if (theirs->seen.empty()) adopt_plain_plan(*theirs, name);
    }
    if (!is_of_plan) return skip_head(name, now_ms);
    if (!kept_.is_adopted) {
        if (!meet(name, *std::move(theirs))) skip_head(name, now_ms);
        return;
    }
    Result<Replica> both = rejoin(kept_.state, *theirs, {kept_.replica, now_ms});
    if (!both) return skip_head(name, now_ms);
    if (is_to_be_shown_first(kept_.state, *theirs, *both)) {
        held_back_ = HeldBack{name, *std::move(theirs)};
        phase_ = Phase::Idle;
        stop_ = Stop::BigChange;
        return;
    }
    take(name, *theirs, *std::move(both));
}

Verdict SyncMachine::meet(const HeadName& name, Replica theirs) {
    if (met_) {
        Result<Replica> both = join(*met_, theirs);
        if (!both) return both.error();
        met_ = *std::move(both);
    } else {
        met_ = std::move(theirs);
    }
    merged_in_met_[name.replica] = name.sequence;
    return Nothing{};
}

// Everything that was listed is here. False when there are heads, but none that could be read.
bool SyncMachine::adopt_plan() {
    if (!met_ && !listed_.empty()) return false;
    Replica ours{.plan = kept_.state.plan};
    if (met_)
        adopt(ours, *met_, kept_.replica);
    else
        adopt(ours, kept_.replica);
    Result<Replica> both = met_ ? join(ours, *met_) : Result<Replica>{ours};
    if (!both) return false;
    kept_.state = *std::move(both);
    kept_.merged = std::exchange(merged_in_met_, {});
    kept_.is_adopted = needs_keeping_ = true;
    met_.reset();
    return true;
}

void SyncMachine::take(const HeadName& name, const Replica& theirs, Replica both) {
    kept_.state = std::move(both);
    needs_keeping_ = true;
    file_lacks_some_ = name.replica == shared_file && lacks_some(theirs);
    // Looked at again, also after a power cut, until what it lacks is there.
    if (!file_lacks_some_) kept_.merged[name.replica] = name.sequence;
}

// The one before it may be whole. A file that everybody writes has none before it, and must not be written unread.
void SyncMachine::skip_head(const HeadName& name, std::int64_t now_ms) {
    if (name.replica == shared_file) return failed({FailureKind::Server}, now_ms);
    bad_[name] = now_ms + bad_head_ms;
    want_newest_heads();
}

// The profile was copied to another device, or brought back from a backup.
void SyncMachine::become_another() {
    // The namesake may have written other edits under the numbers of ours, as far back as we can tell.
    const std::uint64_t shared = kept_.heads.empty() ? kept_.published : kept_.heads.front().edits_before;
    restamp(kept_.state, kept_.replica, shared, spare_);
    kept_.merged.erase(spare_);
    kept_.replica = std::exchange(spare_, ReplicaId{random_.next() | 1});
    kept_.heads.clear();
    kept_.published = 0;
    sending_.reset();
    outgoing_.clear();
    needs_keeping_ = true;
}

void SyncMachine::head_is_safe() {
    kept_.published = sent_count_;
    file_lacks_some_ = false;
    const std::uint64_t newest = std::exchange(sending_, std::nullopt)->sequence;
    outgoing_.clear();
    wanted_.clear();
    for (const HeadName& name : listed_)
        if (is_ours(name) && name.sequence + heads_kept <= newest) wanted_.push_back(name);
    phase_ = Phase::Tidying;
}

}  // namespace marronnier
