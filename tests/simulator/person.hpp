// person.hpp: what somebody might do to a plan next.
#pragma once

#include "core/base/random.hpp"
#include "core/model/plan.hpp"

#include <string>

namespace marronnier::simulator {

// `fresh`: a text that nobody has written before, also used as an id.
Plan edited_by_person(Plan plan, const std::string& fresh, Random& random);

// A plan to begin with.
Plan first_plan(Random& random);

}  // namespace marronnier::simulator
