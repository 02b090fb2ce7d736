// lineage.hpp: what a long text was written over, kept beside it for a while. Two versions of a caption become one only by
// comparing both with the text they began as, and that one is gone from either device as soon as it is replaced.
#pragma once

#include "core/replica/seen.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace marronnier {

inline constexpr std::size_t ancestor_bytes = 20'000;  // A longer text is not kept: its two versions stay a conflict.
inline constexpr std::size_t most_ancestors = 4;
inline constexpr std::size_t most_ancestor_stamps = 16;

// A text that was shown when somebody wrote over it.
struct Ancestor {
    std::vector<Stamp> stamps{};  // Of all versions that it was made of: usually one.
    std::string text{};           // As in Written.

    bool operator==(const Ancestor&) const = default;
};

// A device that goes on writing in its own text keeps the lineage of the first of these edits.
struct Lineage {
    std::vector<Ancestor> ancestors{};  // What was shown, and the versions of others in it. None: nothing is known.
    Seen knew{};                        // What the device had seen when it began to write over them.

    bool empty() const { return ancestors.empty(); }
    bool operator==(const Lineage&) const = default;
};

// The text that two versions, written without knowing of each other, both began as: the last one that both writers had
// seen. Null when it is not known for certain; an earlier one would take what somebody took back for something new.
const Ancestor* common_ancestor(const Stamp& a, const Lineage& of_a, const Stamp& b, const Lineage& of_b);

// Of two ancestors that both will do, the one that includes more.
bool is_later(const Ancestor& a, const Ancestor& b);

}  // namespace marronnier
