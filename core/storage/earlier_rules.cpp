#include "core/storage/earlier_rules.hpp"

namespace marronnier {

bool EarlierRules::add_last() { return by_id_.emplace(dates_.back().id, Entry{.position = dates_.size() - 1}).second; }

std::optional<Box<Rule>> EarlierRules::find(const KeyDateId& id) {
    const auto found = by_id_.find(id);
    if (found == by_id_.end()) return std::nullopt;
    Entry& entry = found->second;
    if (!entry.copy) {
        Rule rule = dates_[entry.position].rule;
        rule.length_days.reset();
        entry.copy = std::move(rule);
    }
    return entry.copy;
}

}  // namespace marronnier
