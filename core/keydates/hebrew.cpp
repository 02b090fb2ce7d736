#include "core/keydates/hebrew.hpp"

namespace marronnier {

namespace {

constexpr Day first_new_year = day_of(-3760, 9, 7);

constexpr bool is_leap(int year) { return (7 * year + 1) % 19 < 7; }

// Days from the first new year to the molad of this one, the mean new moon; put off by a day where the year would begin on
// a Sunday, a Wednesday or a Friday.
constexpr int days_to_molad(int year) {
    const int months = (235 * year - 234) / 19;
    const int parts = 12'084 + 13'753 * months;  // 25 920 are a day; this overflows in the year 12 623.
    const int day = 29 * months + parts / 25'920;
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

// No year has 356 days, or 382: this one begins later than its molad says, so that it or the one before has not.
constexpr int days_to_new_year(int year) {
    const int before = days_to_molad(year - 1);
    const int here = days_to_molad(year);
    const int after = days_to_molad(year + 1);
    if (after - here == 356) return here + 2;
    return here - before == 382 ? here + 1 : here;
}

constexpr Day new_year(int year) { return first_new_year + days{days_to_new_year(year)}; }

static_assert(new_year(5787) == day_of(2026, 9, 12));

// Of an ordinary year whose Cheshvan and Kislev are regular; Adar's stands for the Adar of Purim.
constexpr unsigned month_days[] = {30, 29, 30, 29, 30, 29, 30, 29, 30, 29, 30, 29};

// 353 and 383 days: Kislev lost one. 355 and 385: Cheshvan gained one.
constexpr unsigned days_in_month(int year_days, HebrewMonth month) {
    const int surplus = year_days % 10 - 4;
    if (month == HebrewMonth::Cheshvan && surplus > 0) return 30;
    if (month == HebrewMonth::Kislev && surplus < 0) return 29;
    return month_days[static_cast<unsigned>(month)];
}

}  // namespace

unsigned most_days_in(HebrewMonth month) {
    return month == HebrewMonth::Cheshvan ? 30 : month_days[static_cast<unsigned>(month)];
}

std::optional<Day> hebrew_day(int year, HebrewMonth month, unsigned day) {
    const Day first = new_year(year);
    const int year_days = static_cast<int>((new_year(year + 1) - first).count());
    if (day > days_in_month(year_days, month)) return std::nullopt;

    unsigned before = month >= HebrewMonth::Adar && is_leap(year) ? 30 : 0;  // The first Adar.
    for (unsigned i = 0; i < static_cast<unsigned>(month); ++i)
        before += days_in_month(year_days, static_cast<HebrewMonth>(i));
    return first + days{before + day - 1};
}

}  // namespace marronnier
