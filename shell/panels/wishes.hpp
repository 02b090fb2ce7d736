// wishes.hpp: what panels hand back after a frame: commands for the core, and requests to the program around it.
#pragma once

#include "core/commands/command.hpp"
#include "core/terms/print_choices.hpp"
#include "shell/panels/overlay.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

enum class FileWish { Open, Save, SaveAs };
enum class ThemeWish { Light, Dark, System };

// What somebody wants of the store where a plan meets other devices.
struct MeetingWish {
    enum class Kind { SetUp, OpenFrom, Test, Connect, OpenFound, Renew, Now, GoOn, KeepMine, Disconnect, Decide };
    Kind kind{};
    std::string record{}, field{}, text{};  // Decide
};

// In the dialog of earlier states.
struct RestoreWish {
    std::optional<std::size_t>
        looked_at{};  // Its place in the list, or beyond it; absent: go back to the one looked at.
};

struct Wishes {
    std::vector<Command> commands{};
    std::optional<FileWish> file{};
    std::optional<PlanId> download{};  // Save this plan's file even when storing fails.
    std::optional<ThemeWish> theme{};
    std::optional<OpenOverlay> overlay{};  // Opens this one, or closes with Overlay::None.
    std::optional<PrintChoices> print{};
    std::optional<MeetingWish> meeting{};
    std::optional<RestoreWish> restore{};
    std::optional<std::string> web_page{};     // Opens this address in another tab.
    std::optional<std::string> copied_text{};  // To the clipboard.
    std::optional<std::string> announce{};

    std::function<std::string()> fresh_id{};

    void edit(const PlanId& plan, Edit edit, std::string gesture = {}) {
        commands.push_back(ChangePlans{{{plan, std::move(edit)}}, std::move(gesture)});
    }
    void show(Overlay kind, const Rect& anchor = {}) { overlay = OpenOverlay{.kind = kind, .anchor = anchor}; }
    void close_overlay() { overlay = OpenOverlay{}; }

    template <class Kind>
    Kind fresh() const {
        return *Kind::parse(fresh_id());
    }
};

}  // namespace marronnier
