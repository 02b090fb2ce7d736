// sample_command.hpp: `marronnier sample`: a realistic plan of any size, for benchmarks.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

// `arguments` are those after "sample". Answers the exit code: 0 done, 2 bad use.
int run_sample(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
