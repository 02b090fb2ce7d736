// stamp.hpp: which edit gave a field its value. A stamp names one edit of one device for ever, and all devices agree on
// which of two stamps is the later one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace marronnier {

// One device, or one profile of a browser on it, as far as one plan is concerned: 64 random bits, never 0.
struct ReplicaId {
    std::uint64_t value = 0;

    bool operator==(const ReplicaId&) const = default;
    bool operator<(const ReplicaId& other) const { return value < other.value; }

    // 16 hexadecimal digits in lower case.
    std::string text() const;
    static std::optional<ReplicaId> parse(std::string_view text);
};

// The stamp that is zero in all parts is of what a plan held before any device stamped anything: everybody has seen it.
struct Stamp {
    std::int64_t ms = 0;  // When, by the clock of the device, in milliseconds since 1970; later than what it replaced.
    ReplicaId replica{};  // Whose.
    std::uint64_t count = 0;  // Its how-manieth edit, from 1, without gaps.

    // By time, then by device: any order will do as long as it is the same everywhere.
    bool operator==(const Stamp&) const = default;
    bool operator<(const Stamp& other) const {
        return std::tie(ms, replica, count) < std::tie(other.ms, other.replica, other.count);
    }

    bool is_first() const { return count == 0; }
};

}  // namespace marronnier
