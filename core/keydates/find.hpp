// find.hpp: the occurrences of a rule, kind by kind, for rule.cpp and the kinds that hold other rules.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

using DaySpans = std::vector<DaySpan>;

// Each adds to `found` the occurrences whose first day lies within `firsts`, in no order, in years before the calendar
// and after it too: what is counted from 28 December 1899 may fall in 1900. A rule that holds others asks each of them
// once, for a span hardly wider than its own, so the cost is that of the rules there are, however they nest.
void find(const FixedDay& fixed, DaySpan firsts, DaySpans& found);
void find(const WholeMonth& whole, DaySpan firsts, DaySpans& found);
void find(const NthWeekday& nth, DaySpan firsts, DaySpans& found);
void find(const LastWeekday& last, DaySpan firsts, DaySpans& found);
void find(const NthWeekend& nth, DaySpan firsts, DaySpans& found);
void find(const EasterOffset& offset, DaySpan firsts, DaySpans& found);
void find(const OrthodoxEasterOffset& offset, DaySpan firsts, DaySpans& found);
void find(const HijriDay& hijri, DaySpan firsts, DaySpans& found);
void find(const HebrewDay& hebrew, DaySpan firsts, DaySpans& found);
void find(const ChineseDay& chinese, DaySpan firsts, DaySpans& found);
void find(const SeasonStart& start, DaySpan firsts, DaySpans& found);
void find(const DayTable& table, DaySpan firsts, DaySpans& found);
void find(const RelativeWeekday& relative, DaySpan firsts, DaySpans& found);
void find(const DayOffset& offset, DaySpan firsts, DaySpans& found);
void find(const LateShift& shift, DaySpan firsts, DaySpans& found);
void find(const OnWeekdays& on, DaySpan firsts, DaySpans& found);
void find(const UnlessEquals& unless, DaySpan firsts, DaySpans& found);
void find(const AnyOf& any, DaySpan firsts, DaySpans& found);
void find(const ByYear& by_year, DaySpan firsts, DaySpans& found);
void find(const Override& replacing, DaySpan firsts, DaySpans& found);

// Any of them, within the years it is valid and with its length.
void find(const Rule& rule, DaySpan firsts, DaySpans& found);

constexpr unsigned days_until(Day from, Weekday weekday) {
    return (static_cast<unsigned>(weekday) + 7 - weekday_index(from)) % 7;
}

// From New Year's Day of the one to the last day of the other.
constexpr DaySpan whole_years(int first, int last) { return {day_of(first, 1, 1), day_of(last, 12, 31)}; }

constexpr DaySpan common_days(DaySpan a, DaySpan b) {
    return {a.from < b.from ? b.from : a.from,
            a.to < b.to ? a.to : b.to};  // Ends before it begins when there are none.
}

}  // namespace marronnier
