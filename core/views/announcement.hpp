// announcement.hpp: what is said after a command, for the toast and for screen readers.
#pragma once

#include "core/commands/command.hpp"

#include <optional>
#include <string>

namespace marronnier {

struct Announcement {
    std::string text{};
    bool offers_undo = false;
    bool shows_toast = false;  // Otherwise it is only spoken: the screen shows it already.
};

struct Session;

// After the command was carried out.
std::optional<Announcement> announcement(const Session& session, const Command& command);

}  // namespace marronnier
