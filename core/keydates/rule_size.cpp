#include "core/keydates/rule_size.hpp"

#include "core/keydates/inner_rules.hpp"

#include <algorithm>

namespace marronnier {

RuleSize size_of(const Rule& rule) {
    RuleSize size;
    for_each_inner_rule(rule, [&size](const Rule& inner) {
        const RuleSize within = size_of(inner);
        size.depth = std::max(size.depth, within.depth + 1);
        size.count += within.count;
    });
    return size;
}

}  // namespace marronnier
