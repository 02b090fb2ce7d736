// wall_time.hpp: what the clock on the client's wall shows, to the minute. It becomes a moment only together with a day
// and the plan's time zone, when it leaves the program.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

struct WallTime {
    std::int16_t minutes = 0;  // Since midnight, 0 to 1439.

    // clang-tidy 14 takes the zero of a comparison that it writes here for a pointer.
    auto operator<=>(const WallTime&) const = default;  // NOLINT(modernize-use-nullptr)
};

constexpr WallTime at(int hour, int minute) { return WallTime{static_cast<std::int16_t>(hour * 60 + minute)}; }

// "18:30", exactly, 00:00 to 23:59.
std::optional<WallTime> parse_wall_time(std::string_view text);
std::string to_text(WallTime time);

}  // namespace marronnier
