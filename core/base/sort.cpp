#include "core/base/sort.hpp"

#include <algorithm>
#include <numeric>

namespace marronnier {

std::vector<std::uint32_t> positions_in_order(std::size_t count, PositionOrder comes_before) {
    std::uint32_t sorted = 1;
    while (sorted < count && !comes_before(sorted, sorted - 1)) ++sorted;
    if (sorted >= count) return {};
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), comes_before);
    return order;
}

}  // namespace marronnier
