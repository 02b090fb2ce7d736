// The kinds of rule that hold others, rule.hpp. Each asks for the first days that may lead to one within its own span, and
// keeps those that did.
#include "core/keydates/find.hpp"

#include <algorithm>

namespace marronnier {

namespace {

template <class IsLeftOut>
void leave_out(DaySpans& found, std::size_t before, const IsLeftOut& is_left_out) {
    const auto own = found.begin() + static_cast<std::ptrdiff_t>(before);
    found.erase(std::remove_if(own, found.end(), is_left_out), found.end());
}

void keep_within(DaySpan firsts, DaySpans& found, std::size_t before) {
    leave_out(found, before, [firsts](DaySpan span) { return !contains(firsts, span.from); });
}

// The weekday asked for is the first on or after a day so far from the rule's.
constexpr days week_begins(WeekdayRelation relation) {
    switch (relation) {
        case WeekdayRelation::OnOrAfter: return days{0};
        case WeekdayRelation::OnOrBefore: return days{-6};
        case WeekdayRelation::After: return days{1};
        case WeekdayRelation::Before: return days{-7};
        case WeekdayRelation::Nearest: return days{-3};
    }
    return days{0};
}

DaySpan moved(DaySpan span, days count) { return {span.from + count, span.to + count}; }

bool has_first_day(const DaySpans& spans, Day day) {
    return std::any_of(spans.begin(), spans.end(), [day](DaySpan span) { return span.from == day; });
}

bool has(const std::vector<int>& years, int year) { return std::find(years.begin(), years.end(), year) != years.end(); }

}  // namespace

void find(const RelativeWeekday& relative, DaySpan firsts, DaySpans& found) {
    const std::size_t before = found.size();
    const days begins = week_begins(relative.relation);
    find(*relative.rule, {firsts.from - begins - days{6}, firsts.to - begins}, found);
    for (std::size_t i = before; i < found.size(); ++i) {
        const Day week = found[i].from + begins;
        const Day day = week + days{days_until(week, relative.weekday)};
        found[i] = {day, day};
    }
    keep_within(firsts, found, before);
}

void find(const DayOffset& offset, DaySpan firsts, DaySpans& found) {
    const std::size_t before = found.size();
    const days apart{offset.days};
    find(*offset.rule, moved(firsts, -apart), found);
    for (std::size_t i = before; i < found.size(); ++i) found[i] = moved(found[i], apart);
}

void find(const LateShift& shift, DaySpan firsts, DaySpans& found) {
    const std::size_t before = found.size();
    const days apart{shift.days};
    find(*shift.rule, {firsts.from - std::max(apart, days{0}), firsts.to - std::min(apart, days{0})}, found);
    for (std::size_t i = before; i < found.size(); ++i)
        if (day_of_month(found[i].from) > shift.if_day_over) found[i] = moved(found[i], apart);
    keep_within(firsts, found, before);
}

void find(const OnWeekdays& on, DaySpan firsts, DaySpans& found) {
    const std::size_t before = found.size();
    find(*on.rule, firsts, found);
    leave_out(found, before, [&on](DaySpan span) { return !on.weekdays.contains(weekday_of(span.from)); });
}

void find(const UnlessEquals& unless, DaySpan firsts, DaySpans& found) {
    // A day gives way to those of `then` in its own year, which may lie on the other side of an end of `firsts`.
    const DaySpan years = whole_years(year_of(firsts.from), year_of(firsts.to));
    DaySpans own;
    DaySpans excluded;
    find(*unless.rule, years, own);
    find(*unless.equals, years, excluded);

    std::vector<int> exceptions;
    for (const DaySpan span : own) {
        if (has_first_day(excluded, span.from))
            exceptions.push_back(year_of(span.from));
        else if (contains(firsts, span.from))
            found.push_back(span);
    }
    if (exceptions.empty()) return;

    const std::size_t before = found.size();
    find(*unless.then, firsts, found);
    leave_out(found, before, [&exceptions](DaySpan span) { return !has(exceptions, year_of(span.from)); });
}

void find(const AnyOf& any, DaySpan firsts, DaySpans& found) {
    for (const Box<Rule>& rule : any.rules) find(*rule, firsts, found);
}

void find(const ByYear& by_year, DaySpan firsts, DaySpans& found) {
    const int last_year = year_of(firsts.to);
    int year = year_of(firsts.from);
    for (const Era& era : by_year.eras) {
        const int until = era.until.value_or(last_year);
        if (until < year) continue;
        find(*era.rule, common_days(firsts, whole_years(year, until)), found);
        year = until + 1;
    }
}

void find(const Override& replacing, DaySpan firsts, DaySpans& found) {
    const std::size_t before = found.size();
    find(*replacing.rule, firsts, found);
    leave_out(found, before, [&replacing](DaySpan span) { return has(replacing.years, year_of(span.from)); });
    for (const DaySpan span : replacing.spans)
        if (contains(firsts, span.from)) found.push_back(span);
}

}  // namespace marronnier
