// lunar_months.hpp: a year of a lunar calendar as one number: bit 0 is its first month; set for the months of 30 days, the
// others have 29.
#pragma once

#include "core/dates/day.hpp"

#include <bit>
#include <cstdint>

namespace marronnier {

constexpr unsigned month_days(std::uint32_t year, unsigned index) { return 29 + (year >> index & 1U); }

// Of so many months, from the first.
constexpr days first_months(std::uint32_t year, unsigned count) {
    const unsigned long_ones = year & ((1U << count) - 1);
    return days{29 * static_cast<int>(count) + std::popcount(long_ones)};
}

}  // namespace marronnier
