// rule.hpp: when a key date falls, as data. A new kind of rule is one struct, here or in rule_kinds.hpp, one find() beside
// those of its like, and one branch in the reader, core/storage/key_date_rule_json.cpp.
#pragma once

#include "core/base/box.hpp"
#include "core/dates/day_span.hpp"
#include "core/keydates/rule_kinds.hpp"
#include "core/terms/enum_set.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace marronnier {

struct Rule;

enum class WeekdayRelation : std::uint8_t { OnOrAfter, OnOrBefore, After, Before, Nearest };

template <>
inline constexpr std::array<std::string_view, 5> names_of<WeekdayRelation>{
    "on-or-after", "on-or-before", "after", "before", "nearest",
};

// Black Friday: the Friday after the 4th Thursday of November.
struct RelativeWeekday {
    Weekday weekday{};
    WeekdayRelation relation{};
    Box<Rule> rule{};

    bool operator==(const RelativeWeekday&) const = default;
};

// Cyber Monday: three days after Black Friday.
struct DayOffset {
    Box<Rule> rule{};
    int days = 0;

    bool operator==(const DayOffset&) const = default;
};

// Winter sales: the 2nd Wednesday of January, a week earlier where that is past the 12th.
struct LateShift {
    Box<Rule> rule{};
    unsigned if_day_over = 31;
    int days = 0;

    bool operator==(const LateShift&) const = default;
};

// Friday the 13th: the 13th of any month, where it is a Friday.
struct OnWeekdays {
    Box<Rule> rule{};
    EnumSet<Weekday> weekdays{};

    bool operator==(const OnWeekdays&) const = default;
};

// France's mothers' day: the last Sunday of May, unless that is Pentecost, then the first Sunday of June. In 2023 the last
// Sunday of May, the 28th, was Pentecost: mothers' day was 4 June.
struct UnlessEquals {
    Box<Rule> rule{};
    Box<Rule> equals{};
    Box<Rule> then{};

    bool operator==(const UnlessEquals&) const = default;
};

// French Days, in spring and in autumn.
struct AnyOf {
    std::vector<Box<Rule>> rules{};

    bool operator==(const AnyOf&) const = default;
};

// How long a rule held; of several, the first that is not over counts.
struct Era {
    std::optional<int> until{};  // Its last year.
    Box<Rule> rule{};

    bool operator==(const Era&) const = default;
};

// A holiday that a law has moved.
struct ByYear {
    std::vector<Era> eras{};

    bool operator==(const ByYear&) const = default;
};

// The sales of Guadeloupe in 2022, begun on a day of their own. A year may also be named to have none.
struct Override {
    Box<Rule> rule{};
    std::vector<int> years{};  // In which only `spans` count.
    std::vector<DaySpan> spans{};

    bool operator==(const Override&) const = default;
};

struct Rule {
    std::variant<FixedDay, WholeMonth, NthWeekday, LastWeekday, NthWeekend, EasterOffset, OrthodoxEasterOffset,
                 HijriDay, HebrewDay, ChineseDay, SeasonStart, DayTable, RelativeWeekday, DayOffset, LateShift,
                 OnWeekdays, UnlessEquals, AnyOf, ByYear, Override>
        when{};
    std::optional<int> valid_from{};   // The first year it falls.
    std::optional<int> valid_until{};  // The last year.
    int every_years = 1;               // Counted from valid_from: the Olympic Games, every four.
    std::optional<int>
        length_days{};  // A week of awareness is 7 days from its first. Absent: as long as the rule says.

    bool operator==(const Rule&) const = default;
};

// Each occurrence belongs to the year of its first day. None before the rule was valid, after, or where its first day
// would lie outside the calendar. There may be two in one year, or none; in order, each once.
std::vector<DaySpan> occurrences_in(const Rule& rule, int year);

// Those that have a day in the span. One that goes on past the end of the calendar ends there.
std::vector<DaySpan> occurrences_within(const Rule& rule, DaySpan span);

}  // namespace marronnier
