// agenda.hpp: the month as a list of days with their cards, on a phone. A card that a finger rests on can be carried to a
// day of the list or of the calendar above it.
#pragma once

#include "core/views/agenda_view.hpp"
#include "shell/panels/drag.hpp"
#include "shell/widgets/scroll_area.hpp"

#include <optional>

namespace marronnier {

struct AgendaDraft {
    ScrollState scroll{};
    std::optional<year_month> month{};  // What was drawn last,
    std::optional<Day> shown{};         // and the day that was brought into view.
};

struct AgendaContext {
    const std::vector<PostRef>& selection;
    std::string nothing{};  // Said of a day without posts.
};

void draw_agenda(Ui& ui, const Rect& area, const AgendaView& view, AgendaDraft& draft, Dragging& dragging,
                 const AgendaContext& context, Wishes& wishes);

}  // namespace marronnier
