// random_command.hpp: commands of every kind with every field, for laws about their JSON and for replaying logs of edits.
#pragma once

#include "core/commands/command.hpp"
#include "tests/support/random_plan.hpp"

namespace marronnier::tests {

// About posts p0 to p14, campaigns c0 to c5 and own dates d0 to d5, as in random_plan.hpp; not always possible.
Edit random_edit(Random& random);
Command random_command(Random& random);

}  // namespace marronnier::tests
