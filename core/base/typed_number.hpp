// typed_number.hpp: a number as a person writes it into a field: "25000", "25 000", "25,000".
#pragma once

#include <optional>
#include <string_view>

namespace marronnier {

// Nothing for what is no whole number from 0 to `most`. Thousands may be set apart, by spaces of any width, commas or points;
// "2,5" is not 25.
std::optional<int> typed_number(std::string_view typed, int most);

}  // namespace marronnier
