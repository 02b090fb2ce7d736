#include "core/keydates/rule_size.hpp"

#include "core/keydates/inner_rules.hpp"

#include <algorithm>

namespace marronnier {

RuleSize size_of(const Rule& rule) {
    RuleSize size;
    size.has_years = rule.valid_from || rule.valid_until || rule.every_years != 1 || rule.length_days;
    for_each_inner_rule(rule, [&size](const Rule& inner) {
        const RuleSize within = size_of(inner);
        size.depth = std::max(size.depth, within.depth + 1);
        size.count += within.count;
        size.has_years = size.has_years || within.has_years;
    });
    return size;
}

}  // namespace marronnier
