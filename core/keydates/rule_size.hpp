// rule_size.hpp: how much work a rule is, so that no pack can ask for an hour of it.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

struct RuleSize {
    int depth = 1;  // Of rules within rules, itself included.
    int count = 1;  // Of all of them; one that is held twice is looked at twice, and counts so.

    bool operator==(const RuleSize&) const = default;
};

RuleSize size_of(const Rule& rule);

}  // namespace marronnier
