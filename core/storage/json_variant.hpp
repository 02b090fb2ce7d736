// json_variant.hpp: variants in JSON are objects whose "type" or "kind" says which alternative they hold. Tables name the
// alternatives in their order.
#pragma once

#include <cstddef>
#include <utility>
#include <variant>

namespace marronnier {

template <class Variant, class Fill, std::size_t... I>
Variant filled_alternative(std::size_t index, const Fill& fill, std::index_sequence<I...>) {
    Variant variant;
    ((index == I ? fill(variant.template emplace<I>()) : void()), ...);
    return variant;
}

// The alternative of that index, after fill(alternative).
template <class Variant, class Fill>
Variant filled_alternative(std::size_t index, const Fill& fill) {
    return filled_alternative<Variant>(index, fill, std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace marronnier
