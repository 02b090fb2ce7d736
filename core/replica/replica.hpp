// replica.hpp: a plan as one device knows it, with what it takes to meet other devices again: the stamps of its fields,
// values that were written elsewhere at the same time, and records that were removed.
#pragma once

#include "core/model/plan.hpp"
#include "core/replica/record_stamps.hpp"
#include "core/replica/visits.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

struct Replica {
    Plan plan{};
    Table<RecordStamps> stamps{};  // Of records that somebody changed; the others are as in the file they came from.
    Seen seen{};
    Visits visits{};
    Seen forgotten{};  // Up to these edits, removed records may be forgotten here: core/merging/forgetting.hpp.

    bool operator==(const Replica&) const = default;
};

// A value that another device wrote without knowing of the one that counts now.
struct FieldConflict {
    std::string record{};  // "post/p1"
    std::string field{};   // As in FieldText.
    std::string text{};    // What counts now; empty when the record has no such field.
    Written other{};

    bool operator==(const FieldConflict&) const = default;
};

}  // namespace marronnier
