// agenda_view.hpp: the month as a list, for pages too narrow for a grid. Cards are made when asked for: a month may hold
// thousands, a screen shows six.
#pragma once

#include "core/views/month_view.hpp"

#include <functional>

namespace marronnier {

struct AgendaDayView {
    Day day{};
    std::string title{};             // "jeudi 17 décembre", with a capital
    std::vector<DayLabel> labels{};  // As in the grid.
    bool is_today = false;
    int posts = 0;
};

struct AgendaCardView {
    CardView card{};
    std::string details{};  // "18:30 · Reel"
    std::string status{};   // "À valider"
};

struct AgendaView {
    year_month month{};
    Day focused{};
    // Of the month: those with posts or key dates, today, and the focused one.
    std::vector<AgendaDayView> days{};
    // By index into `days` and its posts; as long as the session does not change.
    std::function<AgendaCardView(std::size_t day, int post)> card{};
};

struct Session;

class LabelCache;

AgendaView agenda_view(const Session& session, Day today, LabelCache& cache);
AgendaView agenda_view(const Session& session, Day today);

}  // namespace marronnier
