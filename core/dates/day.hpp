// day.hpp: a civil day, without clock or zone. Day arithmetic is done on Day; month arithmetic says what happens on the
// 31st. Plans live between 1900-01-01 and 2200-12-31.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

using Day = std::chrono::local_days;
using std::chrono::days;
using std::chrono::year_month;
using std::chrono::year_month_day;

inline constexpr Day first_day = Day{std::chrono::year{1900} / std::chrono::January / 1};
inline constexpr Day last_day = Day{std::chrono::year{2200} / std::chrono::December / 31};

constexpr bool is_in_calendar(Day day) { return first_day <= day && day <= last_day; }

constexpr Day day_of(int year, unsigned month, unsigned day) {
    return Day{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day)};
}

constexpr year_month month_of(Day day) {
    const year_month_day date{day};
    return date.year() / date.month();
}

constexpr int year_of(Day day) { return static_cast<int>(year_month_day{day}.year()); }
constexpr unsigned day_of_month(Day day) { return static_cast<unsigned>(year_month_day{day}.day()); }

constexpr Day first_of(year_month month) { return Day{month / 1}; }
constexpr Day last_of(year_month month) { return Day{month / std::chrono::last}; }

// 0 is Monday, 6 is Sunday.
constexpr unsigned weekday_index(Day day) { return std::chrono::weekday{day}.iso_encoding() - 1; }
constexpr bool is_weekend(Day day) { return weekday_index(day) >= 5; }

// The same day of the month `count` months on, or that month's last day when it is shorter:
// 31 January and one month is 28 or 29 February.
constexpr Day months_later(Day day, std::chrono::months count) {
    const year_month_day from{day};
    const year_month_day to = from + count;
    return Day{to.ok() ? to : year_month_day{to.year() / to.month() / std::chrono::last}};
}

// "2026-12-17", exactly; nothing for a date that does not exist or lies outside the calendar.
std::optional<Day> parse_day(std::string_view text);
std::string to_text(Day day);

// "2026-12"
std::optional<year_month> parse_month(std::string_view text);
std::string to_text(year_month month);

}  // namespace marronnier
