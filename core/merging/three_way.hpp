// three_way.hpp: two versions of a plan that began as the same file become one, without any stamps to go by.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

#include <string>
#include <vector>

namespace marronnier {

enum class MergeOutcome {
    Theirs,   // Only they changed the field.
    Both,     // A text that both changed in different places.
    Added,    // A record of theirs, or one that we removed and they changed.
    Removed,  // A record that they removed.
    Kept,     // A record that they removed and we changed.
    Conflict  // Both changed the field: ours counts.
};

struct MergedField {
    MergeOutcome outcome{};
    std::string record{};  // "post/p1"
    std::string field{};   // Empty where the outcome is one of whole records.
    std::string theirs{};  // Of a conflict, as in FieldText; empty when they took the field out.

    bool operator==(const MergedField&) const = default;
};

struct MergedPlan {
    Plan plan{};
    std::vector<MergedField> fields{};  // Sorted by record. What only we changed is not worth telling.
};

// Refused: versions of different plans.
Result<MergedPlan> merge(const Plan& base, const Plan& ours, const Plan& theirs);

}  // namespace marronnier
