// key_date_rules.hpp: rules written as one says them, offset(nth(4, Weekday::Thursday, 11), 1), and what they answer as a
// line of text.
#pragma once

#include "core/keydates/rule.hpp"

#include <string>
#include <utility>

namespace marronnier::tests {

inline Rule fixed(unsigned month, unsigned day) { return Rule{.when = FixedDay{month, day}}; }
inline Rule nth(int count, Weekday weekday, unsigned month) { return Rule{.when = NthWeekday{count, weekday, month}}; }
inline Rule last(Weekday weekday, unsigned month) { return Rule{.when = LastWeekday{weekday, month}}; }
inline Rule weekend(int count, unsigned month) { return Rule{.when = NthWeekend{count, month}}; }
inline Rule whole_month(unsigned month) { return Rule{.when = WholeMonth{month}}; }
inline Rule easter(int offset) { return Rule{.when = EasterOffset{offset}}; }
inline Rule orthodox_easter_and(int offset) { return Rule{.when = OrthodoxEasterOffset{offset}}; }
inline Rule hijri(unsigned month, unsigned day) { return Rule{.when = HijriDay{month, day}}; }
inline Rule hebrew(HebrewMonth month, unsigned day) { return Rule{.when = HebrewDay{month, day}}; }
inline Rule chinese(unsigned month, unsigned day) { return Rule{.when = ChineseDay{month, day}}; }
inline Rule season(Season season, int utc_offset_hours) { return Rule{.when = SeasonStart{season, utc_offset_hours}}; }
inline Rule table(std::vector<DaySpan> spans) { return Rule{.when = DayTable{std::move(spans)}}; }
inline Rule weekday(Weekday weekday, WeekdayRelation relation, Rule rule) {
    return Rule{.when = RelativeWeekday{weekday, relation, std::move(rule)}};
}
inline Rule offset(Rule rule, int days) { return Rule{.when = DayOffset{std::move(rule), days}}; }
inline Rule shift(Rule rule, unsigned if_day_over, int days) {
    return Rule{.when = LateShift{std::move(rule), if_day_over, days}};
}
inline Rule on_weekdays(Rule rule, EnumSet<Weekday> weekdays) {
    return Rule{.when = OnWeekdays{std::move(rule), weekdays}};
}
inline Rule unless(Rule rule, Rule equals, Rule then) {
    return Rule{.when = UnlessEquals{std::move(rule), std::move(equals), std::move(then)}};
}
inline Rule any(std::vector<Box<Rule>> rules) { return Rule{.when = AnyOf{std::move(rules)}}; }
inline Rule by_year(std::vector<Era> eras) { return Rule{.when = ByYear{std::move(eras)}}; }

inline DaySpan one_day(int year, unsigned month, unsigned day) {
    return {day_of(year, month, day), day_of(year, month, day)};
}

// "2027-03-28 2027-09-18/2027-09-19", so that a failure reads at a glance.
inline std::string falls_on(const Rule& rule, int year) {
    std::string text;
    for (const DaySpan span : occurrences_in(rule, year)) {
        text += (text.empty() ? "" : " ") + to_text(span.from);
        if (span.to != span.from) text += '/' + to_text(span.to);
    }
    return text;
}

}  // namespace marronnier::tests
