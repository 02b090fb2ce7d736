#include "tests/support/random_rule.hpp"

#include "core/keydates/rule.hpp"

namespace marronnier::tests {

namespace {

int between(Random& random, int lowest, int highest) {
    return lowest + static_cast<int>(random.below(static_cast<std::size_t>(highest - lowest + 1)));
}

unsigned up_to(Random& random, int highest) { return static_cast<unsigned>(between(random, 1, highest)); }

template <class Enum>
Enum one_of(Random& random) {
    return static_cast<Enum>(random.below(count_of<Enum>()));
}

EnumSet<Weekday> some_weekdays(Random& random) {
    EnumSet<Weekday> weekdays{one_of<Weekday>(random)};
    for (std::size_t i = random.below(3); i > 0; --i) weekdays.insert(one_of<Weekday>(random));
    return weekdays;
}

// In order, all of them begun in that year.
void add_spans(Random& random, int year, std::size_t count, std::vector<DaySpan>& spans) {
    Day from = day_of(year, 1, 1) + days{random.below(30)};
    for (; count > 0; --count) {
        const int length = random.chance(50) ? 1 : between(random, 2, 366);
        spans.push_back({from, from + days{length - 1}});
        from += days{1 + random.below(90)};
    }
}

Override random_override(Random& random, Rule rule) {
    Override replacing{.rule = std::move(rule)};
    for (int year = 2020; replacing.years.empty() || random.chance(50); year += between(random, 1, 9)) {
        replacing.years.push_back(year);
        add_spans(random, year, random.below(4), replacing.spans);
    }
    return replacing;
}

ByYear random_eras(Random& random, int depth) {
    ByYear by_year;
    for (int until = 1990; random.chance(50); until += between(random, 1, 9))
        by_year.eras.push_back({until, random_rule(random, depth)});
    by_year.eras.push_back({std::nullopt, random_rule(random, depth)});
    return by_year;
}

Rule calendar_rule(Random& random) {
    switch (random.below(12)) {
        case 0: return Rule{.when = FixedDay{up_to(random, 12), up_to(random, 29)}};
        case 1: return Rule{.when = WholeMonth{up_to(random, 12)}};
        case 2: return Rule{.when = NthWeekday{between(random, 1, 5), one_of<Weekday>(random), up_to(random, 12)}};
        case 3: return Rule{.when = LastWeekday{one_of<Weekday>(random), up_to(random, 12)}};
        case 4: return Rule{.when = NthWeekend{between(random, 1, 5), up_to(random, 12)}};
        case 5: return Rule{.when = EasterOffset{between(random, EasterOffset::earliest, EasterOffset::latest)}};
        case 6: return Rule{.when = OrthodoxEasterOffset{between(random, -80, 250)}};
        case 7: return Rule{.when = HijriDay{up_to(random, 12), up_to(random, 30)}};
        case 8: return Rule{.when = HebrewDay{one_of<HebrewMonth>(random), up_to(random, 29)}};
        case 9: return Rule{.when = ChineseDay{up_to(random, 12), up_to(random, 30)}};
        case 10: return Rule{.when = SeasonStart{one_of<Season>(random), between(random, -12, 14)}};
        default: {
            DayTable table;
            add_spans(random, 2026, 1 + random.below(4), table.spans);
            return Rule{.when = std::move(table)};
        }
    }
}

}  // namespace

Rule random_rule(Random& random, int depth) {
    if (depth == 1 || random.chance(40)) return calendar_rule(random);
    const auto inner = [&] { return random_rule(random, depth - 1); };
    switch (random.below(8)) {
        case 0: {
            const auto weekday = one_of<Weekday>(random);
            return Rule{.when = RelativeWeekday{weekday, one_of<WeekdayRelation>(random), inner()}};
        }
        case 1: return Rule{.when = DayOffset{inner(), between(random, -400, 400)}};
        case 2: return Rule{.when = LateShift{inner(), up_to(random, 30), between(random, -400, 400)}};
        case 3: return Rule{.when = OnWeekdays{inner(), some_weekdays(random)}};
        case 4: return Rule{.when = UnlessEquals{inner(), inner(), inner()}};
        case 5: {
            AnyOf any;
            for (std::size_t i = 1 + random.below(3); i > 0; --i) any.rules.push_back(inner());
            return Rule{.when = std::move(any)};
        }
        case 6: return Rule{.when = random_eras(random, depth - 1)};
        default: return Rule{.when = random_override(random, inner())};
    }
}

}  // namespace marronnier::tests
