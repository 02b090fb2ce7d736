// inner_rules.hpp: the rules that a kind of rule holds, so that whoever goes through a rule need not know all kinds.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

template <class Kind, class Each>
void for_each_inner_rule(const Kind&, const Each&) {}

template <class Kind, class Each>
requires requires(const Kind& kind) { kind.rule; }
void for_each_inner_rule(const Kind& kind, const Each& each) { each(*kind.rule); }

template <class Each>
void for_each_inner_rule(const UnlessEquals& unless, const Each& each) {
    each(*unless.rule);
    each(*unless.equals);
    each(*unless.then);
}

template <class Each>
void for_each_inner_rule(const AnyOf& any, const Each& each) {
    for (const Box<Rule>& rule : any.rules) each(*rule);
}

template <class Each>
void for_each_inner_rule(const ByYear& by_year, const Each& each) {
    for (const Era& era : by_year.eras) each(*era.rule);
}

template <class Each>
void for_each_inner_rule(const Rule& rule, const Each& each) {
    std::visit([&each](const auto& kind) { for_each_inner_rule(kind, each); }, rule.when);
}

}  // namespace marronnier
