#include "core/words/date_words.hpp"

#include <array>
#include <string_view>

namespace marronnier {

namespace {

struct Calendar {
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 12> months_short;
    std::array<std::string_view, 7> weekdays;
    std::array<std::string_view, 7> weekdays_short;
    std::array<std::string_view, 7> weekday_initials;
};

// Abbreviations as in CLDR 48.
constexpr Calendar french{
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
     "décembre"},
    {"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
    {"lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
    {"lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."},
    {"L", "M", "M", "J", "V", "S", "D"},
};

constexpr Calendar english{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"},
    {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"},
    {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"},
    {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"},
    {"M", "T", "W", "T", "F", "S", "S"},
};

const Calendar& calendar(Language language) { return language == Language::French ? french : english; }

std::size_t month_index(year_month month) { return static_cast<unsigned>(month.month()) - 1; }

// French writes the first of a month "1er".
std::string day_number(Language language, Day day) {
    const unsigned number = day_of_month(day);
    return number == 1 && language == Language::French ? "1er" : std::to_string(number);
}

std::string joined(std::string_view a, std::string_view b, std::string_view c) {
    std::string text{a};
    text += ' ';
    text += b;
    text += ' ';
    text += c;
    return text;
}

}  // namespace

std::string month_title(Language language, year_month month) {
    std::string title{calendar(language).months[month_index(month)]};
    // A title starts with a capital; every month name starts with an ASCII letter.
    title[0] = static_cast<char>(title[0] >= 'a' ? title[0] - 'a' + 'A' : title[0]);
    title += ' ';
    title += std::to_string(static_cast<int>(month.year()));
    return title;
}

std::string full_date(Language language, Day day) {
    return date_without_year(language, day) + ' ' + std::to_string(year_of(day));
}

std::string date_without_year(Language language, Day day) {
    const Calendar& names = calendar(language);
    return joined(names.weekdays[weekday_index(day)], day_number(language, day),
                  names.months[month_index(month_of(day))]);
}

std::string short_date(Language language, Day day) {
    const Calendar& names = calendar(language);
    return joined(names.weekdays_short[weekday_index(day)], day_number(language, day),
                  names.months_short[month_index(month_of(day))]);
}

std::string_view month_name(Language language, unsigned month) { return calendar(language).months[month - 1]; }

std::string_view weekday_name(Language language, unsigned index) { return calendar(language).weekdays[index]; }

std::string_view weekday_short(Language language, unsigned index) { return calendar(language).weekdays_short[index]; }

std::string_view weekday_initial(Language language, unsigned index) {
    return calendar(language).weekday_initials[index];
}

std::string day_and_month(Language language, Day day) {
    std::string text = day_number(language, day) + ' ';
    text += calendar(language).months[month_index(month_of(day))];
    return text;
}

std::string_view month_short(Language language, Day day) {
    return calendar(language).months_short[month_index(month_of(day))];
}

std::string month_and_year(Language language, Day day) {
    return std::string{calendar(language).months[month_index(month_of(day))]} + ' ' + std::to_string(year_of(day));
}

}  // namespace marronnier
