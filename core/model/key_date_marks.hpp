// key_date_marks.hpp: the key dates a client has dismissed, and those it has pinned. They stay when no catalogue here knows
// them: a newer one may.
#pragma once

#include "core/terms/ids.hpp"
#include "core/terms/key_date_mark.hpp"

#include <string>
#include <vector>

namespace marronnier {

// Both lists are sorted, and an id stands in one of them at most, once.
struct KeyDateMarks {
    std::vector<KeyDateId> dismissed{};
    std::vector<KeyDateId> pinned{};
    std::string unknown_fields{};  // See Plan::unknown_fields.

    bool operator==(const KeyDateMarks&) const = default;
};

// By halving: a month asks for all its dates.
KeyDateMark mark_of(const KeyDateMarks& marks, const KeyDateId& id);

}  // namespace marronnier
