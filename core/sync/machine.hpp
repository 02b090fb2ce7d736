// machine.hpp: keeps one plan in step with a store, as a state machine without input or output. Whoever runs it carries
// out its effects and tells it the answers, and gives it the plan after each edit.
//
// Safety does not lie in what the store promises (measured: conditional writes that are ignored or not atomic, lost
// replies, torn files, stale listings) but in joins that may happen in any order, and in files that only their writer
// touches. An edit is called synced when the file that holds it was found whole in the store.
#pragma once

#include "core/base/random.hpp"
#include "core/merging/stamping.hpp"
#include "core/sync/big_change.hpp"
#include "core/sync/effects.hpp"

#include <map>
#include <optional>
#include <vector>

namespace marronnier {

// What keeps the machine from going on until a person decides.
enum class Stop {
    None,
    Login,       // Refused: a new login, then `go_on`.
    EmptyStore,  // Heads that we knew are gone: wrong place, or somebody emptied it. `go_on` publishes ours there.
    // What came in would remove or change much of the plan, or leave behind what was edited here while this device was away
    // for half a year. `go_on` takes it, `keep_mine` does not.
    BigChange,
    NewerProgram,  // A device with a newer program published: nothing is written until this one is updated.
};

struct SyncStatus {
    bool is_synced = false;  // Every edit is in the store, and everything that was listed is here.
    bool is_working = false;
    std::int64_t synced_at_ms = 0;         // When both was last so; 0: never.
    std::optional<FailureKind> failure{};  // Of the last try; goes with a try that succeeds.
    std::int64_t next_try_ms = 0;          // After a failure.
    Stop stop{};
};

class SyncMachine {
public:
    // `seed` spreads retries; `spare` is the name this device takes if it finds that another one has its own.
    SyncMachine(KeptSync kept, ReplicaId spare, std::uint64_t seed);

    // The plan as it is now. To be called before `answered` too, so that what comes in meets all that was done here.
    void edited(Plan plan, std::int64_t now_ms);

    // What the person decided about a field in conflict: see core/merging/stamping.hpp.
    Verdict decide(std::string_view record, std::string_view field, std::string text, std::int64_t now_ms);

    // What is to be done now, if anything; it then waits for the answer.
    std::optional<Effect> next(std::int64_t now_ms);
    void answered(Answer answer, std::int64_t now_ms);
    // When to ask `next` again without other news.
    std::int64_t wakes_at_ms() const;

    void set_visible(bool visible, std::int64_t now_ms);  // Nobody looks: only edits are still sent.
    void set_online(bool online,
                    std::int64_t now_ms);  // The browser's word, which may be wrong: a hint to wait or to try.
    void sync_now(std::int64_t now_ms);
    void go_on(std::int64_t now_ms);      // The person's answer to a stop.
    void keep_mine(std::int64_t now_ms);  // To BigChange: what came in is undone everywhere, by edits of this device.

    const KeptSync& kept() const { return kept_; }
    // Something came in since KeepState was answered. Whoever stores the plan before that stores `kept()` with it, all or
    // nothing: a plan that holds what came in, without the stamps of it, would look like edits of this device.
    bool needs_keeping() const { return needs_keeping_; }
    const Replica& replica() const { return kept_.state; }
    // What waits for the answer to BigChange, to be shown: forgetting.hpp says what it would make of the plan,
    // and what it would leave behind. Null when nothing waits.
    const Replica* held_back() const { return held_back_ ? &held_back_->theirs : nullptr; }
    SyncStatus status() const;
    bool is_online() const { return is_online_; }
    std::uint64_t unpublished_edits() const;
    ChangeSize held_back_size() const;  // Of BigChange.

private:
    enum class Phase { Idle, Listing, Getting, Packing, Keeping, Putting, Verifying, Tidying };

    // A state that would change much, until the person has decided.
    struct HeldBack {
        HeadName name{};
        Replica theirs{};
    };

    bool has_unpublished() const;
    std::optional<Effect> ask(Effect effect);
    void failed(const Failure& failure, std::int64_t now_ms);
    void finish(std::int64_t now_ms);

    // machine_heads.cpp
    bool is_ours(const HeadName& name) const;
    bool is_of_namesake(const HeadName& name) const;
    std::uint64_t next_sequence() const;
    void name_head(std::string check);
    void take_listing(std::vector<HeadName> names, std::int64_t now_ms);
    void want_newest_heads();
    void take_head(const HeadName& name, std::string_view text, std::int64_t now_ms);
    void take(const HeadName& name, const Replica& theirs, Replica both);
    Verdict meet(const HeadName& name, Replica theirs);
    bool adopt_plan();
    void skip_head(const HeadName& name, std::int64_t now_ms);
    void become_another();
    void head_is_safe();

    // machine_shared_file.cpp
    void look_for_ours(const Seen& in_file);
    void adopt_plain_plan(Replica& in_file, const HeadName& name) const;
    bool lacks_some(const Replica& in_file) const;

    KeptSync kept_;
    ReplicaId spare_;
    Random random_;

    Phase phase_ = Phase::Idle;
    bool waits_for_answer_ = false;
    Stop stop_ = Stop::None;

    std::vector<HeadName> listed_{};          // By the last listing, sorted.
    std::vector<HeadName> wanted_{};          // To be fetched, or deleted while tidying up; the next one last.
    std::map<HeadName, std::int64_t> bad_{};  // Fetched in vain, until when not to try again.
    bool looked_again_ = false;
    std::optional<HeldBack> held_back_{};
    std::optional<Replica> met_{};  // What the others have together, before our plan is adopted.
    std::map<ReplicaId, std::uint64_t> merged_in_met_{};
    bool file_lacks_some_ = false;  // Of what we know; of a file that everybody writes.

    bool needs_keeping_ = false;         // Something came in.
    std::string outgoing_{};             // The state to be published, as it was packed; empty: none.
    std::uint64_t sent_count_ = 0;       // Edits of ours in it.
    std::optional<HeadName> sending_{};  // Its name, until it was found whole in the store.

    bool is_visible_ = true;
    bool is_online_ = true;
    std::int64_t edited_at_ms_ = 0;
    std::int64_t next_poll_ms_ = 0;
    std::int64_t not_before_ms_ = 0;
    int failures_ = 0;
    std::optional<FailureKind> failure_{};
    std::int64_t synced_at_ms_ = 0;
};

}  // namespace marronnier
