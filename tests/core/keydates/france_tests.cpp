// The pack of France as shipped, read from assets/keydates/fr.json.
#include "core/keydates/catalogue.hpp"
#include "core/storage/key_dates_json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

using namespace marronnier;

namespace {

const Catalogue& france() {
    static const Catalogue catalogue = [] {
        std::ifstream file{MARRONNIER_ROOT "/assets/keydates/fr.json"};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        const auto read = read_key_dates(text);
        if (!read) FAIL("fr.json: " << read.error().where << ": " << read.error().detail);
        return *read;
    }();
    return catalogue;
}

std::vector<std::string> holidays(const Place& place, int year) {
    std::vector<std::string> lines;
    for (const KeyDate& key_date : key_dates(france(), place, day_of(year, 1, 1), day_of(year, 12, 31)))
        if (key_date.definition->kind == KeyDateKind::PublicHoliday)
            lines.push_back(to_text(key_date.from) + ' ' + key_date.definition->name_fr);
    return lines;
}

bool has(const Place& place, std::string_view id, Day day) {
    const auto found = key_dates(france(), place, day, day);
    return std::any_of(found.begin(), found.end(),
                       [id](const KeyDate& key_date) { return key_date.definition->id.text() == id; });
}

}  // namespace

TEST_CASE("France has the eleven public holidays of its labour code", "[keydates][france]") {
    // 2026 as the ministry of the civil service lists it.
    CHECK(holidays(Place{}, 2026) == std::vector<std::string>{
                                         "2026-01-01 Jour de l’An",
                                         "2026-04-06 Lundi de Pâques",
                                         "2026-05-01 Fête du Travail",
                                         "2026-05-08 Victoire 1945",
                                         "2026-05-14 Ascension",
                                         "2026-05-25 Lundi de Pentecôte",
                                         "2026-07-14 Fête nationale",
                                         "2026-08-15 Assomption",
                                         "2026-11-01 Toussaint",
                                         "2026-11-11 Armistice 1918",
                                         "2026-12-25 Noël",
                                     });
    CHECK(holidays(Place{.region = "FR-75"}, 2027).size() == 11);
}

TEST_CASE("Alsace and Moselle have two more", "[keydates][france]") {
    for (const char* region : {"FR-57", "FR-67", "FR-68"}) {
        CAPTURE(region);
        CHECK(holidays(Place{.region = region}, 2027).size() == 13);
        CHECK(has(Place{.region = region}, "fr.vendredi-saint", day_of(2027, 3, 26)));
        CHECK(has(Place{.region = region}, "fr.saint-etienne", day_of(2027, 12, 26)));
    }
    CHECK_FALSE(has(Place{.region = "FR-75"}, "fr.vendredi-saint", day_of(2027, 3, 26)));
    CHECK_FALSE(has(Place{}, "fr.saint-etienne", day_of(2027, 12, 26)));
}

TEST_CASE("Ascension and Victory Day may share the 8th of May", "[keydates][france]") {
    CHECK(has(Place{}, "fr.ascension", day_of(1997, 5, 8)));
    CHECK(has(Place{}, "fr.victoire-1945", day_of(1997, 5, 8)));
}

TEST_CASE("Mothers' day is in June when Pentecost takes the last Sunday of May", "[keydates][france]") {
    CHECK(has(Place{}, "fr.fete-des-meres", day_of(2026, 5, 31)));
    CHECK(has(Place{}, "fr.fete-des-meres", day_of(2034, 6, 4)));
    CHECK_FALSE(has(Place{}, "fr.fete-des-meres", day_of(2034, 5, 28)));
    CHECK(has(Place{}, "fr.fete-des-meres", day_of(1950, 6, 4)));  // The law's first year: 28 May was Pentecost.
}

TEST_CASE("Fathers' day is the third Sunday of June", "[keydates][france]") {
    CHECK(has(Place{}, "fr.fete-des-peres", day_of(2020, 6, 21)));
    CHECK(has(Place{}, "fr.fete-des-peres", day_of(2026, 6, 21)));
    CHECK(has(Place{}, "fr.fete-des-peres", day_of(2027, 6, 20)));
}

TEST_CASE("A holiday begins with the law that made it one", "[keydates][france]") {
    CHECK_FALSE(has(Place{}, "fr.armistice-1918", day_of(1921, 11, 11)));
    CHECK(has(Place{}, "fr.armistice-1918", day_of(1922, 11, 11)));
    CHECK_FALSE(has(Place{}, "fr.victoire-1945", day_of(1981, 5, 8)));
    CHECK(has(Place{}, "fr.victoire-1945", day_of(1982, 5, 8)));
    CHECK_FALSE(has(Place{}, "fr.fete-des-meres", day_of(1949, 5, 29)));
}

TEST_CASE("Ids stay as they were shipped", "[keydates][france]") {
    const char* const shipped[] = {
        "fr.armistice-1918",  "fr.ascension",          "fr.assomption",     "fr.fete-des-meres",
        "fr.fete-des-peres",  "fr.fete-du-travail",    "fr.fete-nationale", "fr.jour-de-l-an",
        "fr.lundi-de-paques", "fr.lundi-de-pentecote", "fr.noel",           "fr.saint-etienne",
        "fr.toussaint",       "fr.vendredi-saint",     "fr.victoire-1945",
    };
    std::set<std::string> ids;
    for (const KeyDateDefinition& definition : france().definitions) ids.insert(definition.id.text());
    for (const char* id : shipped) {
        CAPTURE(id);
        CHECK(ids.count(id) == 1);
    }
}
