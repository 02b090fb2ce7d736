// command_types.hpp: the names that commands and their parts have in JSON, in the order of the variants.
#pragma once

#include "core/commands/command.hpp"

#include <array>
#include <string_view>

namespace marronnier {

inline constexpr std::array<std::string_view, std::variant_size_v<Command>> command_types{
    "change-plans", "add-plan",     "close-plan", "undo",       "redo",         "show-plan",      "show-month",
    "focus-day",    "select-posts", "inspect",    "set-filter", "set-language", "cancel-gesture",
};

inline constexpr std::array<std::string_view, std::variant_size_v<Subject>> subject_kinds{
    "none", "post", "client", "campaigns", "own-dates", "key-dates", "findings",
};

}  // namespace marronnier
