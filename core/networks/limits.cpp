#include "core/networks/limits.hpp"

#include <algorithm>

namespace marronnier {

const NetworkRules* rules_for(const RuleBook& book, Network network, Format format) {
    const auto found = std::find_if(book.rules.begin(), book.rules.end(), [=](const NetworkRules& rules) {
        return rules.network == network && rules.format == format;
    });
    return found == book.rules.end() ? nullptr : &*found;
}

std::uint32_t most_for(const Limit& limit, const AccountLimits& account) {
    const bool is_replaced =
        account.caption && limit.what == LimitSubject::Caption && limit.method != CountMethod::Utf8 && limit.value > 0;
    return is_replaced ? *account.caption : limit.value;
}

NetworkRules for_account(NetworkRules rules, const AccountLimits& account) {
    for (Limit& limit : rules.limits) limit.value = most_for(limit, account);
    return rules;
}

}  // namespace marronnier
