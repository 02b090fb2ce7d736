// rule.hpp: when a key date falls, as data. A new kind of rule is one struct here, one days_in() in rule.cpp and one branch
// in the reader, core/storage/key_date_rule_json.cpp.
#pragma once

#include "core/base/box.hpp"
#include "core/dates/day.hpp"
#include "core/keydates/weekday.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace marronnier {

struct Rule;

// Christmas: {12, 25}. The 29th of February falls in leap years only.
struct FixedDay {
    unsigned month = 1;
    unsigned day = 1;

    bool operator==(const FixedDay&) const = default;
};

// Fathers' day: the 3rd Sunday of June. A month without a fifth Sunday has no 5th Sunday: nothing falls that year.
struct NthWeekday {
    int nth = 1;  // 1 to 5
    Weekday weekday{};
    unsigned month = 1;

    bool operator==(const NthWeekday&) const = default;
};

// The last Sunday of May, be it the fourth or the fifth.
struct LastWeekday {
    Weekday weekday{};
    unsigned month = 1;

    bool operator==(const LastWeekday&) const = default;
};

// Ascension: 39 days after Gregorian Easter. Good Friday: -2.
struct EasterOffset {
    // With these, the day stays in Easter's own year: Easter falls between 22 March and 25 April.
    static constexpr int earliest = -80;
    static constexpr int latest = 250;

    int days = 0;

    bool operator==(const EasterOffset&) const = default;
};

// France's mothers' day: the last Sunday of May, unless that is Pentecost, then the first Sunday of June. In 2023 the last
// Sunday of May, the 28th, was Pentecost: mothers' day was 4 June.
struct UnlessEquals {
    Box<Rule> rule{};
    Box<Rule> equals{};
    Box<Rule> then{};

    bool operator==(const UnlessEquals&) const = default;
};

struct Rule {
    std::variant<FixedDay, NthWeekday, LastWeekday, EasterOffset, UnlessEquals> when{};
    std::optional<int> valid_from{};   // The first year it falls.
    std::optional<int> valid_until{};  // The last year.
    int length_days = 1;               // A week of awareness is 7 days from its first.

    bool operator==(const Rule&) const = default;
};

// The first days of the rule's occurrences that lie in `year`, in order. None before the rule was valid, after, or outside
// the calendar; later kinds of rule may fall twice in one year.
std::vector<Day> occurrences_in(const Rule& rule, int year);

}  // namespace marronnier
