#include "core/sync/machine.hpp"

#include "core/merging/forgetting.hpp"
#include "core/storage/replica_json.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace marronnier {

namespace {

constexpr std::int64_t never_ms = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t rest_after_edit_ms = 2'000;  // More edits may follow.
constexpr std::int64_t poll_ms = 60'000;
constexpr std::int64_t first_retry_ms = 1'000;
constexpr std::int64_t last_retry_ms = 300'000;

}  // namespace

SyncMachine::SyncMachine(KeptSync kept, ReplicaId spare, std::uint64_t seed)
    : kept_(std::move(kept)), spare_(spare), random_(seed) {
    if (kept_.heads.empty() || kept_.heads.back().edits <= kept_.published) return;
    // It may have arrived before the power went.
    sending_ = kept_.heads.back().name;
    sent_count_ = kept_.heads.back().edits;
}

void SyncMachine::edited(Plan plan, std::int64_t now_ms) {
    if (plan == kept_.state.plan) return;
    if (kept_.is_adopted)
        stamp_changes(kept_.state, std::move(plan), {kept_.replica, now_ms});
    else
        kept_.state.plan = std::move(plan);
    edited_at_ms_ = now_ms;
}

Verdict SyncMachine::decide(std::string_view record, std::string_view field, std::string text, std::int64_t now_ms) {
    Verdict decided = marronnier::decide(kept_.state, record, field, std::move(text), {kept_.replica, now_ms});
    if (!decided) return decided;
    edited_at_ms_ = now_ms;
    needs_keeping_ = true;  // The plan may be the same, and the decision would be forgotten.
    return decided;
}

std::uint64_t SyncMachine::unpublished_edits() const {
    const std::uint64_t edits = kept_.state.seen.count_of(kept_.replica);
    return edits > kept_.published ? edits - kept_.published : 0;
}

bool SyncMachine::has_unpublished() const { return !kept_.is_adopted || unpublished_edits() > 0 || file_lacks_some_; }

std::int64_t SyncMachine::wakes_at_ms() const {
    if (waits_for_answer_ || stop_ != Stop::None || !is_online_) return never_ms;
    if (phase_ != Phase::Idle) return 0;
    std::int64_t due = never_ms;
    if (has_unpublished()) due = edited_at_ms_ + rest_after_edit_ms;
    if (is_visible_) due = std::min(due, next_poll_ms_);
    // What failed is tried again, even if nobody looks: something may be on its way.
    if (sending_) due = std::min(due, not_before_ms_);
    return std::max(due, not_before_ms_);
}

std::optional<Effect> SyncMachine::ask(Effect effect) {
    waits_for_answer_ = true;
    return effect;
}

std::optional<Effect> SyncMachine::next(std::int64_t now_ms) {
    if (wakes_at_ms() > now_ms) return std::nullopt;
    if (phase_ == Phase::Idle) phase_ = Phase::Listing;
    switch (phase_) {
        case Phase::Idle:
        case Phase::Listing: return ask(ListHeads{});
        case Phase::Getting:
            if (!wanted_.empty()) return ask(GetHead{wanted_.back()});
            if (!kept_.is_adopted && !adopt_plan()) {
                failed({FailureKind::Server}, now_ms);
                return std::nullopt;
            }
            if (sending_ && !needs_keeping_) {
                phase_ = Phase::Verifying;
                const bool is_there = std::find(listed_.begin(), listed_.end(), *sending_) != listed_.end();
                if (is_there) return ask(VerifyHead{*sending_});
                if (!outgoing_.empty()) {
                    phase_ = Phase::Putting;
                    return ask(PutHead{*sending_});
                }
                phase_ = Phase::Getting;
                sending_.reset();  // Of before a restart: what it was packed into is gone.
            }
            if (has_unpublished() && !sending_) {
                prepare_to_publish(kept_.state, {kept_.replica, now_ms});
                outgoing_ = write_replica(kept_.state);
                sent_count_ = kept_.state.seen.count_of(kept_.replica);
                phase_ = Phase::Packing;
                return ask(PackHead{kept_.replica, next_sequence(), outgoing_});
            }
            if (!needs_keeping_) {
                finish(now_ms);
                return std::nullopt;
            }
            phase_ = Phase::Keeping;
            return ask(KeepState{});
        case Phase::Packing:
            break;  // Asked for where it begins.
        // With the name of the head, before it is used: after a power cut we know it as ours.
        case Phase::Keeping: return ask(KeepState{});
        case Phase::Putting: return ask(PutHead{*sending_});
        case Phase::Verifying: return ask(VerifyHead{*sending_});
        case Phase::Tidying:
            if (!wanted_.empty()) return ask(DeleteHead{wanted_.back()});
            finish(now_ms);
            return next(now_ms);
    }
    return std::nullopt;
}

void SyncMachine::answered(Answer answer, std::int64_t now_ms) {
    waits_for_answer_ = false;
    const Phase asked = phase_;
    // What was not tidied up is tidied up next time.
    if (const auto* failure = std::get_if<Failure>(&answer); failure && asked != Phase::Tidying)
        return failed(*failure, now_ms);
    switch (asked) {
        case Phase::Idle: return;
        case Phase::Listing:
            if (auto* listing = std::get_if<Listing>(&answer)) take_listing(std::move(listing->names), now_ms);
            return;
        case Phase::Getting: {
            const HeadName name = wanted_.back();
            wanted_.pop_back();
            if (const auto* content = std::get_if<Content>(&answer))
                take_head(name, content->text, now_ms);
            else
                skip_head(name, now_ms);
            return;
        }
        case Phase::Keeping:
            needs_keeping_ = false;
            phase_ = sending_ ? Phase::Putting : Phase::Getting;
            return;
        case Phase::Packing:
            if (auto* packed = std::get_if<Packed>(&answer)) {
                name_head(std::move(packed->check));
                phase_ = Phase::Keeping;
            }
            return;
        // Done is the store's word, and Taken may be our own file after a reply that was lost.
        case Phase::Putting: phase_ = Phase::Verifying; return;
        case Phase::Verifying:
            if (std::holds_alternative<Done>(answer)) return head_is_safe();
            // Torn, or gone: another file, with a name of its own. The heads before it are still there.
            sending_.reset();
            outgoing_.clear();
            return failed({FailureKind::Server}, now_ms);
        case Phase::Tidying: wanted_.pop_back(); return;
    }
}

void SyncMachine::failed(const Failure& failure, std::int64_t now_ms) {
    phase_ = Phase::Idle;
    failure_ = failure.kind;
    if (failure.kind == FailureKind::Refused) {
        stop_ = Stop::Login;  // A wrong password tried again and again locks the account.
        return;
    }
    // Full jitter, after the article on exponential back-off by M. Brooker, AWS Architecture Blog, 2015.
    const std::int64_t longest = std::min(last_retry_ms, first_retry_ms << std::min(failures_, 20));
    const auto wait = static_cast<std::int64_t>(random_.below(static_cast<std::size_t>(longest))) + 1;
    failures_ += 1;
    not_before_ms_ = now_ms + std::max({wait, failure.retry_after_ms, first_retry_ms / 4});
    next_poll_ms_ = not_before_ms_;
}

void SyncMachine::finish(std::int64_t now_ms) {
    phase_ = Phase::Idle;
    failures_ = 0;
    failure_.reset();
    not_before_ms_ = 0;
    next_poll_ms_ = now_ms + poll_ms;
    if (!has_unpublished()) synced_at_ms_ = now_ms;
}

void SyncMachine::set_visible(bool visible, std::int64_t now_ms) {
    if (visible && !is_visible_) next_poll_ms_ = std::min(next_poll_ms_, now_ms);
    is_visible_ = visible;
}

void SyncMachine::set_online(bool online, std::int64_t now_ms) {
    if (online && !is_online_) sync_now(now_ms);
    is_online_ = online;
}

void SyncMachine::sync_now(std::int64_t now_ms) {
    if (stop_ == Stop::EmptyStore) stop_ = Stop::None;
    next_poll_ms_ = now_ms;
    not_before_ms_ = std::min(not_before_ms_, now_ms);
    edited_at_ms_ = std::min(edited_at_ms_, now_ms - rest_after_edit_ms);
}

void SyncMachine::go_on(std::int64_t now_ms) {
    const Stop stop = std::exchange(stop_, Stop::None);
    if (stop == Stop::EmptyStore) {
        // This device's copy begins the store anew.
        kept_.merged.clear();
        kept_.published = 0;
    }
    if (stop == Stop::BigChange && held_back_)
        if (Result<Replica> both = rejoin(kept_.state, held_back_->theirs, {kept_.replica, now_ms}))
            take(held_back_->name, held_back_->theirs, *std::move(both));
    held_back_.reset();
    sync_now(now_ms);
}

void SyncMachine::keep_mine(std::int64_t now_ms) {
    if (stop_ != Stop::BigChange) return;
    const Plan mine = kept_.state.plan;
    go_on(now_ms);
    edited(mine, now_ms);
    sync_now(now_ms);
}

ChangeSize SyncMachine::held_back_size() const {
    if (!held_back_) return {};
    const Result<Replica> both = rejoin(kept_.state, held_back_->theirs, {kept_.replica});
    return both ? size_of_change(kept_.state.plan, both->plan) : ChangeSize{};
}

SyncStatus SyncMachine::status() const {
    return {.is_synced = stop_ == Stop::None && !failure_ && !has_unpublished() && synced_at_ms_ != 0,
            .is_working = waits_for_answer_ || phase_ != Phase::Idle,
            .synced_at_ms = synced_at_ms_,
            .failure = failure_,
            .next_try_ms = not_before_ms_,
            .stop = stop_};
}

}  // namespace marronnier
