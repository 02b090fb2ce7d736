// first_repeated.hpp: names that must stand once in a list: members of an object, records of a plan.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace marronnier {

// The index of the first name that stands earlier already.
std::optional<std::size_t> first_repeated(const std::vector<std::string_view>& names);

}  // namespace marronnier
