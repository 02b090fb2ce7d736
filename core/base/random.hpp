// random.hpp: numbers that look random and are the same on every platform for the same seed, which the distributions of
// <random> are not.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>

namespace marronnier {

// SplitMix64, by Sebastiano Vigna (public domain).
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
        z = (z ^ z >> 27) * 0x94D049BB133111EBu;
        return z ^ z >> 31;
    }

    // From 0 to count - 1. The bias of the remainder is below one in a billion for the counts used here.
    std::size_t below(std::size_t count) {
        assert(count > 0);
        return static_cast<std::size_t>(next() % count);
    }

    bool chance(unsigned percent) { return below(100) < percent; }

    template <class Choices>
    const auto& pick(const Choices& choices) {
        return choices[below(std::size(choices))];
    }

private:
    std::uint64_t state_;
};

}  // namespace marronnier
