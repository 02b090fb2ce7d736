// format_command.hpp: `marronnier format`: a plan in canonical form.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

// `arguments` are those after "format". Answers the exit code: 0 done, 2 bad use or not a plan.
int run_format(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
