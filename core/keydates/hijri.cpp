#include "core/keydates/hijri.hpp"

#include "core/keydates/lunar_months.hpp"

#include <cstdint>
#include <iterator>

namespace marronnier {

namespace {

constexpr int months_in_year = 12;
constexpr Day first_table_day = day_of(1945, 12, 5);

// A year each, from the almanacs of Saudi Arabia and, for years to come, the rule they follow since 1423 AH.
// clang-format off
constexpr std::uint16_t umm_al_qura_years[] = {
    0xd55, 0x555, 0x555, 0xd55, 0x6d5, 0x555, 0xea5, 0xd2a, 0xaaa, 0xcd5,  // 1365
    0x655, 0x572, 0xda9, 0x555, 0xaaa, 0x555, 0x52d, 0xa6d, 0x55a, 0x555,  // 1375
    0x74d, 0xd53, 0xd54, 0x556, 0xd55, 0x2d5, 0xd55, 0xd54, 0xd45, 0x655,  // 1385
    0x52d, 0xa5d, 0x55a, 0xad5, 0x6aa, 0xd4b, 0x52a, 0xa57, 0x4ae, 0x976,  // 1395
    0x56c, 0xb55, 0xaaa, 0xa55, 0x4ad, 0x95d, 0x2da, 0x5d9, 0xdb2, 0xba4,  // 1405
    0xb4a, 0xa55, 0x2b5, 0x575, 0xb6a, 0xbd2, 0xbc4, 0xb89, 0xa95, 0x52d,  // 1415
    0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956, 0x2ae, 0x56d, 0x36a,  // 1425
    0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa, 0xd55, 0xa9a,  // 1435
    0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0x54b, 0xa97, 0x54e, 0xaae,  // 1445
    0x5ac, 0xba9, 0xd92, 0xb25, 0x64b, 0xcab, 0x55a, 0xb55, 0x6d2, 0xea5,  // 1455
    0xe4a, 0xa95, 0x52d, 0xaad, 0x36c, 0x759, 0x6d2, 0x695, 0x52d, 0xa5b,  // 1465
    0x4ba, 0x9ba, 0x3b4, 0xb69, 0xb52, 0xaa6, 0x4b6, 0x96d, 0x2ec, 0x6d9,  // 1475
    0xeb2, 0xd54, 0xd2a, 0xa56, 0x4ae, 0x96d, 0xd6a, 0xb54, 0xb29, 0xa93,  // 1485
    0x52b, 0xa57, 0x536, 0xab5, 0x6aa, 0xe93,  // 1495
};
// clang-format on

static_assert(std::size(umm_al_qura_years) == last_umm_al_qura_year - first_umm_al_qura_year + 1);

// The tabular calendar, whose 30 years have 10 631 days: R. van Gent, "The Arithmetical Calendar", civil epoch, leap years
// 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29.
constexpr Day first_tabular_day = day_of(622, 7, 19);
constexpr int days_to_tabular_year(int year) { return (year - 1) * 354 + (3 + 11 * year) / 30; }
constexpr Day tabular_new_year(int year) { return first_tabular_day + days{days_to_tabular_year(year)}; }

constexpr std::uint16_t tabular_months(int year) {
    const bool is_leap = days_to_tabular_year(year + 1) - days_to_tabular_year(year) == 355;
    return is_leap ? 0xD55 : 0x555;
}

struct HijriYear {
    Day first{};
    std::uint16_t months = 0;
};

constexpr HijriYear hijri_year(int year) {
    if (year < first_umm_al_qura_year || year > last_umm_al_qura_year)
        return {tabular_new_year(year), tabular_months(year)};
    Day first = first_table_day;
    const std::uint16_t* at = umm_al_qura_years;
    for (; year > first_umm_al_qura_year; --year, ++at) first += first_months(*at, months_in_year);
    return {first, *at};
}

}  // namespace

std::optional<Day> hijri_day(int year, unsigned month, unsigned day) {
    const HijriYear there = hijri_year(year);
    if (day > month_days(there.months, month - 1)) return std::nullopt;
    return there.first + first_months(there.months, month - 1) + days{day - 1};
}

int hijri_year_near(Day day) {
    const int days_before = static_cast<int>((day - first_tabular_day).count());
    return days_before * 30 / 10'631 + 1;  // Days since 622 number less than a million, so this fits.
}

}  // namespace marronnier
