// keydates_command.hpp: `marronnier keydates`: which key dates fall between two days, as a table or as JSON.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

// `arguments` are those after "keydates". Answers the exit code: 0 done, 2 bad use.
int run_keydates(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
