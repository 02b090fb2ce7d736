// overlay.hpp: which menu or dialog is open. At most one is.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/dates/day.hpp"
#include "shell/platform/rect.hpp"

namespace marronnier {

enum class Overlay {
    None,
    NetworkFilter,
    StatusFilter,
    FileMenu,
    MoreMenu,
    DayList,
    NewClient,
    Shortcuts,
    FormatMenu,
    CampaignMenu,
    CloseClient,
    Sidebar,  // On narrow pages.
};

struct OpenOverlay {
    Overlay kind = Overlay::None;
    Rect anchor{};  // What opened it.
    Day day{};      // DayList
    PlanId plan{};  // CloseClient
};

}  // namespace marronnier
