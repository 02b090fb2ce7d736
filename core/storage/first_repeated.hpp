// first_repeated.hpp: names that must stand once in a list: members of an object, records of a plan.
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <vector>

namespace marronnier {

// The index of the first entry whose name stands earlier already. `name_of` answers something with == and <. Names in
// ascending order, as canonical files have them, cost one pass.
template <class Entry, class NameOf>
std::optional<std::size_t> first_repeated(const std::vector<Entry>& entries, NameOf name_of) {
    const auto out_of_order = [&](const Entry& a, const Entry& b) { return !(name_of(a) < name_of(b)); };
    if (std::adjacent_find(entries.begin(), entries.end(), out_of_order) == entries.end()) return std::nullopt;

    std::vector<std::size_t> by_name(entries.size());
    std::iota(by_name.begin(), by_name.end(), std::size_t{0});
    std::sort(by_name.begin(), by_name.end(), [&](std::size_t a, std::size_t b) {
        const auto& left = name_of(entries[a]);
        const auto& right = name_of(entries[b]);
        return left == right ? a < b : left < right;
    });
    std::optional<std::size_t> first;
    for (std::size_t i = 1; i < by_name.size(); ++i) {
        const bool repeats = name_of(entries[by_name[i - 1]]) == name_of(entries[by_name[i]]);
        if (repeats && (!first || by_name[i] < *first)) first = by_name[i];
    }
    return first;
}

}  // namespace marronnier
