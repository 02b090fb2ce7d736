#include "core/planning/own_date_days.hpp"

#include <algorithm>

namespace marronnier {

namespace {

bool touches(DaySpan a, DaySpan b) { return a.from <= b.to && b.from <= a.to; }

std::vector<DaySpan> on_its_day_each_year(const OwnDate& own, DaySpan span) {
    std::vector<DaySpan> found;
    const year_month_day first{own.from};
    for (int year = std::max(year_of(span.from) - 1, year_of(own.from)); year <= year_of(span.to); ++year) {
        const year_month_day start = std::chrono::year{year} / first.month() / first.day();
        if (!start.ok()) continue;
        const DaySpan occurrence{Day{start}, Day{start} + (own.to - own.from)};
        if (touches(occurrence, span)) found.push_back(occurrence);
    }
    return found;
}

std::vector<DaySpan> by_rule(const OwnDate& own, DaySpan span) {
    const days longer = own.to - own.from;  // An occurrence that began before the span may reach into it.
    std::vector<DaySpan> found = occurrences_within(*own.rule, {span.from - longer, span.to});
    if (longer > days{0})
        for (DaySpan& occurrence : found) occurrence.to = std::min(occurrence.from + longer, last_day);
    const auto does_not_count = [&](DaySpan occurrence) {
        return occurrence.from < own.from || !touches(occurrence, span);
    };
    found.erase(std::remove_if(found.begin(), found.end(), does_not_count), found.end());
    return found;
}

}  // namespace

std::vector<DaySpan> occurrences_within(const OwnDate& own, DaySpan span) {
    if (own.rule) return by_rule(own, span);
    if (own.every_year) return on_its_day_each_year(own, span);
    const DaySpan once{own.from, own.to};
    return touches(once, span) ? std::vector<DaySpan>{once} : std::vector<DaySpan>{};
}

}  // namespace marronnier
