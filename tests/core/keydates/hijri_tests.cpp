#include "core/keydates/hijri.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <string>

using namespace marronnier;

namespace {

std::string on(int year, unsigned month, unsigned day) {
    const auto found = hijri_day(year, month, day);
    return found ? to_text(*found) : "none";
}

}  // namespace

TEST_CASE("Months begin as the almanac of Umm al-Qura has them", "[keydates]") {
    CHECK(on(1365, 1, 1) == "1945-12-05");  // Where the table begins.
    CHECK(on(1420, 1, 1) == "1999-04-17");
    CHECK(on(1445, 9, 1) == "2024-03-11");
    CHECK(on(1446, 10, 1) == "2025-03-30");
    CHECK(on(1447, 9, 1) == "2026-02-18");
    CHECK(on(1447, 12, 10) == "2026-05-27");
    CHECK(on(1448, 1, 1) == "2026-06-16");
    CHECK(on(1448, 9, 1) == "2027-02-08");
    CHECK(on(1449, 9, 1) == "2028-01-28");
    CHECK(on(1451, 9, 1) == "2030-01-05");
    CHECK(on(1452, 9, 1) == "2030-12-26");
    CHECK(on(1500, 12, 30) == "2077-11-16");  // Where it ends.
}

TEST_CASE("A month of 29 days has no 30th", "[keydates]") {
    CHECK(on(1447, 8, 29) == "2026-02-17");
    CHECK(on(1447, 8, 30) == "none");
    CHECK(on(1447, 9, 30) == "2026-03-19");
    CHECK(on(1447, 12, 30) == "none");
}

TEST_CASE("Years outside the table follow the arithmetic calendar", "[keydates]") {
    CHECK(on(1318, 1, 1) == "1900-05-01");
    CHECK(on(1364, 12, 29) == "1945-12-05");
    CHECK(on(1501, 1, 1) == "2077-11-17");
    CHECK(on(1600, 9, 1) == "2174-07-30");
}

TEST_CASE("The months of a year follow each other, and make 354 or 355 days", "[keydates][law]") {
    constexpr int short_year = 1401;  // Of 353 days in the almanac, before it had a rule.
    for (int year = 1310; year <= 1640; ++year) {
        CAPTURE(year);
        const Day first = *hijri_day(year, 1, 1);
        Day day = first;
        for (unsigned month = 1; month <= 12; ++month) {
            REQUIRE(*hijri_day(year, month, 1) == day);
            day = *hijri_day(year, month, 29) + days{hijri_day(year, month, 30) ? 2 : 1};
        }
        const auto length = (day - first).count();
        REQUIRE((length == 354 || length == 355 || (length == 353 && year == short_year)));
        const bool is_seam = year + 1 == first_umm_al_qura_year || year == last_umm_al_qura_year;
        if (!is_seam) REQUIRE(*hijri_day(year + 1, 1, 1) == day);
    }
}

TEST_CASE("The year near a day is its own or one beside it", "[keydates][law]") {
    for (int year = 1316; year <= 1640; ++year) {
        CAPTURE(year);
        CHECK(std::abs(hijri_year_near(*hijri_day(year, 1, 1)) - year) <= 1);
        CHECK(std::abs(hijri_year_near(*hijri_day(year, 12, 29)) - year) <= 1);
    }
}
