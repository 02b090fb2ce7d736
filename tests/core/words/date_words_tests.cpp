#include "core/words/date_words.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using enum Language;

TEST_CASE("The title of a month starts with a capital in both languages", "[words]") {
    CHECK(month_title(French, std::chrono::year{2026} / 12) == "Décembre 2026");
    CHECK(month_title(French, std::chrono::year{2026} / 8) == "Août 2026");
    CHECK(month_title(French, std::chrono::year{2027} / 2) == "Février 2027");
    CHECK(month_title(English, std::chrono::year{2026} / 12) == "December 2026");
}

TEST_CASE("A full date names the weekday", "[words]") {
    CHECK(full_date(French, day_of(2026, 12, 17)) == "jeudi 17 décembre 2026");
    CHECK(full_date(English, day_of(2026, 12, 17)) == "Thursday 17 December 2026");
    CHECK(date_without_year(French, day_of(2026, 12, 20)) == "dimanche 20 décembre");
    CHECK(date_without_year(English, day_of(2026, 12, 20)) == "Sunday 20 December");
}

TEST_CASE("French writes the first of a month 1er, and no other day so", "[words]") {
    CHECK(full_date(French, day_of(2026, 6, 1)) == "lundi 1er juin 2026");
    CHECK(full_date(French, day_of(2026, 6, 21)) == "dimanche 21 juin 2026");
    CHECK(full_date(English, day_of(2026, 6, 1)) == "Monday 1 June 2026");
    CHECK(short_date(French, day_of(2026, 5, 1)) == "ven. 1er mai");
}

TEST_CASE("A short date is abbreviated as each language does", "[words]") {
    CHECK(short_date(French, day_of(2026, 12, 17)) == "jeu. 17 déc.");
    CHECK(short_date(French, day_of(2026, 7, 14)) == "mar. 14 juil.");
    CHECK(short_date(French, day_of(2026, 3, 2)) == "lun. 2 mars");
    CHECK(short_date(English, day_of(2026, 12, 17)) == "Thu 17 Dec");
}

TEST_CASE("The week is named from Monday to Sunday", "[words]") {
    CHECK(month_name(French, 1) == "janvier");
    CHECK(month_name(English, 12) == "December");
    CHECK(weekday_name(French, 6) == "dimanche");
    CHECK(weekday_name(English, 0) == "Monday");
    CHECK(weekday_short(French, 0) == "lun.");
    CHECK(weekday_short(French, 6) == "dim.");
    CHECK(weekday_short(English, 0) == "Mon");
    CHECK(weekday_initial(French, 2) == "M");
    CHECK(weekday_initial(English, 6) == "S");
}
