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
    Print,
    Meeting,  // What synchronisation is about; below its pill.
    StoreSetup,
    Conflicts,
    Search,
    Sidebar,  // On narrow pages.
};

// Closed by whatever happens outside; dialogs stay.
constexpr bool is_menu(Overlay overlay) {
    switch (overlay) {
        case Overlay::NetworkFilter:
        case Overlay::StatusFilter:
        case Overlay::FileMenu:
        case Overlay::MoreMenu:
        case Overlay::DayList:
        case Overlay::FormatMenu:
        case Overlay::CampaignMenu:
        case Overlay::Meeting: return true;
        case Overlay::None:
        case Overlay::NewClient:
        case Overlay::Shortcuts:
        case Overlay::CloseClient:
        case Overlay::Print:
        case Overlay::StoreSetup:
        case Overlay::Conflicts:
        case Overlay::Search:
        case Overlay::Sidebar: return false;
    }
    return false;
}

// The back button closes it.
constexpr bool has_address(Overlay overlay) {
    return overlay == Overlay::DayList || (overlay != Overlay::None && !is_menu(overlay));
}

struct OpenOverlay {
    Overlay kind = Overlay::None;
    Rect anchor{};  // What opened it.
    Day day{};      // DayList
    PlanId plan{};  // CloseClient
};

}  // namespace marronnier
