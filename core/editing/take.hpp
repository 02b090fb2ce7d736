// take.hpp: sets a field of a record when the edit speaks of it.
#pragma once

#include <optional>

namespace marronnier {

template <class Field>
void take(Field& field, const std::optional<Field>& wish) {
    if (wish) field = *wish;
}

}  // namespace marronnier
