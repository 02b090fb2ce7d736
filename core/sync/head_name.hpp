// head_name.hpp: what a device publishes is a file of its own, under a new name each time, and nobody else ever writes it.
// The name says whose it is, which one, and the check sum of its bytes: a torn upload gives itself away.
#pragma once

#include "core/replica/stamp.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace marronnier {

struct HeadName {
    ReplicaId replica{};
    std::uint64_t sequence = 0;  // 1 to 9999999999; a device counts up, with gaps.
    std::string check{};         // The first 12 hexadecimal digits of the SHA-256 of the bytes.

    bool operator==(const HeadName&) const = default;
    bool operator<(const HeadName& other) const {
        return std::tie(replica, sequence, check) < std::tie(other.replica, other.sequence, other.check);
    }

    // "00c0ffee00c0ffee.0000000012.0123456789ab"
    std::string text() const;
    // Nothing for files that are none of ours.
    static std::optional<HeadName> parse(std::string_view text);
};

// No device has this name. A single file that everybody writes is listed under it, each time with another sequence, and
// its head is what is in the file: web/stores/one_file.ts.
inline constexpr ReplicaId shared_file{0xf11};

}  // namespace marronnier
