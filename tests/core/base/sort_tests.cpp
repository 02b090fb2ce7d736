#include "core/base/sort.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace marronnier;

TEST_CASE("Values are sorted as std::stable_sort sorts them", "[base]") {
    std::mt19937 random{20261122};
    for (std::size_t count : {0u, 1u, 2u, 3u, 17u, 500u}) {
        std::vector<std::pair<int, std::size_t>> values;
        for (std::size_t i = 0; i < count; ++i) values.emplace_back(static_cast<int>(random() % 40), i);
        const auto by_first = [](const auto& a, const auto& b) { return a.first < b.first; };
        auto expected = values;
        std::stable_sort(expected.begin(), expected.end(), by_first);
        sort(values, by_first);
        CHECK(values == expected);
    }
}

TEST_CASE("Texts are moved, not lost", "[base]") {
    std::vector<std::string> names{"Strasbourg, a name too long to be kept in place", "Metz", "", "Nancy", "Metz"};
    sort(names);
    CHECK(names ==
          std::vector<std::string>{"", "Metz", "Metz", "Nancy", "Strasbourg, a name too long to be kept in place"});
}

TEST_CASE("What is sorted already stays where it is", "[base]") {
    std::vector<int> values{1, 1, 2, 3};
    const int* const first = values.data();
    sort(values);
    CHECK(values.data() == first);
}
