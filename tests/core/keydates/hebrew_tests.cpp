#include "core/keydates/hebrew.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

std::string on(int year, HebrewMonth month, unsigned day) {
    const auto found = hebrew_day(year, month, day);
    return found ? to_text(*found) : "none";
}

}  // namespace

TEST_CASE("Hebrew feasts fall on the dates that calendars print", "[keydates]") {
    CHECK(on(5661, HebrewMonth::Tishrei, 1) == "1900-09-24");
    CHECK(on(5785, HebrewMonth::Tishrei, 1) == "2024-10-03");
    CHECK(on(5787, HebrewMonth::Tishrei, 1) == "2026-09-12");
    CHECK(on(5787, HebrewMonth::Tishrei, 10) == "2026-09-21");
    CHECK(on(5788, HebrewMonth::Tishrei, 1) == "2027-10-02");
    CHECK(on(5789, HebrewMonth::Tishrei, 1) == "2028-09-21");
    CHECK(on(5785, HebrewMonth::Kislev, 25) == "2024-12-26");
    CHECK(on(5786, HebrewMonth::Kislev, 25) == "2025-12-15");
    CHECK(on(5784, HebrewMonth::Nisan, 15) == "2024-04-23");
    CHECK(on(5786, HebrewMonth::Nisan, 15) == "2026-04-02");
    CHECK(on(5786, HebrewMonth::Sivan, 6) == "2026-05-22");
    CHECK(on(5786, HebrewMonth::Av, 9) == "2026-07-23");
}

TEST_CASE("Purim is in the second Adar of a leap year", "[keydates]") {
    CHECK(on(5784, HebrewMonth::Adar, 14) == "2024-03-24");
    CHECK(on(5785, HebrewMonth::Adar, 14) == "2025-03-14");
    CHECK(on(5784, HebrewMonth::Shevat, 15) == "2024-01-25");
}

TEST_CASE("Cheshvan and Kislev have a 30th in some years", "[keydates]") {
    CHECK(on(5786, HebrewMonth::Cheshvan, 30) == "none");  // 354 days.
    CHECK(on(5786, HebrewMonth::Kislev, 30) == "2025-12-20");
    CHECK(on(5785, HebrewMonth::Cheshvan, 30) == "2024-12-01");  // 355.
    CHECK(on(5784, HebrewMonth::Kislev, 30) == "none");          // 383.
}

TEST_CASE("The year begins on no Sunday, Wednesday or Friday, and has one of six lengths", "[keydates][law]") {
    for (int year = 5660; year <= 5962; ++year) {
        CAPTURE(year);
        const Day first = *hebrew_day(year, HebrewMonth::Tishrei, 1);
        const unsigned weekday = weekday_index(first);
        REQUIRE((weekday != 6 && weekday != 2 && weekday != 4));
        const auto length = (*hebrew_day(year + 1, HebrewMonth::Tishrei, 1) - first).count();
        REQUIRE(((length >= 353 && length <= 355) || (length >= 383 && length <= 385)));
        REQUIRE(*hebrew_day(year, HebrewMonth::Elul, 29) == first + days{length - 1});
    }
}
