// files.hpp: files as commands read them. What is wrong is told at once, with the file's name and the place in it; the
// command only has to stop.
#pragma once

#include "core/base/error.hpp"
#include "core/model/plan.hpp"

#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace marronnier {

// "-" is the standard input.
std::optional<std::string> read_text(std::string_view path, std::ostream& err);
std::optional<Plan> read_plan_file(std::string_view path, std::ostream& err);

// "plan.json: posts[3].date: This date does not exist: 2026-02-30."
void tell(std::ostream& err, std::string_view path, const Error& error);

}  // namespace marronnier
