// sort.hpp: sorting with one routine for all types. std::sort is compiled anew for each type and comparison, 1.4 kB each
// time, and a visitor waits for them: here all share one that sorts numbers.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace marronnier {

// A comparison of two positions, without the type of what stands there.
class PositionOrder {
public:
    template <class Less>
    explicit PositionOrder(const Less& less)
        : less_(std::addressof(less)), call_([](const void* order, std::uint32_t a, std::uint32_t b) {
              return (*static_cast<const Less*>(order))(a, b);
          }) {}

    bool operator()(std::uint32_t a, std::uint32_t b) const { return call_(less_, a, b); }

private:
    const void* less_;  // Outlives this.
    bool (*call_)(const void*, std::uint32_t, std::uint32_t);
};

// The positions 0 to count - 1 in their order; empty when they are in order already.
std::vector<std::uint32_t> positions_in_order(std::size_t count, PositionOrder comes_before);

// Equal ones stay in their order.
template <class T, class Less = std::less<>>
void sort(std::vector<T>& values, const Less& comes_before = {}) {
    const auto less = [&](std::uint32_t a, std::uint32_t b) { return comes_before(values[a], values[b]); };
    const std::vector<std::uint32_t> order = positions_in_order(values.size(), PositionOrder{less});
    if (order.empty()) return;
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const std::uint32_t position : order) sorted.push_back(std::move(values[position]));
    values = std::move(sorted);
}

}  // namespace marronnier
