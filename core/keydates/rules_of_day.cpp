#include "core/keydates/rules_of_day.hpp"

#include "core/keydates/easter.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr int shrove_tuesday = -47;
constexpr int corpus_christi = 60;

}  // namespace

std::vector<Rule> rules_of_day(Day day) {
    const year_month_day date{day};
    const Weekday weekday = weekday_of(day);
    const auto month = static_cast<unsigned>(date.month());
    const unsigned nth = (static_cast<unsigned>(date.day()) - 1) / 7 + 1;
    std::vector<Rule> rules;
    // The fifth of a month is not there each year.
    if (nth < 5) rules.push_back({.when = NthWeekday{static_cast<int>(nth), weekday, month}});
    if (year_month_day{day + days{7}}.month() != date.month()) rules.push_back({.when = LastWeekday{weekday, month}});
    const int from_easter = static_cast<int>((day - gregorian_easter(year_of(day))).count());
    if (shrove_tuesday <= from_easter && from_easter <= corpus_christi)
        rules.push_back({.when = EasterOffset{from_easter}});
    return rules;
}

Rule rule_like(const Rule& rule, Day day) {
    std::vector<Rule> rules = rules_of_day(day);
    const auto same = std::find_if(rules.begin(), rules.end(),
                                   [&rule](const Rule& other) { return other.when.index() == rule.when.index(); });
    return same == rules.end() ? rules.front() : *same;
}

}  // namespace marronnier
