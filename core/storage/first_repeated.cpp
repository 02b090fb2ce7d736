#include "core/storage/first_repeated.hpp"

#include "core/base/sort.hpp"

#include <algorithm>
#include <numeric>

namespace marronnier {

namespace {

using Names = std::vector<std::string_view>;

std::optional<std::size_t> by_comparing_all(const Names& names) {
    for (std::size_t i = 1; i < names.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (names[i] == names[j]) return i;
    return std::nullopt;
}

std::optional<std::size_t> by_sorting(const Names& names) {
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    sort(order, [&names](std::size_t a, std::size_t b) {
        const int comparison = names[a].compare(names[b]);
        return comparison == 0 ? a < b : comparison < 0;
    });
    std::optional<std::size_t> first;
    for (std::size_t i = 1; i < order.size(); ++i)
        if (names[order[i - 1]] == names[order[i]] && (!first || order[i] < *first)) first = order[i];
    return first;
}

}  // namespace

std::optional<std::size_t> first_repeated(const Names& names) {
    constexpr std::size_t few = 24;  // The members of a record.
    if (names.size() <= few) return by_comparing_all(names);
    // The records of a canonical file stand in the order of their ids.
    const auto not_ascending = [](std::string_view a, std::string_view b) { return !(a < b); };
    if (std::adjacent_find(names.begin(), names.end(), not_ascending) == names.end()) return std::nullopt;
    return by_sorting(names);
}

}  // namespace marronnier
