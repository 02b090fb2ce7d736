// by_name.hpp: fields and registers stand sorted by their names.
#pragma once

#include <algorithm>
#include <string_view>

namespace marronnier {

// Where the name stands in the list, or would have to.
template <class Named>
auto place_of(std::string_view name, Named& sorted) {
    return std::partition_point(sorted.begin(), sorted.end(), [name](const auto& one) { return one.name < name; });
}

}  // namespace marronnier
