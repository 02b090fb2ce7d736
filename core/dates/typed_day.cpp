#include "core/dates/typed_day.hpp"

#include "core/dates/digits.hpp"

#include <array>

namespace marronnier {

namespace {

constexpr std::string_view separators = "/.-";

struct Numbers {
    std::array<int, 3> values{};
    std::size_t count = 0;
};

std::optional<Numbers> numbers_in(std::string_view text) {
    if (!text.empty() && separators.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    Numbers numbers;
    while (numbers.count < numbers.values.size()) {
        const std::size_t end = text.find_first_of(separators);
        const auto number = parse_digits(text.substr(0, end));
        if (!number || (end != std::string_view::npos && end > 4)) return std::nullopt;
        numbers.values[numbers.count++] = *number;
        if (end == std::string_view::npos) return numbers;
        text.remove_prefix(end + 1);
    }
    return std::nullopt;
}

std::optional<Day> existing(int year, int month, int day) {
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || !is_in_calendar(Day{date})) return std::nullopt;
    return Day{date};
}

std::optional<Day> nearest(int month, int day, Day near) {
    std::optional<Day> best;
    // Two years away lies 29 February, at worst four.
    for (int year = year_of(near) - 4; year <= year_of(near) + 4; ++year)
        if (const auto found = existing(year, month, day);
            found && (!best || std::chrono::abs(*found - near) < std::chrono::abs(*best - near)))
            best = found;
    return best;
}

}  // namespace

std::optional<Day> typed_day(std::string_view text, Day near) {
    if (const auto exact = parse_day(text)) return exact;
    const auto numbers = numbers_in(text);
    if (!numbers) return std::nullopt;
    const auto [day, month, year] = numbers->values;
    if (numbers->count == 1)
        return existing(year_of(near), static_cast<int>(static_cast<unsigned>(month_of(near).month())), day);
    if (numbers->count == 2) return nearest(month, day, near);
    return existing(year < 100 ? year_of(near) / 100 * 100 + year : year, month, day);
}

}  // namespace marronnier
