// earlier_rules.hpp: the rules of a pack's dates as far as it has been read, for those that say {"type": "same"}.
#pragma once

#include "core/keydates/key_date.hpp"

#include <map>
#include <optional>
#include <vector>

namespace marronnier {

class EarlierRules {
public:
    // `dates` outlives this, and grows.
    explicit EarlierRules(const std::vector<KeyDateDefinition>& dates) : dates_(dates) {}
    EarlierRules(const EarlierRules&) = delete;
    EarlierRules& operator=(const EarlierRules&) = delete;

    // The last of the dates may be asked for from now on. False when its id was there already.
    bool add_last();

    // With its years, not its length, which is the date's. One copy for all who ask: thousands of dates may be the same as
    // one long table.
    std::optional<Box<Rule>> find(const KeyDateId& id);

private:
    struct Entry {
        std::size_t position = 0;
        std::optional<Box<Rule>> copy{};
    };

    const std::vector<KeyDateDefinition>& dates_;
    std::map<KeyDateId, Entry> by_id_{};
};

}  // namespace marronnier
