// random_rule.hpp: rules of every kind, as files can say them, for laws that must be true of all of them.
#pragma once

#include "core/keydates/rule.hpp"
#include "tools/cli/random.hpp"

namespace marronnier::tests {

// Rules within rules, so many deep at most.
Rule random_rule(Random& random, int depth = 3);

}  // namespace marronnier::tests
