#include "tests/simulator/world.hpp"

#include "core/merging/forgetting.hpp"
#include "core/merging/join.hpp"
#include "core/merging/record_access.hpp"
#include "core/storage/plan_json.hpp"
#include "core/storage/replica_json.hpp"
#include "tests/simulator/one_file.hpp"
#include "tests/simulator/person.hpp"
#include "tests/simulator/told.hpp"

#include <algorithm>
#include <limits>
#include <ostream>

namespace marronnier::simulator {

namespace {

constexpr std::int64_t begins_ms = 1'766'000'000'000;
constexpr std::int64_t busy_ms = 30 * 60'000;     // People edit and things fail.
constexpr std::int64_t quiet_ms = 3 * 3'600'000;  // Time to come together again.
constexpr std::size_t edits_of_long_story = 10'000;
constexpr std::int64_t season_ms = 60 * day_ms;  // Jumps of the clock while somebody is away: five make 300 days.
constexpr std::size_t seasons = 5;
constexpr std::int64_t never_ms = std::numeric_limits<std::int64_t>::max();

std::string changed_fields(const FieldTexts& before, const FieldTexts& after) {
    if (after.empty()) return " removed";
    std::string text;
    for (const FieldText& field : after)
        if (std::find(before.begin(), before.end(), field) == before.end()) text += ' ' + field.name + '=' + field.text;
    return text;
}

std::string records(const Plan& before, const Plan& after) {
    std::string text;
    for (const std::string& record : differing_records(before, after))
        text +=
            (text.empty() ? "" : " ") + record + changed_fields(fields_in(before, record), fields_in(after, record));
    return text;
}

// What is on a device's disk: it survives a power cut.
struct Disk {
    Plan plan{};
    KeptSync kept{};
};

struct Pending {
    Effect effect{};
    std::int64_t answer_at_ms = 0;
};

struct Removed {
    Post post{};
    std::size_t edit = 0;
};

struct Device {
    Disk disk{};
    std::optional<SyncMachine> machine{};  // Nothing while the device is off.
    std::string packed{};
    OneFile file{};
    std::optional<Pending> pending{};
    std::vector<Removed> removed{};  // By this person, who may take it back.
    std::size_t taken_back = 0;      // The edit that this one undoes; 0: none.
    std::int64_t clock_offset_ms = 0;
    std::int64_t edits_at_ms = 0;
    std::int64_t changes_at_ms = 0;  // Goes off, comes back, loses its network, has its clock set.
    bool has_network = true;
};

class World {
public:
    World(Story story, std::uint64_t seed, std::ostream* log)
        : story_(story), random_(seed), log_(log), faults_(Faults::some(random_)) {
        const Plan plan = first_plan(random_);
        const std::size_t count = device_count();
        for (std::size_t i = 0; i < count; ++i) {
            Device device;
            // The same file, changed here before there was a store.
            device.disk.plan = plan;
            for (std::size_t edits = random_.below(4); edits > 0; --edits) {
                Plan after = edited_by_person(device.disk.plan, "t" + std::to_string(++edits_), random_);
                ledger_.accept(edits_, {.plan = device.disk.plan}, after);
                device.disk.plan = std::move(after);
            }
            device.disk.kept = {.replica = {random_.next() | 1}, .state = {.plan = device.disk.plan}};
            device.edits_at_ms = now_ms_ + static_cast<std::int64_t>(random_.below(120'000));
            device.changes_at_ms = now_ms_ + static_cast<std::int64_t>(random_.below(600'000));
            devices_.push_back(std::move(device));
            start(devices_.back());
        }
        // Not both: a copy that nobody noticed for half a year looks like a new device with old posts.
        if (story == Story::OneFile) return;
        if (random_.chance(15))
            copies_at_ms_ = begins_ms + static_cast<std::int64_t>(random_.below(busy_ms));
        else if (story == Story::HalfHour && random_.chance(20))
            season_ends_ms_ = begins_ms + busy_ms / 4;
    }

    Outcome run() {
        while (story_ == Story::Long ? edits_ < edits_of_long_story : now_ms_ < busy_until_ms_) step(true);
        become_calm();
        const std::int64_t calm_since_ms = now_ms_;
        while (now_ms_ < calm_since_ms + quiet_ms && !all_synced()) step(false);
        return outcome();
    }

private:
    std::size_t device_count() {
        switch (story_) {
            case Story::HalfHour: return 3 + random_.below(3);
            case Story::Long: return 5;
            case Story::OneFile: return 8;
        }
        return 0;
    }

    std::int64_t clock_of(const Device& device) const { return now_ms_ + device.clock_offset_ms; }

    void start(Device& device) {
        tell(device, "starts as " + device.disk.kept.replica.text());
        device.pending.reset();
        device.machine.emplace(device.disk.kept, ReplicaId{random_.next() | 1}, random_.next());
        device.machine->edited(device.disk.plan, clock_of(device));
        device.machine->set_online(true, now_ms_);
    }

    // A profile that was copied to another computer goes by the name of the first one.
    void copy_profile() {
        copies_at_ms_ = never_ms;
        Device copy{.disk = devices_[0].disk, .edits_at_ms = now_ms_, .changes_at_ms = now_ms_ + day_ms};
        start(*devices_.insert(devices_.begin(), std::move(copy)));
    }

    void step(bool is_busy) {
        std::int64_t next_ms = never_ms;
        for (const Device& device : devices_) {
            if (is_busy) next_ms = std::min(next_ms, device.changes_at_ms);
            if (is_busy && device.machine) next_ms = std::min(next_ms, device.edits_at_ms);
            if (device.pending)
                next_ms = std::min(next_ms, device.pending->answer_at_ms);
            else if (device.machine)
                next_ms = std::min(next_ms, device.machine->wakes_at_ms());
        }
        now_ms_ = std::max(now_ms_, next_ms == never_ms ? now_ms_ + 60'000 : next_ms);
        for (Device& device : devices_) {
            if (is_busy && device.changes_at_ms <= now_ms_) change_of_fortune(device);
            if (!device.machine) continue;
            if (is_busy && device.edits_at_ms <= now_ms_) edit(device);
            if (device.pending && device.pending->answer_at_ms <= now_ms_) answer(device);
            if (device.machine && !device.pending) ask(device);
        }
        if (copies_at_ms_ <= now_ms_) copy_profile();
        if (is_busy && season_ends_ms_ <= now_ms_) season_passes();
    }

    // The last device is off for all of them, with what it had not sent yet.
    void season_passes() {
        Device& away = devices_.back();
        if (seasons_ == 0 && !all_have_met(away)) {
            season_ends_ms_ = now_ms_ + busy_ms / 10;
            return;
        }
        if (seasons_ == 0 && away.machine) cut_power(away);
        for (Device& device : devices_) device.removed.clear();  // Nobody undoes what was done two months ago.
        now_ms_ += season_ms;
        busy_until_ms_ += season_ms;
        away.changes_at_ms = ++seasons_ == seasons ? now_ms_ : never_ms;
        season_ends_ms_ = seasons_ == seasons ? never_ms : now_ms_ + busy_ms / 10;
    }

    bool all_have_met(const Device& one) const {
        return std::all_of(devices_.begin(), devices_.end(), [&one](const Device& device) {
            return device.disk.kept.is_adopted && device.disk.kept.state.seen.count_of(one.disk.kept.replica) > 0;
        });
    }

    void edit(Device& device) {
        device.edits_at_ms = now_ms_ + 1 + static_cast<std::int64_t>(random_.below(240'000));
        const Plan before = device.machine->replica().plan;
        ++edits_;
        device.taken_back = 0;
        Plan after = random_.chance(8) ? with_post_back(device, before)
                                       : edited_by_person(before, "t" + std::to_string(edits_), random_);
        if (random_.chance(2)) return cut_power(device);  // Before it was on the disk: nobody was told that it is kept.
        tell(device, "edit t" + std::to_string(edits_) + ", " + records(before, after));
        for_each_difference(before.posts, after.posts, [&](const Box<Post>* was, const Box<Post>* is) {
            if (!is) device.removed.push_back({**was, edits_});
        });
        device.disk.plan = after;
        if (device.taken_back != 0) ledger_.take_back(device.taken_back);
        ledger_.accept(edits_, device.machine->replica(), after);
        device.machine->edited(std::move(after), clock_of(device));
        if (device.machine->needs_keeping()) keep(device);  // In one transaction with the plan.
        if (random_.chance(10)) decide(device);
    }

    // Undo of a removal: the post as it was, whatever the others did to it since.
    Plan with_post_back(Device& device, Plan plan) {
        if (device.removed.empty()) return plan;
        auto [post, edit] = device.removed.back();
        device.removed.pop_back();
        if (plan.posts.contains(post.id)) return plan;
        device.taken_back = edit;
        if (post.campaign && !plan.campaigns.contains(*post.campaign)) {
            post.campaign.reset();
            post.step.reset();
        }
        plan.posts.put(std::move(post));
        return plan;
    }

    // Somebody looks at what waits for a decision, and takes one side.
    void decide(Device& device) {
        const auto conflicts = field_conflicts(device.machine->replica());
        if (conflicts.empty()) return;
        const FieldConflict& conflict = random_.pick(conflicts);
        const auto of_field = [&](const FieldConflict& other) {
            return other.record == conflict.record && other.field == conflict.field;
        };
        const std::string& text = random_.chance(50) ? conflict.text : conflict.other.text;
        if (!device.machine->decide(conflict.record, conflict.field, text, clock_of(device))) return;
        tell(device, "decides " + conflict.record + ' ' + conflict.field + " = " + text);
        for (const FieldConflict& other : conflicts)
            if (of_field(other)) ledger_.decided(other, text);
        keep(device);
    }

    void ask(Device& device) {
        const auto effect = device.machine->next(now_ms_);
        if (!effect) return answer_stop(device);
        const bool is_request =
            !std::holds_alternative<KeepState>(*effect) && !std::holds_alternative<PackHead>(*effect);
        device.pending =
            Pending{*effect, now_ms_ + 1 + (is_request ? static_cast<std::int64_t>(random_.below(4'000)) : 0)};
    }

    void answer_stop(Device& device) {
        const Stop stop = device.machine->status().stop;
        // The one file may be torn to nothing; then somebody has to begin it anew.
        if (stop == Stop::EmptyStore && story_ == Story::OneFile) device.machine->go_on(now_ms_);
        if (stop == Stop::EmptyStore) device.machine->sync_now(now_ms_);
        if (stop == Stop::BigChange) {
            // What was edited while the question stood there is among it.
            see_what_stays_behind(device.machine->replica(), *device.machine->held_back());
            device.machine->go_on(now_ms_);
        }
        if (stop == Stop::Login) device.machine->go_on(now_ms_);
    }

    void answer(Device& device) {
        const Effect effect = std::exchange(device.pending, std::nullopt)->effect;
        if (random_.chance(cuts_power_ ? 1 : 0)) {
            // The power goes while the answer is under way: what was asked may have happened.
            if (std::holds_alternative<KeepState>(effect) && random_.chance(50)) keep(device);
            if (const auto* put = std::get_if<PutHead>(&effect); put && random_.chance(50))
                (void)answer_of_store(device, effect);
            return cut_power(device);
        }
        Answer answer = answer_to(device, effect);
        if (log_) tell(device, told(effect) + " -> " + told(answer));
        if (const auto* content = std::get_if<Content>(&answer); content && seasons_ > 0)
            if (const Result<Replica> theirs = read_replica(content->text))
                see_what_stays_behind(device.machine->replica(), *theirs);
        device.machine->answered(std::move(answer), now_ms_);
    }

    Answer answer_to(Device& device, const Effect& effect) {
        if (std::holds_alternative<KeepState>(effect)) {
            if (random_.chance(faults_.lost_upload)) return Failure{FailureKind::Disk};
            keep(device);
            return Done{};
        }
        if (const auto* pack = std::get_if<PackHead>(&effect)) {
            device.packed = pack->text;
            return Packed{check_of(pack->text)};
        }
        if (!device.has_network) return Failure{FailureKind::Network};
        return answer_of_store(device, effect);
    }

    Answer answer_of_store(Device& device, const Effect& effect) {
        ++requests_;
        if (story_ == Story::OneFile) return device.file.answer(effect, device.packed, faults_, file_, random_);
        return store_.answer(effect, device.packed, faults_, now_ms_, random_);
    }

    static void keep(Device& device) {
        device.disk.kept = device.machine->kept();
        device.disk.plan = device.machine->replica().plan;
    }

    void cut_power(Device& device) {
        ++power_cuts_;
        tell(device, "power cut");
        device.machine.reset();
        device.pending.reset();
        device.packed.clear();
        device.file.restart();
        device.changes_at_ms = now_ms_ + static_cast<std::int64_t>(random_.below(300'000));
    }

    void change_of_fortune(Device& device) {
        device.changes_at_ms = now_ms_ + 1 + static_cast<std::int64_t>(random_.below(900'000));
        if (!device.machine) return start(device);
        switch (random_.below(5)) {
            case 0: cut_power(device); break;
            case 1: device.has_network = !device.has_network; break;
            case 2: device.clock_offset_ms = (static_cast<std::int64_t>(random_.below(7)) - 3) * day_ms; break;
            case 3: device.machine->set_visible(random_.chance(50), now_ms_); break;
            default: device.machine->set_online(random_.chance(50), now_ms_); break;
        }
    }

    void become_calm() {
        faults_ = {};
        cuts_power_ = false;
        for (Device& device : devices_) {
            if (!device.machine) start(device);
            device.has_network = true;
            device.machine->set_online(true, now_ms_);
            device.machine->set_visible(true, now_ms_);
            device.machine->sync_now(now_ms_);
        }
    }

    // Everybody has looked twice since the last of them changed anything.
    bool all_synced() {
        const bool all = std::all_of(devices_.begin(), devices_.end(), [&](const Device& device) {
            const SyncStatus status = device.machine->status();
            return status.is_synced && !status.is_working &&
                   device.machine->replica() == devices_[0].machine->replica();
        });
        if (!all) synced_since_ms_.reset();
        if (all && !synced_since_ms_) synced_since_ms_ = now_ms_;
        return all && now_ms_ - *synced_since_ms_ > 180'000;
    }

    Outcome outcome() {
        Outcome outcome{.edits = edits_, .requests = requests_, .power_cuts = power_cuts_};
        const Replica& first = devices_[0].machine->replica();
        outcome.conflicts = field_conflicts(first).size();
        for (std::size_t i = 0; i < devices_.size(); ++i) {
            const SyncMachine& machine = *devices_[i].machine;
            const std::string who = "device " + std::to_string(i);
            if (!machine.status().is_synced)
                outcome.trouble = who + " is not synced";
            else if (write_plan(machine.replica().plan) != write_plan(first.plan))
                outcome.trouble = who + " ends with another plan";
            else if (write_replica(machine.replica()) != write_replica(first))
                outcome.trouble = who + " ends with other stamps";
        }
        if (!read_plan(write_plan(first.plan))) outcome.trouble = "the plan cannot be read";
        for (const Promise& promise : ledger_.broken(first))
            outcome.trouble += "\n  lost: " + promise.field + " = " + promise.text;
        return outcome;
    }

    // Who was away while others forgot a post is told, and goes on without it.
    void see_what_stays_behind(const Replica& ours, const Replica& theirs) {
        ledger_.leave_behind(ours, left_behind(ours, theirs));
        ledger_.leave_behind(theirs, left_behind(theirs, ours));
    }

    void tell(const Device& device, const std::string& what) const {
        if (log_)
            *log_ << (now_ms_ - begins_ms) << " ms, device " << (&device - devices_.data()) << ": " << what << '\n';
    }

    Story story_;
    Random random_;
    std::ostream* log_;
    Faults faults_;
    Store store_{};
    std::optional<std::string> file_{};
    Ledger ledger_{};
    std::vector<Device> devices_{};
    std::int64_t now_ms_ = begins_ms;
    std::int64_t busy_until_ms_ = begins_ms + busy_ms;
    std::int64_t season_ends_ms_ = never_ms;
    std::size_t seasons_ = 0;
    std::optional<std::int64_t> synced_since_ms_{};
    std::int64_t copies_at_ms_ = never_ms;
    bool cuts_power_ = true;
    std::size_t edits_ = 0;
    std::size_t requests_ = 0;
    std::size_t power_cuts_ = 0;
};

}  // namespace

Outcome simulate(Story story, std::uint64_t seed, std::ostream* log) { return World{story, seed, log}.run(); }

}  // namespace marronnier::simulator
