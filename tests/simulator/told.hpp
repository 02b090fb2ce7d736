// told.hpp: effects and answers of the sync machine in words, for logs and tests.
#pragma once

#include "core/sync/effects.hpp"

#include <string>

namespace marronnier::simulator {

std::string kind_of(const Effect& effect);  // "list", "get", "keep", "pack", "put", "verify", "delete"
std::string told(const Effect& effect);     // With the name of the head it is about.
std::string told(const Answer& answer);

}  // namespace marronnier::simulator
