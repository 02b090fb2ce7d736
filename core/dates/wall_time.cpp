#include "core/dates/wall_time.hpp"

#include "core/dates/digits.hpp"

namespace marronnier {

std::optional<WallTime> parse_wall_time(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = parse_digits(text.substr(0, 2));
    const auto minute = parse_digits(text.substr(3));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return at(*hour, *minute);
}

std::string to_text(WallTime time) {
    std::string text;
    append_digits(text, time.minutes / 60, 2);
    text += ':';
    append_digits(text, time.minutes % 60, 2);
    return text;
}

}  // namespace marronnier
