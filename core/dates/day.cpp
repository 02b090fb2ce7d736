#include "core/dates/day.hpp"

#include "core/dates/digits.hpp"

namespace marronnier {

std::optional<Day> parse_day(std::string_view text) {
    if (text.size() != 10 || text[7] != '-') return std::nullopt;
    const auto month = parse_month(text.substr(0, 7));
    const auto day = parse_digits(text.substr(8));
    if (!month || !day) return std::nullopt;
    const year_month_day date = *month / *day;
    if (!date.ok()) return std::nullopt;
    return Day{date};
}

std::string to_text(Day day) {
    std::string text = to_text(month_of(day)) + '-';
    append_digits(text, static_cast<int>(day_of_month(day)), 2);
    return text;
}

std::optional<year_month> parse_month(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = parse_digits(text.substr(0, 4));
    const auto month = parse_digits(text.substr(5));
    if (!year || !month) return std::nullopt;
    const year_month answer = std::chrono::year{*year} / *month;
    if (!answer.ok() || !is_in_calendar(first_of(answer))) return std::nullopt;
    return answer;
}

std::string to_text(year_month month) {
    std::string text;
    append_digits(text, static_cast<int>(month.year()), 4);
    text += '-';
    append_digits(text, static_cast<int>(static_cast<unsigned>(month.month())), 2);
    return text;
}

}  // namespace marronnier
