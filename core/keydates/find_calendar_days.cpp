// The kinds of rule that stand on their own, rule_kinds.hpp.
#include "core/keydates/chinese.hpp"
#include "core/keydates/easter.hpp"
#include "core/keydates/find.hpp"
#include "core/keydates/hijri.hpp"
#include "core/keydates/orthodox_easter.hpp"

#include <algorithm>

namespace marronnier {

namespace {

void add(DaySpan span, DaySpan firsts, DaySpans& found) {
    if (contains(firsts, span.from)) found.push_back(span);
}

void add(Day day, DaySpan firsts, DaySpans& found) { add(DaySpan{day, day}, firsts, found); }

void add(std::optional<Day> day, DaySpan firsts, DaySpans& found) {
    if (day) add(*day, firsts, found);
}

template <class Do>
void for_each_year(DaySpan span, const Do& act) {
    const int last = year_of(span.to);
    for (int year = year_of(span.from); year <= last; ++year) act(year);
}

constexpr Day first_of_month(int year, unsigned month) { return day_of(year, month, 1); }

std::optional<Day> nth_weekday(int nth, Weekday weekday, int year, unsigned month) {
    const Day first = first_of_month(year, month);
    const Day day = first + days{days_until(first, weekday)} + days{7 * (nth - 1)};
    if (month_of(day) != month_of(first)) return std::nullopt;
    return day;
}

}  // namespace

void find(const FixedDay& fixed, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) {
        const year_month_day date{std::chrono::year{year}, std::chrono::month{fixed.month},
                                  std::chrono::day{fixed.day}};
        if (date.ok()) add(Day{date}, firsts, found);
    });
}

void find(const WholeMonth& whole, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) {
        const Day first = first_of_month(year, whole.month);
        add(DaySpan{first, last_of(month_of(first))}, firsts, found);
    });
}

void find(const NthWeekday& nth, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) { add(nth_weekday(nth.nth, nth.weekday, year, nth.month), firsts, found); });
}

void find(const LastWeekday& last, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) {
        const Day week = last_of(month_of(first_of_month(year, last.month))) - days{6};
        add(week + days{days_until(week, last.weekday)}, firsts, found);
    });
}

void find(const NthWeekend& nth, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) {
        const auto saturday = nth_weekday(nth.nth, Weekday::Saturday, year, nth.month);
        if (saturday) add(DaySpan{*saturday, *saturday + days{1}}, firsts, found);
    });
}

void find(const EasterOffset& offset, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts, [&](int year) { add(gregorian_easter(year) + days{offset.days}, firsts, found); });
}

void find(const OrthodoxEasterOffset& offset, DaySpan firsts, DaySpans& found) {
    const days apart{offset.days};  // The last of them fall in January of the year after.
    for_each_year({firsts.from - apart, firsts.to - apart},
                  [&](int year) { add(orthodox_easter(year) + apart, firsts, found); });
}

void find(const HijriDay& hijri, DaySpan firsts, DaySpans& found) {
    const int last = hijri_year_near(firsts.to) + 1;
    for (int year = hijri_year_near(firsts.from) - 1; year <= last; ++year)
        add(hijri_day(year, hijri.month, hijri.day), firsts, found);
}

void find(const HebrewDay& hebrew, DaySpan firsts, DaySpans& found) {
    const int last = year_of(firsts.to) + 3761;  // It begins that autumn.
    for (int year = year_of(firsts.from) + 3760; year <= last; ++year)
        add(hebrew_day(year, hebrew.month, hebrew.day), firsts, found);
}

void find(const ChineseDay& chinese, DaySpan firsts, DaySpans& found) {
    const int last = year_of(firsts.to);
    for (int year = year_of(firsts.from) - 1; year <= last; ++year)
        add(chinese_day(year, chinese.month, chinese.day), firsts, found);
}

void find(const SeasonStart& start, DaySpan firsts, DaySpans& found) {
    for_each_year(firsts,
                  [&](int year) { add(season_day(start.season, year, start.utc_offset_hours), firsts, found); });
}

void find(const DayTable& table, DaySpan firsts, DaySpans& found) {
    const auto is_before = [firsts](DaySpan span) { return span.from < firsts.from; };
    auto at = std::partition_point(table.spans.begin(), table.spans.end(), is_before);
    for (; at != table.spans.end() && at->from <= firsts.to; ++at) found.push_back(*at);
}

}  // namespace marronnier
