// check_command.hpp: `marronnier check`: findings of a plan, for people or as JSON.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

// 0: nothing found, or nothing that was not silenced; 1: something; 2: bad use or a plan that cannot be read.
int run_check(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
