// restore_dialog.hpp: states of a plan from before, what happened since, and the way back.
#pragma once

#include "shell/panels/menus.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

// What separates the state that was chosen from the plan as it is.
struct RestorePreview {
    std::string summary{};
    std::vector<std::string> changes{};
    bool can_go_back = false;
};

struct RestoreView {
    std::string notice{};               // Instead of states: there are none yet, or they are being read.
    std::vector<std::string> points{};  // Latest first.
    std::optional<std::size_t> chosen{};
    std::optional<RestorePreview> preview{};  // Of the chosen one; absent while it is being read.
};

void draw_restore_dialog(Ui& ui, const RestoreView& view, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
