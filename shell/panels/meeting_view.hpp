// meeting_view.hpp: what is said about the store where a plan meets other devices.
#pragma once

#include "core/commands/post_ref.hpp"
#include "shell/platform/store_door.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

enum class MeetingState {
    Synced,
    Working,
    Offline,  // No answer, or none that helps.
    Portal,
    Full,
    Disk,
    Login,
    EmptyStore,  // From here on somebody has to decide.
    BigChange,
    Newer,
};

struct DeviceView {
    std::string name{};
    std::string last_change{};
};

// A field that two devices wrote without knowing of each other.
struct ConflictView {
    std::string record{}, field{};           // As core/replica names them.
    std::string heading{};                   // "Bûche roulée : Légende"
    std::string shown{}, other{};            // For people to read.
    std::string other_label{};               // Whose, and when.
    std::string shown_text{}, other_text{};  // As they are stored.
};

struct MeetingView {
    std::string client{};
    StoreKind kind{};
    std::string place{};
    MeetingState state{};
    std::string pill{};         // In a few words.
    std::string explanation{};  // In a sentence or two.
    std::vector<DeviceView> devices{};
    int conflicts = 0;
    bool is_working = false;  // A question is under way, whatever the state: most often there is nothing new.

    bool needs_you() const { return state >= MeetingState::Login || conflicts > 0; }
};

}  // namespace marronnier
