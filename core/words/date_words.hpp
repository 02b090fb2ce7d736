// date_words.hpp: days and months as each language writes them.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/language.hpp"

#include <string>

namespace marronnier {

std::string month_title(Language language, year_month month);         // "Décembre 2026", "December 2026"
std::string full_date(Language language, Day day);                    // "jeudi 17 décembre 2026"
std::string date_without_year(Language language, Day day);            // "jeudi 17 décembre"
std::string day_and_month(Language language, Day day);                // "4 juin", "1er juin", "4 June"
std::string_view month_short(Language language, Day day);             // "juin", "déc.", "Dec"
std::string month_and_year(Language language, Day day);               // "novembre 2026"
std::string short_date(Language language, Day day);                   // "jeu. 17 déc.", "Thu 17 Dec"
std::string_view month_name(Language language, unsigned month);       // "décembre", "December"; 1 is January
std::string_view weekday_name(Language language, unsigned index);     // "jeudi", "Thursday"; 0 is Monday
std::string_view weekday_short(Language language, unsigned index);    // "lun.", "Mon"; 0 is Monday
std::string_view weekday_initial(Language language, unsigned index);  // "L", "M"

}  // namespace marronnier
