// store_dialog.hpp: where a plan meets other devices, asked once, tried before it is used.
#pragma once

#include "shell/panels/menus.hpp"
#include "shell/platform/store_door.hpp"
#include "shell/widgets/scroll_area.hpp"

#include <optional>
#include <string>

namespace marronnier {

enum class StoreStage { Editing, Testing, Tested };

struct StoreDraft {
    StoreForm form{};
    StoreStage stage = StoreStage::Editing;
    bool is_renewing = false;  // The plan has its store, and only the login is asked.
    std::string client{};      // Whose plan goes there; empty: one is to be opened from there.
    std::string said{};        // What came of the test.
    std::string detail{};      // For whoever hosts it.
    bool is_good = false;      // It can be used.
    bool opens_other = false;  // The plan that was found is to be opened.
    ScrollState scroll{};
    bool focus = true;
};

void draw_store_dialog(Ui& ui, StoreDraft& draft, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
