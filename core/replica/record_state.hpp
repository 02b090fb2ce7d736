// record_state.hpp: one record of a plan as devices agree on it: a register for each field that changes on its own. What
// two devices wrote without knowing of each other stays side by side until somebody decides.
//
// This is an optimised observed-remove map of multi-value registers (Almeida, Shoker, Baquero: "Delta State Replicated
// Data Types", 2018), except for removal: a removed record keeps its registers, so that an edit made elsewhere at the same
// time brings the whole record back and not a stump.
#pragma once

#include "core/replica/lineage.hpp"
#include "core/replica/seen.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace marronnier {

// A text that stands for the value: core/storage/registers_json.hpp says how. Empty: the record has no such field.
struct Written {
    Stamp stamp{};
    std::string text{};
    Lineage lineage{};  // Of long texts, until nobody is expected to write another version of it.

    bool operator==(const Written&) const = default;
    bool operator<(const Written& other) const { return std::tie(stamp, text) < std::tie(other.stamp, other.text); }
};

struct Register {
    std::string name{};
    std::vector<Written> written{};  // Never empty; the first one counts: they stand from the latest to the earliest.

    bool operator==(const Register&) const = default;
};

struct RecordState {
    std::string id{};                   // "post/p1": the kind of record and its id.
    Stamp born{};                       // Of every field that has no register here.
    std::vector<Register> registers{};  // Sorted by name.
    Seen removed{};                     // Every edit that somebody knew of who removed the record.
    std::int64_t removed_ms = 0;        // When that was last; 0: never.

    bool operator==(const RecordState&) const = default;

    const Register* find(std::string_view name) const;
    // What the field holds; empty when the record has no such field.
    std::string_view text_of(std::string_view name) const;
    // Nobody removed it, or there was an edit that nobody knew of who did.
    bool is_alive() const;
};

// What a device knows besides the record.
struct Knowledge {
    const Seen& seen;
    const Seen& forgotten;  // As in Replica.
};

// What both know. Commutative, associative and idempotent, for states that went through edits.
RecordState join(const RecordState& a, const Knowledge& of_a, const RecordState& b, const Knowledge& of_b);

}  // namespace marronnier
