// effects.hpp: what the sync machine asks of the world, and what it is told. It has no store, disk or clock itself.
#pragma once

#include "core/replica/replica.hpp"
#include "core/sync/head_name.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace marronnier {

// A head that this device may have put into the store.
struct OwnHead {
    HeadName name{};
    std::uint64_t edits_before = 0;  // How many of its edits were in the store before.
    std::uint64_t edits = 0;         // How many are in it.

    bool operator==(const OwnHead&) const = default;
};

// What a device has to know after a power cut.
struct KeptSync {
    ReplicaId replica{};                          // This device's name among the devices of the plan.
    std::vector<OwnHead> heads{};                 // The last ones, in their order.
    std::uint64_t published = 0;                  // How many of its edits are in the store for certain.
    std::map<ReplicaId, std::uint64_t> merged{};  // Of each other device the last head that is in `state`.
    // The plan has met the others, or there was nobody to meet. Until then it has no stamps.
    bool is_adopted = false;
    Replica state{};

    bool operator==(const KeptSync&) const = default;
};

// Questions. One at a time; each gets one answer.
struct ListHeads {
    bool operator==(const ListHeads&) const = default;
};
struct GetHead {
    HeadName name{};
    bool operator==(const GetHead&) const = default;
};
// On the disk of this device, all or nothing, before anything is published: with it the plan as `kept.state` has it.
struct KeepState {
    bool operator==(const KeepState&) const = default;
};
// Packed for the store, and held until another text is packed: the same bytes are sent again after a lost reply. Where
// they are encrypted, whose head this is and which one is sealed with them.
struct PackHead {
    ReplicaId replica{};
    std::uint64_t sequence = 0;
    std::string text{};
    bool operator==(const PackHead&) const = default;
};
struct PutHead {
    HeadName name{};
    bool operator==(const PutHead&) const = default;
};
// Are these bytes in the store, whole?
struct VerifyHead {
    HeadName name{};
    bool operator==(const VerifyHead&) const = default;
};
struct DeleteHead {
    HeadName name{};
    bool operator==(const DeleteHead&) const = default;
};
using Effect = std::variant<ListHeads, GetHead, KeepState, PackHead, PutHead, VerifyHead, DeleteHead>;

// Answers.
struct Listing {
    std::vector<HeadName> names{};  // In any order; files of others left out.
};
struct Content {
    std::string text{};  // Its check sum was right.
};
struct Packed {
    std::string check{};
};
struct Done {};     // Kept, put, there, deleted.
struct Missing {};  // No such file.
struct Damaged {};  // A file of that name, with other bytes than its name says.
struct Taken {};    // A file of that name was there before.

enum class FailureKind {
    Network,  // No answer, or none that can be read. What was asked may have happened.
    Server,   // 5xx, 429, 423: likewise.
    Refused,  // 401, 403: the login is wrong, or may not do this. Nothing happened.
    Portal,   // Somebody else answered: a network that wants a login.
    Full,     // No room in the store.
    Disk,     // This device could not keep its state.
};
struct Failure {
    FailureKind kind{};
    std::int64_t retry_after_ms = 0;  // As the server asks, from now on; 0 when it does not.
};
using Answer = std::variant<Listing, Content, Packed, Done, Missing, Damaged, Taken, Failure>;

}  // namespace marronnier
