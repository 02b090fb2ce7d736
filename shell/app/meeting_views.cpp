#include "shell/app/meeting_views.hpp"

#include "core/words/date_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>
#include <map>

namespace marronnier {

namespace {

MeetingState state_of_failure(FailureKind kind) {
    switch (kind) {
        case FailureKind::Network:
        case FailureKind::Server: return MeetingState::Offline;
        case FailureKind::Refused: return MeetingState::Login;
        case FailureKind::Portal: return MeetingState::Portal;
        case FailureKind::Full: return MeetingState::Full;
        case FailureKind::Disk: return MeetingState::Disk;
    }
    return MeetingState::Offline;
}

MeetingState state_of(const SyncStatus& status, bool is_stamped, bool is_online) {
    switch (status.stop) {
        case Stop::None: break;
        case Stop::Login: return MeetingState::Login;
        case Stop::EmptyStore: return MeetingState::EmptyStore;
        case Stop::BigChange: return MeetingState::BigChange;
        case Stop::NewerProgram: return MeetingState::Newer;
    }
    if (status.failure) return state_of_failure(*status.failure);
    if (status.is_synced && is_stamped) return MeetingState::Synced;
    return is_online ? MeetingState::Working : MeetingState::Offline;
}

std::string time_of(StoreDoor& door, std::int64_t ms) { return to_text(door.local_moment(ms).time); }

std::string offline_words(Language language, long waiting) {
    if (waiting == 0) return std::string{word(language, Text::MeetingOffline)};
    return counted(language, Text::MeetingOfflineOne, Text::MeetingOfflineOther, waiting);
}

std::string explanation_of(const Connection& connection, MeetingState state, Language language) {
    switch (state) {
        case MeetingState::Synced: return std::string{word(language, Text::MeetingExplainSynced)};
        case MeetingState::Working: return std::string{word(language, Text::MeetingExplainWorking)};
        case MeetingState::Offline: return std::string{word(language, Text::MeetingExplainOffline)};
        case MeetingState::Portal: return std::string{word(language, Text::MeetingExplainPortal)};
        case MeetingState::Full: return std::string{word(language, Text::MeetingExplainFull)};
        case MeetingState::Disk: return std::string{word(language, Text::MeetingExplainDisk)};
        case MeetingState::Login:
            return std::string{word(language, is_on_this_computer(connection.kind) ? Text::MeetingExplainFolder
                                                                                   : Text::MeetingExplainLogin)};
        case MeetingState::EmptyStore: return std::string{word(language, Text::MeetingExplainEmpty)};
        case MeetingState::Newer: return std::string{word(language, Text::MeetingExplainNewer)};
        case MeetingState::BigChange: {
            const ChangeSize size = connection.machine.held_back_size();
            return sentence(language, Text::MeetingExplainBig,
                            {std::to_string(size.removed), std::to_string(size.changed), std::to_string(size.posts)});
        }
    }
    return {};
}

// When each device wrote last of what still counts.
std::map<ReplicaId, std::int64_t> last_changes(const Replica& replica) {
    std::map<ReplicaId, std::int64_t> last;
    const auto see = [&last](const Stamp& stamp) {
        if (stamp.is_first()) return;
        std::int64_t& ms = last[stamp.replica];
        ms = std::max(ms, stamp.ms);
    };
    for (const auto& [id, count] : replica.seen.counts()) last.emplace(id, 0);
    replica.stamps.for_each([&see](const RecordStamps& record) {
        see(record.born);
        for (const RegisterStamps& field : record.registers)
            for (const StampedText& written : field.written) see(written.stamp);
    });
    return last;
}

}  // namespace

std::string device_name(const Connection& connection, ReplicaId device, Language language) {
    if (device == connection.machine.kept().replica) return std::string{word(language, Text::MeetingThisDevice)};
    const auto& counts = connection.machine.replica().seen.counts();
    const auto at =
        std::find_if(counts.begin(), counts.end(), [device](const auto& one) { return one.first == device; });
    return sentence(language, Text::MeetingOtherDevice, {std::to_string(at - counts.begin() + 1)});
}

std::vector<DeviceView> device_views(const Connection& connection, StoreDoor& door, Language language) {
    const Replica& replica = connection.machine.replica();
    const ReplicaId own = connection.machine.kept().replica;
    std::vector<DeviceView> devices;
    for (const auto& [id, ms] : last_changes(replica)) {
        DeviceView device{device_name(connection, id, language), std::string{word(language, Text::MeetingNoChange)}};
        if (ms > 1) {
            const LocalMoment moment = door.local_moment(ms);
            device.last_change =
                sentence(language, Text::MeetingLastChange, {short_date(language, moment.day), to_text(moment.time)});
        }
        devices.insert(id == own ? devices.begin() : devices.end(), std::move(device));
    }
    return devices;
}

MeetingView meeting_view(const Connection& connection, const Plan& plan, StoreDoor& door, Language language) {
    const SyncStatus status = connection.machine.status();
    const Replica& replica = connection.machine.replica();
    const bool is_stamped = replica.plan == plan;
    MeetingView view{.client = plan.client.name, .kind = connection.kind, .place = connection.place};
    view.state = state_of(status, is_stamped, connection.machine.is_online());
    view.is_working = status.is_working;
    view.conflicts = static_cast<int>(connection.conflicts.size());
    const auto waiting = static_cast<long>(connection.machine.unpublished_edits()) + (is_stamped ? 0 : 1);
    if (view.needs_you())
        view.pill = word(language, Text::MeetingNeedsYou);
    else if (view.state == MeetingState::Synced)
        view.pill = sentence(language, Text::MeetingSynced, {time_of(door, status.synced_at_ms)});
    else if (view.state == MeetingState::Working)
        view.pill = word(language, Text::MeetingWorking);
    else
        view.pill = offline_words(language, waiting);
    view.explanation = explanation_of(connection, view.state, language);
    return view;
}

}  // namespace marronnier
