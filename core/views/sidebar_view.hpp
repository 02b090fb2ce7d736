// sidebar_view.hpp: the clients, the spaces and the small calendar on the left.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/color.hpp"
#include "core/terms/ids.hpp"

#include <array>
#include <string>
#include <vector>

namespace marronnier {

struct ClientItemView {
    PlanId plan{};
    std::string name{};
    Color color{};
    int posts = 0;  // In the month shown.
    bool shown = false;
    std::string accessible_name{};  // "Boulangerie Kléber, 25 publications en décembre 2026"
};

struct MiniDayView {
    Day day{};
    bool in_month = false;
    bool is_today = false;
    bool is_holiday = false;
    bool has_posts = false;
    bool is_focused = false;
    std::string name{};
};

struct MiniMonthView {
    year_month month{};
    std::string title{};
    std::array<std::string, 7> weekdays{};  // Initials.
    std::vector<MiniDayView> days{};        // Whole weeks.
};

struct SidebarView {
    std::vector<ClientItemView> clients{};
    bool all_shown = false;  // All clients together.
    int campaigns = 0;       // Of the plan addressed.
    int own_dates = 0;
    bool has_addressed_plan = false;
    bool campaigns_open = false, own_dates_open = false, key_dates_open = false, findings_open = false;
};

struct Session;
class LabelCache;

SidebarView sidebar_view(const Session& session);

// The small calendar turns its pages apart from the large one.
MiniMonthView mini_month_view(const Session& session, year_month month, Day today, LabelCache& cache);

}  // namespace marronnier
