// Every pack of assets/keydates, as shipped.
#include "core/terms/regions.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string days_of(std::string_view id, const Place& place, int year) {
    std::string text;
    for (const KeyDate& date : key_dates(shipped(), place, day_of(year, 1, 1), day_of(year, 12, 31)))
        if (date.definition->id.text() == id && year_of(date.from) == year)
            text += (text.empty() ? "" : " ") + to_text(date.from);
    return text;
}

bool is_known_sector(const std::string& code) {
    return std::find(sectors().begin(), sectors().end(), code) != sectors().end();
}

}  // namespace

TEST_CASE("No id that was ever shipped is gone, and every new one is written down", "[keydates][packs]") {
    std::istringstream lines{text_of(in_repository("tests/core/keydates/shipped_ids.txt"))};
    std::set<std::string> frozen;
    for (std::string line; std::getline(lines, line);) frozen.insert(line);
    std::set<std::string> present;
    for (const KeyDateDefinition& date : shipped().definitions) present.insert(date.id.text());
    CHECK(present == frozen);
}

TEST_CASE("Places and sectors of key dates are those a client can have", "[keydates][packs]") {
    for (const KeyDateDefinition& date : shipped().definitions) {
        CAPTURE(date.id.text());
        for (const std::string& region : date.regions) CHECK(find_region(region) != nullptr);
        for (const std::string& region : date.not_regions) CHECK(find_region(region) != nullptr);
        for (const std::string& sector : date.sectors) CHECK(is_known_sector(sector));
    }
}

TEST_CASE("Every key date falls at least once between 1970 and 2100", "[keydates][packs]") {
    for (const KeyDateDefinition& date : shipped().definitions) {
        CAPTURE(date.id.text());
        CHECK_FALSE(occurrences_within(date.rule, {day_of(1970, 1, 1), day_of(2100, 12, 31)}).empty());
    }
}

// Law of 24 May 1950: the last Sunday of May, unless that is Pentecost.
TEST_CASE("France's mothers' day follows the law from 2019 to 2035", "[keydates][packs]") {
    const char* expected[] = {"2019-05-26", "2020-06-07", "2021-05-30", "2022-05-29", "2023-06-04", "2024-05-26",
                              "2025-05-25", "2026-05-31", "2027-05-30", "2028-05-28", "2029-05-27", "2030-05-26",
                              "2031-05-25", "2032-05-30", "2033-05-29", "2034-06-04", "2035-05-27"};
    for (int year = 2019; year <= 2035; ++year) CHECK(days_of("fr.fete-des-meres", {}, year) == expected[year - 2019]);
}

// Arrêté of 27 May 2019; 2023 and 2026 as announced, the others reckoned from its text.
TEST_CASE("Sales in Paris begin on the days of the decree", "[keydates][packs]") {
    const char* winter[] = {"2023-01-11", "2024-01-10", "2025-01-08", "2026-01-07", "2027-01-06",
                            "2028-01-12", "2029-01-10", "2030-01-09", "2031-01-08", "2032-01-07"};
    const char* summer[] = {"2023-06-28", "2024-06-26", "2025-06-25", "2026-06-24", "2027-06-23",
                            "2028-06-28", "2029-06-27", "2030-06-26", "2031-06-25", "2032-06-23"};
    const Place paris{.region = "FR-75"};
    for (int year = 2023; year <= 2032; ++year) {
        CHECK(days_of("fr.soldes-hiver", paris, year) == winter[year - 2023]);
        CHECK(days_of("fr.soldes-ete", paris, year) == summer[year - 2023]);
    }
}

TEST_CASE("Black Friday is the day after the fourth Thursday of November", "[keydates][packs]") {
    const char* expected[] = {"2023-11-24", "2024-11-29", "2025-11-28", "2026-11-27", "2027-11-26",
                              "2028-11-24", "2029-11-23", "2030-11-29", "2031-11-28", "2032-11-26"};
    for (int year = 2023; year <= 2032; ++year) CHECK(days_of("trade.black-friday", {}, year) == expected[year - 2023]);
    CHECK(days_of("trade.cyber-monday", {}, 2026) == "2026-11-30");
}

TEST_CASE("Ramadan begins twice in 2030", "[keydates][packs]") {
    CHECK(days_of("faith.debut-du-ramadan", {}, 2030) == "2030-01-05 2030-12-26");
    CHECK(days_of("faith.debut-du-ramadan", {}, 2026) == "2026-02-18");
}

TEST_CASE("Saint-Martin remembers abolition on the 28th of May since 2018, Guadeloupe on the 27th",
          "[keydates][packs]") {
    const auto holidays = [](const char* region, int year) {
        std::set<std::string> days;
        for (const KeyDate& date : key_dates(shipped(), {.region = region}, day_of(year, 5, 27), day_of(year, 5, 28)))
            if (date.definition->kind == KeyDateKind::PublicHoliday) days.insert(to_text(date.from));
        return days;
    };
    CHECK(holidays("FR-MF", 2026) == std::set<std::string>{"2026-05-28"});
    CHECK(holidays("FR-971", 2026) == std::set<std::string>{"2026-05-27"});
    CHECK(holidays("FR-75", 2026).empty());
}

// SRL 855, § 1a, and RB 70.1421, art. 9: both name St Stephen's Day without a condition. Lists that give one for Uri repeat
// a footnote that the law does not have.
TEST_CASE("St Stephen's Day is a holiday each year in Lucerne and Uri, not in Appenzell when three would follow",
          "[keydates][packs]") {
    const auto is_holiday = [](const char* canton, int year) {
        for (const KeyDate& date :
             key_dates(shipped(), {.country = "CH", .region = canton}, day_of(year, 12, 26), day_of(year, 12, 26)))
            if (date.definition->kind == KeyDateKind::PublicHoliday) return true;
        return false;
    };
    for (const int tuesday_or_saturday : {2023, 2026}) {
        CHECK(is_holiday("CH-LU", tuesday_or_saturday));
        CHECK(is_holiday("CH-UR", tuesday_or_saturday));
        CHECK_FALSE(is_holiday("CH-AR", tuesday_or_saturday));
        CHECK_FALSE(is_holiday("CH-AI", tuesday_or_saturday));
    }
    CHECK(is_holiday("CH-AR", 2025));
    CHECK_FALSE(is_holiday("CH-OW", 2025));
}

// A commune of Guadeloupe until 2007, it kept that island's day until its own was decreed in April 2012.
TEST_CASE("Saint-Barthélemy remembered abolition with Guadeloupe until it had a day of its own", "[keydates][packs]") {
    const Place place{.region = "FR-BL"};
    CHECK(days_of("fr.abolition-esclavage-saint-barthelemy", place, 1983).empty());
    CHECK(days_of("fr.abolition-esclavage-saint-barthelemy", place, 1984) == "1984-05-27");
    CHECK(days_of("fr.abolition-esclavage-saint-barthelemy", place, 2011) == "2011-05-27");
    CHECK(days_of("fr.abolition-esclavage-saint-barthelemy", place, 2012) == "2012-10-09");
}

TEST_CASE("The names of France are those of its almanacs, each written as a name", "[keydates][packs]") {
    const NameCalendar* names = names_in(shipped(), "FR");
    REQUIRE(names);
    const auto on = [names](unsigned month, unsigned day) { return names->name(day_of(2028, month, day)); };
    CHECK(on(1, 3) == "Geneviève");
    CHECK(on(2, 14) == "Valentin");
    CHECK(on(2, 29) == "Auguste");
    CHECK(on(3, 19) == "Joseph");
    CHECK(on(5, 19) == "Yves");
    CHECK(on(6, 24) == "Jean-Baptiste");
    CHECK(on(12, 6) == "Nicolas");
    CHECK(on(12, 31) == "Sylvestre");
    int named = 0;
    std::set<std::string> once;
    for (const std::string& name : names->names) {
        CAPTURE(name);
        CHECK_FALSE(name.starts_with("Saint"));
        CHECK_FALSE(name.starts_with(' '));
        CHECK_FALSE(name.ends_with(' '));
        named += name.empty() ? 0 : 1;
        CHECK((name.empty() || once.insert(name).second));  // Pierre on 9 December is Pierre Fourier.
    }
    CHECK(named > 340);
}
