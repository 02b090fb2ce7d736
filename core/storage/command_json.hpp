// command_json.hpp: commands as JSON, for scripts ("Automation"), tests and logs: an object with a "type" and the
// command's fields. An edit stands for a ChangePlans of one; "plan" names the plan, absent for the one shown.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/command.hpp"

#include <string>
#include <string_view>

namespace marronnier {

Result<Command> read_command(std::string_view text);
std::string write_command(const Command& command);

}  // namespace marronnier
