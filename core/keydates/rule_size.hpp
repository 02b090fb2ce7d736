// rule_size.hpp: how much work a rule is, so that no pack can ask for an hour of it.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

struct RuleSize {
    int depth = 1;           // Of rules within rules, itself included.
    int count = 1;           // Of all of them; one that is held twice is looked at twice, and counts so.
    bool has_years = false;  // Any of them holds in some years only, or has a length of its own.

    bool operator==(const RuleSize&) const = default;
};

RuleSize size_of(const Rule& rule);

inline constexpr int deepest_rules = 8;
inline constexpr int most_rules_of_date = 128;  // In one date, those of earlier dates it is the same as included.

}  // namespace marronnier
