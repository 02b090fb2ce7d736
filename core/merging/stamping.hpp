// stamping.hpp: what this device changed gets its stamps, by comparing the plan before and after.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

#include <cstdint>

namespace marronnier {

struct Editor {
    ReplicaId replica{};
    std::int64_t now_ms = 0;  // Of the device's clock, in milliseconds since 1970. It may be wrong: see below.
};

// The replica's plan becomes `after`. A field that changed gets a stamp later than any it had, whatever the clock says, so
// that an edit made after seeing a value counts more than that value. Versions that were shown as one text are replaced by
// it; values of others that wait for a decision go on waiting. Without a difference nothing happens.
void stamp_changes(Replica& replica, Plan after, const Editor& editor);

// What this device decided about a field in conflict: this text counts, and everything else written so far is replaced.
// A text that no record can hold is refused.
Verdict decide(Replica& replica, std::string_view record, std::string_view field, std::string text,
               const Editor& editor);

}  // namespace marronnier
