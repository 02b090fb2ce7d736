// key_date_rule_types.hpp: what the kinds of rules are called in files.
#pragma once

#include "core/keydates/rule.hpp"
#include "core/terms/named.hpp"

namespace marronnier {

// In the order of Rule::when. The last is no kind of its own: the rule of an earlier date, held as an offset of no days.
enum class RuleType {
    Fixed,
    Month,
    NthWeekday,
    LastWeekday,
    NthWeekend,
    Easter,
    OrthodoxEaster,
    Hijri,
    Hebrew,
    Chinese,
    Season,
    Table,
    Weekday,
    Offset,
    Shift,
    OnWeekdays,
    Unless,
    Any,
    ByYear,
    Override,
    Same,
};

template <>
inline constexpr std::array<std::string_view, 21> names_of<RuleType>{
    "fixed", "month",       "nth-weekday", "last-weekday", "nth-weekend", "easter",   "orthodox-easter",
    "hijri", "hebrew",      "chinese",     "season",       "table",       "weekday",  "offset",
    "shift", "on-weekdays", "unless",      "any",          "by-year",     "override", "same",
};

static_assert(std::variant_size_v<decltype(Rule::when)> + 1 == count_of<RuleType>());

}  // namespace marronnier
