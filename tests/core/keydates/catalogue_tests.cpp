#include "core/keydates/catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

KeyDateDefinition a_date(std::string_view id, unsigned month, unsigned day) {
    KeyDateDefinition definition;
    definition.id = *KeyDateId::parse(id);
    definition.kind = KeyDateKind::Observance;
    definition.rule.when = FixedDay{month, day};
    definition.country = "FR";
    return definition;
}

// "a:2026-06-03 b:2026-06-05"
std::string listed(const Catalogue& catalogue, const Place& place, Day from, Day to) {
    std::string text;
    for (const KeyDate& key_date : key_dates(catalogue, place, from, to))
        text += (text.empty() ? "" : " ") + key_date.definition->id.text() + ':' + to_text(key_date.from);
    return text;
}

Day june(unsigned day) { return day_of(2026, 6, day); }

}  // namespace

TEST_CASE("Both ends of the range are included", "[keydates]") {
    const Catalogue catalogue{{a_date("a", 6, 3), a_date("b", 6, 5), a_date("c", 6, 7)}};
    CHECK(listed(catalogue, Place{}, june(3), june(5)) == "a:2026-06-03 b:2026-06-05");
    CHECK(listed(catalogue, Place{}, june(5), june(5)) == "b:2026-06-05");
    CHECK(listed(catalogue, Place{}, june(6), june(6)).empty());
}

TEST_CASE("A range over New Year finds the dates of both years", "[keydates]") {
    const Catalogue catalogue{{a_date("christmas", 12, 25), a_date("new-year", 1, 1)}};
    CHECK(listed(catalogue, Place{}, day_of(2025, 12, 1), day_of(2027, 1, 31)) ==
          "christmas:2025-12-25 new-year:2026-01-01 christmas:2026-12-25 new-year:2027-01-01");
}

TEST_CASE("A range that ends before it starts holds nothing", "[keydates]") {
    Catalogue catalogue{{a_date("week", 6, 1)}};
    catalogue.definitions[0].rule.length_days = 20;
    CHECK(key_dates(catalogue, Place{}, june(10), june(5)).empty());
}

TEST_CASE("Dates are ordered by day, then public holidays first, then by id", "[keydates]") {
    Catalogue catalogue{{a_date("a", 6, 3), a_date("b", 6, 3), a_date("c", 6, 3), a_date("d", 6, 2)}};
    catalogue.definitions[2].kind = KeyDateKind::PublicHoliday;
    CHECK(listed(catalogue, Place{}, june(1), june(30)) == "d:2026-06-02 c:2026-06-03 a:2026-06-03 b:2026-06-03");
}

TEST_CASE("A date of several days is listed when any of its days lies in the range", "[keydates]") {
    Catalogue catalogue{{a_date("week", 6, 1)}};
    catalogue.definitions[0].rule.length_days = 7;

    CHECK(key_dates(catalogue, Place{}, day_of(2026, 5, 1), day_of(2026, 5, 31)).empty());
    CHECK(key_dates(catalogue, Place{}, june(1), june(1)).size() == 1);
    CHECK(key_dates(catalogue, Place{}, june(7), june(30)).size() == 1);
    CHECK(key_dates(catalogue, Place{}, june(8), june(30)).empty());
    CHECK(to_text(key_dates(catalogue, Place{}, june(4), june(4)).at(0).to) == "2026-06-07");
}

TEST_CASE("A date that began last year is still on in January", "[keydates]") {
    Catalogue catalogue{{a_date("sales", 12, 30)}};
    catalogue.definitions[0].rule.length_days = 5;
    CHECK(listed(catalogue, Place{}, day_of(2027, 1, 2), day_of(2027, 1, 31)) == "sales:2026-12-30");
}

TEST_CASE("What lasts as long as its rule says is still on after its first days", "[keydates]") {
    Catalogue catalogue{{a_date("autumn", 1, 1), a_date("movember", 1, 1), a_date("weekend", 1, 1)}};
    catalogue.definitions[0].rule.when = DayTable{{{day_of(2026, 10, 17), day_of(2026, 11, 2)}}};
    catalogue.definitions[1].rule.when = DayOffset{Rule{.when = WholeMonth{11}}, 0};
    catalogue.definitions[2].rule.when = NthWeekend{1, 11};
    CHECK(listed(catalogue, Place{}, day_of(2026, 11, 1), day_of(2026, 11, 1)) ==
          "autumn:2026-10-17 movember:2026-11-01");
    CHECK(listed(catalogue, Place{}, day_of(2026, 11, 8), day_of(2026, 11, 8)) ==
          "movember:2026-11-01 weekend:2026-11-07");
    CHECK(listed(catalogue, Place{}, day_of(2026, 11, 30), day_of(2026, 12, 31)) == "movember:2026-11-01");
}

TEST_CASE("A weekend over New Year is on in January", "[keydates]") {
    Catalogue catalogue{{a_date("weekend", 1, 1)}};
    catalogue.definitions[0].rule.when = NthWeekend{5, 12};
    const Day new_year = day_of(2034, 1, 1);
    REQUIRE(key_dates(catalogue, Place{}, new_year, new_year).size() == 1);
    CHECK(to_text(key_dates(catalogue, Place{}, new_year, new_year)[0].from) == "2033-12-31");
}

TEST_CASE("Another country's dates stay away, those of no country are everyone's", "[keydates]") {
    Catalogue catalogue{{a_date("belgian", 6, 3), a_date("world", 6, 4)}};
    catalogue.definitions[0].country = "BE";
    catalogue.definitions[1].country.clear();
    CHECK(listed(catalogue, Place{.country = "FR"}, june(1), june(30)) == "world:2026-06-04");
    CHECK(listed(catalogue, Place{.country = "BE"}, june(1), june(30)) == "belgian:2026-06-03 world:2026-06-04");
}

TEST_CASE("A regional date is for its regions, not for a place that says none", "[keydates]") {
    Catalogue catalogue{{a_date("saint-etienne", 6, 3)}};
    catalogue.definitions[0].regions = {"FR-57", "FR-67"};
    CHECK(key_dates(catalogue, Place{.region = "FR-57"}, june(1), june(30)).size() == 1);
    CHECK(key_dates(catalogue, Place{.region = "FR-67"}, june(1), june(30)).size() == 1);
    CHECK(key_dates(catalogue, Place{.region = "FR-75"}, june(1), june(30)).empty());
    CHECK(key_dates(catalogue, Place{}, june(1), june(30)).empty());
}

TEST_CASE("A school date is for its zones, not for a place that says none", "[keydates]") {
    Catalogue catalogue{{a_date("holidays", 6, 3)}};
    catalogue.definitions[0].school_zones = {"A", "C"};
    CHECK(key_dates(catalogue, Place{.school_zone = "A"}, june(1), june(30)).size() == 1);
    CHECK(key_dates(catalogue, Place{.school_zone = "B"}, june(1), june(30)).empty());
    CHECK(key_dates(catalogue, Place{}, june(1), june(30)).empty());
}

TEST_CASE("A date for some sectors is hidden from the others, not from a place that says none", "[keydates]") {
    Catalogue catalogue{{a_date("bread", 6, 3)}};
    catalogue.definitions[0].sectors = {"bakery", "restaurant"};
    CHECK(key_dates(catalogue, Place{.sector = "bakery"}, june(1), june(30)).size() == 1);
    CHECK(key_dates(catalogue, Place{.sector = "beauty"}, june(1), june(30)).empty());
    CHECK(key_dates(catalogue, Place{}, june(1), june(30)).size() == 1);
}

TEST_CASE("Nothing falls outside the calendar, however wide the range", "[keydates]") {
    Catalogue catalogue{{a_date("eve", 12, 31)}};
    catalogue.definitions[0].rule.length_days = 3;
    const auto found = key_dates(catalogue, Place{}, day_of(1500, 1, 1), day_of(3000, 1, 1));
    REQUIRE(found.size() == 301);
    CHECK(to_text(found.front().from) == "1900-12-31");
    CHECK(to_text(found.back().from) == "2200-12-31");
    CHECK(to_text(found.back().to) == "2200-12-31");
}

TEST_CASE("Packs join in the order of their ids", "[keydates]") {
    Catalogue catalogue{{a_date("a", 6, 1), a_date("c", 6, 1)}};
    REQUIRE(add(catalogue, Catalogue{{a_date("b", 6, 1), a_date("d", 6, 1)}}));
    CHECK(listed(catalogue, Place{}, june(1), june(1)) == "a:2026-06-01 b:2026-06-01 c:2026-06-01 d:2026-06-01");
}

TEST_CASE("A pack with an id that is there already is refused whole", "[keydates]") {
    Catalogue catalogue{{a_date("a", 6, 1), a_date("c", 6, 1)}};
    CHECK_FALSE(add(catalogue, Catalogue{{a_date("b", 6, 1), a_date("c", 6, 2)}}));
    CHECK(listed(catalogue, Place{}, june(1), june(30)) == "a:2026-06-01 c:2026-06-01");
}
