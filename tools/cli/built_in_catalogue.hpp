// built_in_catalogue.hpp: every key date that came with the program.
#pragma once

#include "core/keydates/catalogue.hpp"

namespace marronnier {

Catalogue built_in_catalogue();

}  // namespace marronnier
