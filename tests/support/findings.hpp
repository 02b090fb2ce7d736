// findings.hpp: findings as tests compare them, and what checks hold posts against: packs that came with the program, and
// the smallest calendar there is.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/storage/network_rules_json.hpp"
#include "tests/support/files.hpp"
#include "tests/support/key_date_packs.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <vector>

namespace marronnier::tests {

inline std::vector<FindingCode> codes_of(const Findings& found) {
    std::vector<FindingCode> codes;
    for (const Finding& finding : found) codes.push_back(finding.code);
    return codes;
}

// 25 December is a public holiday in France; nothing else is known.
inline const Catalogue& christmas_only() {
    static const Catalogue catalogue = *read_key_dates(a_pack(a_date("fr.noel")));
    return catalogue;
}

inline const Catalogue& key_dates_of_france() {
    static const Catalogue catalogue = *read_key_dates(text_of(in_repository("assets/keydates/fr.json")));
    return catalogue;
}

inline const RuleBook& shipped_rules() {
    static const RuleBook rules = *read_network_rules(text_of(in_repository("assets/networks/networks.json")));
    return rules;
}

inline CheckInput input_of(const Plan& plan, const Catalogue& catalogue, Day today = day_of(2026, 11, 22)) {
    return {.plan = plan,
            .catalogue = catalogue,
            .rules = shipped_rules(),
            .unicode = utf8proc_tables(),
            .today = today,
            .language = Language::French};
}

}  // namespace marronnier::tests
