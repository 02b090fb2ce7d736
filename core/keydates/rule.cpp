#include "core/keydates/rule.hpp"

#include "core/base/sort.hpp"
#include "core/keydates/easter.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr unsigned days_until(Day from, Weekday weekday) {
    return (static_cast<unsigned>(weekday) + 7 - weekday_index(from)) % 7;
}

constexpr Day first_of_month(int year, unsigned month) { return day_of(year, month, 1); }

std::vector<Day> days_in(const FixedDay& fixed, int year) {
    const year_month_day date{std::chrono::year{year}, std::chrono::month{fixed.month}, std::chrono::day{fixed.day}};
    if (!date.ok()) return {};
    return {Day{date}};
}

std::vector<Day> days_in(const NthWeekday& nth, int year) {
    const Day first = first_of_month(year, nth.month);
    const Day day = first + days{days_until(first, nth.weekday)} + days{7 * (nth.nth - 1)};
    if (month_of(day) != month_of(first)) return {};
    return {day};
}

std::vector<Day> days_in(const LastWeekday& last, int year) {
    const Day week = last_of(month_of(first_of_month(year, last.month))) - days{6};
    return {week + days{days_until(week, last.weekday)}};
}

std::vector<Day> days_in(const EasterOffset& offset, int year) { return {gregorian_easter(year) + days{offset.days}}; }

std::vector<Day> days_in(const UnlessEquals& unless, int year) {
    std::vector<Day> answer = occurrences_in(*unless.rule, year);
    const std::vector<Day> excluded = occurrences_in(*unless.equals, year);
    const auto is_excluded = [&excluded](Day day) {
        return std::find(excluded.begin(), excluded.end(), day) != excluded.end();
    };
    const auto kept = std::remove_if(answer.begin(), answer.end(), is_excluded);
    if (kept == answer.end()) return answer;

    answer.erase(kept, answer.end());
    const std::vector<Day> instead = occurrences_in(*unless.then, year);
    answer.insert(answer.end(), instead.begin(), instead.end());
    sort(answer);
    answer.erase(std::unique(answer.begin(), answer.end()), answer.end());
    return answer;
}

bool is_valid_in(const Rule& rule, int year) {
    return year >= year_of(first_day) && year <= year_of(last_day) && year >= rule.valid_from.value_or(year) &&
           year <= rule.valid_until.value_or(year);
}

}  // namespace

std::vector<Day> occurrences_in(const Rule& rule, int year) {
    if (!is_valid_in(rule, year)) return {};
    return std::visit([year](const auto& kind) { return days_in(kind, year); }, rule.when);
}

}  // namespace marronnier
