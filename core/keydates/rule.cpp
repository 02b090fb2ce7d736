#include "core/keydates/rule.hpp"

#include "core/base/sort.hpp"
#include "core/keydates/find.hpp"
#include "core/keydates/inner_rules.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr DaySpan calendar{first_day, last_day};

int longest_of(const DaySpans& spans) {
    int longest = 1;
    for (const DaySpan span : spans) longest = std::max(longest, length_days(span));
    return longest;
}

int own_length(const WholeMonth&) { return 31; }
int own_length(const NthWeekend&) { return 2; }
int own_length(const DayTable& table) { return longest_of(table.spans); }
int own_length(const Override& replacing) { return longest_of(replacing.spans); }

template <class Kind>
int own_length(const Kind&) {
    return 1;
}

// How far back an occurrence that is still on may have begun.
int longest_days(const Rule& rule) {
    if (rule.length_days) return *rule.length_days;
    int longest = std::visit([](const auto& kind) { return own_length(kind); }, rule.when);
    for_each_inner_rule(rule, [&longest](const Rule& inner) { longest = std::max(longest, longest_days(inner)); });
    return longest;
}

bool comes_before(DaySpan a, DaySpan b) { return a.from != b.from ? a.from < b.from : a.to < b.to; }

DaySpans in_order(const Rule& rule, DaySpan firsts) {
    DaySpans found;
    find(rule, common_days(firsts, calendar), found);
    if (found.size() > 1) {
        sort(found, comes_before);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    for (DaySpan& span : found) span.to = std::min(span.to, last_day);
    return found;
}

}  // namespace

void find(const Rule& rule, DaySpan firsts, DaySpans& found) {
    if (rule.valid_from) firsts.from = std::max(firsts.from, day_of(*rule.valid_from, 1, 1));
    if (rule.valid_until) firsts.to = std::min(firsts.to, day_of(*rule.valid_until, 12, 31));
    if (firsts.to < firsts.from) return;

    const auto before = static_cast<std::ptrdiff_t>(found.size());
    std::visit([&](const auto& kind) { find(kind, firsts, found); }, rule.when);

    const auto is_between = [&rule](DaySpan span) {
        return (year_of(span.from) - rule.valid_from.value_or(0)) % rule.every_years != 0;
    };
    if (rule.every_years > 1) found.erase(std::remove_if(found.begin() + before, found.end(), is_between), found.end());
    if (rule.length_days)
        std::for_each(found.begin() + before, found.end(),
                      [&rule](DaySpan& span) { span.to = span.from + days{*rule.length_days - 1}; });
}

std::vector<DaySpan> occurrences_in(const Rule& rule, int year) { return in_order(rule, whole_years(year, year)); }

std::vector<DaySpan> occurrences_within(const Rule& rule, DaySpan span) {
    DaySpans found = in_order(rule, {span.from - days{longest_days(rule) - 1}, span.to});
    const auto is_over = [span](DaySpan occurrence) { return occurrence.to < span.from; };
    found.erase(std::remove_if(found.begin(), found.end(), is_over), found.end());
    return found;
}

}  // namespace marronnier
