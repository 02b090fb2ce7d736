#include "core/checks/local_days.hpp"

#include "core/base/sort.hpp"

#include <algorithm>

namespace marronnier {

std::vector<LocalDay> local_days(const Catalogue& catalogue, const Place& place, DaySpan span) {
    std::vector<LocalDay> local;
    for (const KeyDate& date : key_dates(catalogue, place, span.from, span.to)) {
        if (date.definition->kind != KeyDateKind::PublicHoliday && !date.definition->mourning) continue;
        for (Day day = std::max(date.from, span.from); day <= std::min(date.to, span.to); day += days{1})
            local.push_back({day, date.definition});
    }
    // Equal ones stay in their order, which is that of key_dates(): holidays first.
    sort(local, [](const LocalDay& a, const LocalDay& b) { return a.day < b.day; });
    return local;
}

std::span<const LocalDay> on_day(std::span<const LocalDay> local, Day day) {
    const auto begin =
        std::partition_point(local.begin(), local.end(), [day](const LocalDay& l) { return l.day < day; });
    const auto end = std::find_if(begin, local.end(), [day](const LocalDay& l) { return l.day != day; });
    return {begin, end};
}

bool is_public_holiday(std::span<const LocalDay> local, Day day) {
    const auto dates = on_day(local, day);
    return std::any_of(dates.begin(), dates.end(),
                       [](const LocalDay& l) { return l.date->kind == KeyDateKind::PublicHoliday; });
}

}  // namespace marronnier
