// built_in_rules.hpp: what the networks accept, as it came with the program.
#pragma once

#include "core/networks/limits.hpp"

namespace marronnier {

RuleBook built_in_rules();

}  // namespace marronnier
