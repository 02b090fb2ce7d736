// laws.hpp: three devices edit one plan and meet at random; then join has to be commutative, associative and idempotent for
// what they know.
#pragma once

#include <cstdint>
#include <string>

namespace marronnier::simulator {

// Which law does not hold for the states of this seed; empty when all do.
std::string broken_law(std::uint64_t seed);

}  // namespace marronnier::simulator
