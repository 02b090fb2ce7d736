// find.hpp: the occurrences of a rule, kind by kind, for rule.cpp and the kinds that hold other rules.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

using DaySpans = std::vector<DaySpan>;

// Each adds to `found` the occurrences whose first day lies within `firsts`, in no order, in years before the calendar
// and after it too: what is counted from 28 December 1899 may fall in 1900. A rule that holds others asks each of them
// once, for a span hardly wider than its own, so the cost is that of the rules there are, however they nest.
void find(const FixedDay& rule, DaySpan firsts, DaySpans& found);
void find(const WholeMonth& rule, DaySpan firsts, DaySpans& found);
void find(const NthWeekday& rule, DaySpan firsts, DaySpans& found);
void find(const LastWeekday& rule, DaySpan firsts, DaySpans& found);
void find(const NthWeekend& rule, DaySpan firsts, DaySpans& found);
void find(const EasterOffset& rule, DaySpan firsts, DaySpans& found);
void find(const OrthodoxEasterOffset& rule, DaySpan firsts, DaySpans& found);
void find(const HijriDay& rule, DaySpan firsts, DaySpans& found);
void find(const HebrewDay& rule, DaySpan firsts, DaySpans& found);
void find(const ChineseDay& rule, DaySpan firsts, DaySpans& found);
void find(const SeasonStart& rule, DaySpan firsts, DaySpans& found);
void find(const DayTable& rule, DaySpan firsts, DaySpans& found);
void find(const RelativeWeekday& rule, DaySpan firsts, DaySpans& found);
void find(const DayOffset& rule, DaySpan firsts, DaySpans& found);
void find(const LateShift& rule, DaySpan firsts, DaySpans& found);
void find(const OnWeekdays& rule, DaySpan firsts, DaySpans& found);
void find(const UnlessEquals& rule, DaySpan firsts, DaySpans& found);
void find(const AnyOf& rule, DaySpan firsts, DaySpans& found);
void find(const ByYear& rule, DaySpan firsts, DaySpans& found);
void find(const Override& rule, DaySpan firsts, DaySpans& found);

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
