// enum_set.hpp: a set of enumerators in one word, for filters, tables and indexes.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace marronnier {

template <class Enum>
struct EnumSet {
    std::uint32_t bits = 0;

    constexpr EnumSet() = default;
    constexpr EnumSet(std::initializer_list<Enum> values) {
        for (const Enum value : values) insert(value);
    }

    constexpr bool contains(Enum value) const { return (bits & bit(value)) != 0; }
    constexpr bool intersects(EnumSet other) const { return (bits & other.bits) != 0; }
    constexpr bool empty() const { return bits == 0; }
    constexpr void insert(Enum value) { bits |= bit(value); }
    constexpr void toggle(Enum value) { bits ^= bit(value); }

    bool operator==(const EnumSet&) const = default;

private:
    static constexpr std::uint32_t bit(Enum value) { return std::uint32_t{1} << static_cast<unsigned>(value); }
};

}  // namespace marronnier
