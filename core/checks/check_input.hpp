// check_input.hpp: what a post is held against, and how what is noticed is written down. Everything is borrowed, and
// outlives the findings.
//
// The page has a plan before it has all the rest. A catalogue or a rule book that is empty, or tables without functions,
// are not loaded yet: what cannot be said without them is not said.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/model/plan.hpp"
#include "core/networks/limits.hpp"
#include "core/networks/unicode_tables.hpp"
#include "core/terms/finding.hpp"
#include "core/terms/language.hpp"

#include <vector>

namespace marronnier {

struct CheckInput {
    const Plan& plan;
    const Catalogue& catalogue;
    const RuleBook& rules;
    UnicodeTables unicode{};
    Day today{};          // On the client's calendar.
    Language language{};  // Of the names of key dates inside the findings.
};

inline bool knows_key_dates(const CheckInput& input) { return !input.catalogue.definitions.empty(); }
inline bool can_count_texts(const CheckInput& input) { return input.unicode.cluster_ends && input.unicode.composed; }

using Findings = std::vector<Finding>;

// About this post and its day; what else there is to say is filled in by the caller. Good until the next one is added.
Finding& add_finding(Findings& found, FindingCode code, Severity severity, const Post& post);

}  // namespace marronnier
