// name_calendar.hpp: the given name that a country's wall calendars print on each day: on 6 December France wishes every
// Nicolas well. Not key dates: nobody plans around 360 of them, and only who looks for them is shown any.
#pragma once

#include "core/dates/day.hpp"

#include <array>
#include <string>

namespace marronnier {

struct NameCalendar {
    static constexpr std::size_t days = 366;  // 29 February is always one of them.

    std::string country{};                  // ISO 3166-1
    std::array<std::string, days> names{};  // From 1 January; empty: a day without.
    std::string source{};
    Day as_of{};  // When the source was last checked.

    const std::string& name(Day day) const {
        constexpr int leap_year = 2024;
        const year_month_day date{day};
        const Day there{std::chrono::year{leap_year} / date.month() / date.day()};
        return names[static_cast<std::size_t>((there - day_of(leap_year, 1, 1)).count())];
    }
};

}  // namespace marronnier
