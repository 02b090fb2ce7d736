// rule_kinds.hpp: the ways a key date falls that need no other rule: on a calendar, ours or another people's.
#pragma once

#include "core/dates/day_span.hpp"
#include "core/keydates/hebrew.hpp"
#include "core/keydates/season.hpp"
#include "core/keydates/weekday.hpp"

#include <vector>

namespace marronnier {

// Christmas: {12, 25}. The 29th of February falls in leap years only.
struct FixedDay {
    unsigned month = 1;
    unsigned day = 1;

    bool operator==(const FixedDay&) const = default;
};

// Movember: all of November.
struct WholeMonth {
    unsigned month = 1;

    bool operator==(const WholeMonth&) const = default;
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

// Heritage days: the 3rd Saturday of September and the Sunday after it, which may lie in the next month.
struct NthWeekend {
    int nth = 1;  // 1 to 5
    unsigned month = 1;

    bool operator==(const NthWeekend&) const = default;
};

// Ascension: 39 days after Gregorian Easter. Good Friday: -2.
struct EasterOffset {
    // With these, the day stays in Easter's own year: Easter falls between 22 March and 25 April.
    static constexpr int earliest = -80;
    static constexpr int latest = 250;

    int days = 0;

    bool operator==(const EasterOffset&) const = default;
};

// The same, from the Easter of the Orthodox: between 3 April and 10 May until 2200.
struct OrthodoxEasterOffset {
    int days = 0;

    bool operator==(const OrthodoxEasterOffset&) const = default;
};

// Ramadan: {9, 1}. It moves through our year, and falls twice in 2030.
struct HijriDay {
    unsigned month = 1;
    unsigned day = 1;

    bool operator==(const HijriDay&) const = default;
};

// Rosh Hashanah: {Tishrei, 1}.
struct HebrewDay {
    HebrewMonth month{};
    unsigned day = 1;

    bool operator==(const HebrewDay&) const = default;
};

// Lunar New Year: {1, 1}.
struct ChineseDay {
    unsigned month = 1;
    unsigned day = 1;

    bool operator==(const ChineseDay&) const = default;
};

// The first day of summer, which the clock decides when it begins near midnight.
struct SeasonStart {
    Season season{};
    int utc_offset_hours = 0;

    bool operator==(const SeasonStart&) const = default;
};

// Days as somebody announced them, in order.
struct DayTable {
    std::vector<DaySpan> spans{};

    bool operator==(const DayTable&) const = default;
};

}  // namespace marronnier
