#include "core/networks/limits.hpp"

#include <algorithm>

namespace marronnier {

const NetworkRules* rules_for(const RuleBook& book, Network network, Format format) {
    const auto found = std::find_if(book.rules.begin(), book.rules.end(), [=](const NetworkRules& rules) {
        return rules.network == network && rules.format == format;
    });
    return found == book.rules.end() ? nullptr : &*found;
}

NetworkRules for_account(NetworkRules rules, const AccountLimits& account) {
    if (account.caption)
        for (Limit& limit : rules.limits)
            // A limit of 0 says that this format has no caption, for nobody.
            if (limit.what == LimitSubject::Caption && limit.method != CountMethod::Utf8 && limit.value > 0)
                limit.value = *account.caption;
    return rules;
}

}  // namespace marronnier
