#include "core/keydates/season.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>

using namespace marronnier;

namespace {

struct Moment {
    Season season;
    int year;
    unsigned month, day;
    int hour, minute;
};

}  // namespace

TEST_CASE("Seasons begin at the minute that observatories print, or one beside it", "[keydates]") {
    const Moment printed[] = {
        {Season::MarchEquinox, 2000, 3, 20, 7, 35},      {Season::JuneSolstice, 2000, 6, 21, 1, 48},
        {Season::SeptemberEquinox, 2000, 9, 22, 17, 28}, {Season::DecemberSolstice, 2000, 12, 21, 13, 37},
        {Season::MarchEquinox, 2024, 3, 20, 3, 6},       {Season::JuneSolstice, 2024, 6, 20, 20, 51},
        {Season::SeptemberEquinox, 2024, 9, 22, 12, 44}, {Season::DecemberSolstice, 2024, 12, 21, 9, 21},
        {Season::MarchEquinox, 2026, 3, 20, 14, 46},     {Season::JuneSolstice, 2026, 6, 21, 8, 25},
        {Season::SeptemberEquinox, 2026, 9, 23, 0, 5},   {Season::DecemberSolstice, 2026, 12, 21, 20, 50},
    };
    for (const Moment& moment : printed) {
        CAPTURE(moment.year, moment.month);
        const std::chrono::sys_days date{std::chrono::year{moment.year} / static_cast<int>(moment.month) /
                                         static_cast<int>(moment.day)};
        const auto expected = date + std::chrono::hours{moment.hour} + std::chrono::minutes{moment.minute};
        CHECK(std::abs((season_start(moment.season, moment.year) - expected).count()) <= 90);
    }
}

TEST_CASE("The day depends on the clock where a season begins near midnight", "[keydates]") {
    CHECK(to_text(season_day(Season::SeptemberEquinox, 2026, 0)) == "2026-09-23");
    CHECK(to_text(season_day(Season::SeptemberEquinox, 2026, -4)) == "2026-09-22");
    CHECK(to_text(season_day(Season::DecemberSolstice, 2027, 1)) == "2027-12-22");
    CHECK(to_text(season_day(Season::DecemberSolstice, 2027, -5)) == "2027-12-21");
}

TEST_CASE("From one year to the next a season begins about 5 hours and 49 minutes later on its day",
          "[keydates][law]") {
    for (const Season season :
         {Season::MarchEquinox, Season::JuneSolstice, Season::SeptemberEquinox, Season::DecemberSolstice})
        for (int year = 1900; year < 2200; ++year) {
            CAPTURE(year);
            const auto apart = season_start(season, year + 1) - season_start(season, year);
            const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(apart - days{365}).count();
            REQUIRE(minutes > 330);
            REQUIRE(minutes < 370);
        }
}
