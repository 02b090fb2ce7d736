// header_panel.hpp: the bar above the calendar: moving in time, filters, undo, files, and whether everything is kept.
#pragma once

#include "core/terms/language.hpp"
#include "core/views/header_view.hpp"
#include "shell/panels/meeting_view.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/ui.hpp"

namespace marronnier {

enum class SaveState { Saved, Saving, NotKept, Sample };

struct HeaderContext {
    Language language{};
    Day today{};
    SaveState save_state{};
    std::string saved_at{};  // "12:04"
    Overlay open = Overlay::None;
    bool sidebar_is_drawer = false;
    std::optional<MeetingView> meeting{};  // Of the plan shown, when it meets other devices.
};

void draw_header_panel(Ui& ui, const Rect& area, const HeaderView& view, const HeaderContext& context, Wishes& wishes);

}  // namespace marronnier
