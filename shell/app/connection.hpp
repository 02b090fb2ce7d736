// connection.hpp: a plan that is kept in step with a store.
#pragma once

#include "core/replica/replica.hpp"
#include "core/sync/machine.hpp"
#include "shell/platform/store_door.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct Connection {
    PlanId plan{};
    StoreKind kind{};
    std::string place{};  // As the person knows it: "dav.example.org/kleber"
    SyncMachine machine;
    std::vector<FieldConflict> conflicts{};  // As of the last meeting.
    bool keeps = false;                      // The machine waits until its state is kept.
    std::uint32_t kept_with = 0;             // The transaction that carries that state; 0: none yet.
    bool has_news = false;                   // Something came in or was decided that no transaction carries yet.

    bool has_to_be_kept() const { return (keeps && kept_with == 0) || (has_news && machine.needs_keeping()); }
};

// A question of the machine in the words of the door; nothing for those that this device answers itself.
std::optional<StoreQuestion> question_of(const PlanId& plan, const Effect& effect);
Answer answer_of(StoreReply reply, std::string_view text, std::int64_t retry_after_ms);

}  // namespace marronnier
