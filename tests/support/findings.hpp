// findings.hpp: findings as tests compare them, and the smallest calendar to make them with.
#pragma once

#include "core/checks/check_input.hpp"
#include "tests/support/key_date_packs.hpp"

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

}  // namespace marronnier::tests
