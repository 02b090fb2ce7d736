#include "core/base/random.hpp"
#include "core/planning/bar_lanes.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace marronnier;

TEST_CASE("Bars that do not meet share a lane", "[planning]") {
    CHECK(bar_lanes({{0, 1}, {2, 6}}) == std::vector{0, 0});
    CHECK(bar_lanes({{0, 2}, {2, 6}}) == std::vector{0, 1});
    CHECK(bar_lanes({}).empty());
}

TEST_CASE("A bar takes the first lane that is free on all its days", "[planning]") {
    CHECK(bar_lanes({{0, 3}, {1, 2}, {3, 6}, {4, 5}}) == std::vector{0, 1, 1, 0});
    CHECK(bar_lanes({{0, 6}, {0, 6}, {6, 6}}) == std::vector{0, 1, 2});
}

TEST_CASE("No two bars lie in one cell of one lane, and no lane is left empty", "[planning][property]") {
    Random random{5};
    for (int round = 0; round < 2000; ++round) {
        std::vector<BarSpan> bars;
        for (std::size_t i = random.below(15); i > 0; --i) {
            const int first = static_cast<int>(random.below(7));
            bars.push_back({first, first + static_cast<int>(random.below(static_cast<std::size_t>(7 - first)))});
        }
        const std::vector<int> lanes = bar_lanes(bars);
        REQUIRE(lanes.size() == bars.size());
        std::array<std::array<int, 7>, 16> taken{};
        for (std::size_t i = 0; i < bars.size(); ++i)
            for (int column = bars[i].first_column; column <= bars[i].last_column; ++column)
                REQUIRE(++taken[static_cast<std::size_t>(lanes[i])][static_cast<std::size_t>(column)] == 1);
        // What comes later does not move what came before.
        for (std::size_t kept = 0; kept < bars.size(); ++kept) {
            const std::vector<BarSpan> fewer(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(kept));
            const std::vector<int> earlier = bar_lanes(fewer);
            REQUIRE(std::equal(earlier.begin(), earlier.end(), lanes.begin()));
        }
    }
}
