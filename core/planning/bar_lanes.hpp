// bar_lanes.hpp: where bars over several days lie above each other in one week. Each bar keeps one lane through the week;
// the lane it gets does not depend on bars that start after it.
#pragma once

#include <cstdint>
#include <vector>

namespace marronnier {

struct BarSpan {
    int first_column = 0;  // 0 to 6
    int last_column = 0;   // Not before the first.
};

// A lane for each bar, in the order given; a bar takes the first lane that is free on all its days. Give longer and earlier
// bars first.
inline std::vector<int> bar_lanes(const std::vector<BarSpan>& bars) {
    std::vector<std::uint8_t> taken;  // One bit a day, one byte a lane.
    std::vector<int> lanes;
    lanes.reserve(bars.size());
    for (const BarSpan& bar : bars) {
        const auto mask = static_cast<std::uint8_t>((2u << bar.last_column) - (1u << bar.first_column));
        std::size_t lane = 0;
        while (lane < taken.size() && (taken[lane] & mask) != 0) ++lane;
        if (lane == taken.size()) taken.push_back(0);
        taken[lane] = static_cast<std::uint8_t>(taken[lane] | mask);
        lanes.push_back(static_cast<int>(lane));
    }
    return lanes;
}

}  // namespace marronnier
