// file_names.hpp: what a plan's file is called when it is first saved.
#pragma once

#include <string>
#include <string_view>

namespace marronnier {

// "Boulangerie Kléber" -> "boulangerie-kleber.marronnier.json": safe on every disk.
std::string file_name_for(std::string_view client);

}  // namespace marronnier
