// random_rule.hpp: rules of every kind, as files can say them, for laws that must be true of all of them.
#pragma once

#include "core/base/random.hpp"
#include "core/keydates/rule.hpp"

namespace marronnier::tests {

// Rules within rules, so many deep at most.
Rule random_rule(Random& random, int depth = 3);

}  // namespace marronnier::tests
