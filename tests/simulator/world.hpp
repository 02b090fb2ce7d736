// world.hpp: some devices, one store, and everything that can go wrong, on a clock that costs nothing.
#pragma once

#include "core/sync/machine.hpp"
#include "tests/simulator/ledger.hpp"
#include "tests/simulator/store.hpp"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace marronnier::simulator {

struct Outcome {
    std::string trouble{};  // Empty: all devices ended equal, and nothing that was promised is lost.
    std::size_t edits = 0;
    std::size_t conflicts = 0;
    std::size_t requests = 0;
    std::size_t power_cuts = 0;
};

enum class Story {
    HalfHour,  // Three to five devices; in some seeds one of them is away for most of a year.
    Long,      // Five devices and 10,000 edits, with long partitions.
    OneFile    // Eight devices that all write one file.
};

// The same outcome for the same seed, everywhere. `log`: where to tell what happens, for a person; null for nowhere.
Outcome simulate(Story story, std::uint64_t seed, std::ostream* log = nullptr);

}  // namespace marronnier::simulator
