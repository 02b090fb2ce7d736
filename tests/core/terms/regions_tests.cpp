#include "core/terms/regions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <set>
#include <string>

using namespace marronnier;

TEST_CASE("France has 101 départements and six collectivités overseas", "[terms]") {
    std::set<std::string_view> codes, names;
    for (const Region& region : regions_of("FR")) {
        codes.insert(region.code);
        names.insert(region.name);
    }
    CHECK(regions_of("FR").size() == 107);
    CHECK(codes.size() == 107);
    CHECK(names.size() == 107);

    std::size_t departements = 0;
    for (int number = 1; number <= 95; ++number) {
        if (number == 20) continue;  // Corsica, in two since 1976.
        departements += codes.count((number < 10 ? "FR-0" : "FR-") + std::to_string(number));
    }
    for (const char* code : {"FR-2A", "FR-2B", "FR-971", "FR-972", "FR-973", "FR-974", "FR-976"})
        departements += codes.count(code);
    CHECK(departements == 101);
    for (const char* code : {"FR-PM", "FR-BL", "FR-MF", "FR-NC", "FR-PF", "FR-WF"}) CHECK(codes.contains(code));
}

// Arrêté of 16 April 2015 and décret 2015-1616: 8 académies in zone A, 11 in B, 5 in C. Corsica has a calendar of its own.
TEST_CASE("Each school zone has the départements of its académies", "[terms]") {
    std::map<std::string_view, int> zones;
    for (const Region& region : regions_of("FR")) ++zones[region.school_zone];
    CHECK(zones.size() == 4);
    CHECK(zones["A"] == 32);
    CHECK(zones["B"] == 41);
    CHECK(zones["C"] == 21);
    CHECK(zones[""] == 13);
}

TEST_CASE("A region is found by its code with its zone and its clock", "[terms]") {
    REQUIRE(find_region("FR-57"));
    CHECK(find_region("FR-57")->name == "Moselle");
    CHECK(find_region("FR-57")->school_zone == "B");
    CHECK(find_region("FR-57")->time_zone == "Europe/Paris");
    REQUIRE(find_region("FR-974"));
    CHECK(find_region("FR-974")->time_zone == "Indian/Reunion");
    CHECK(find_region("FR-974")->school_zone.empty());
    CHECK(find_region("FR-75")->school_zone == "C");
    CHECK(find_region("FR-69")->school_zone == "A");
}

TEST_CASE("Belgium has its regions and provinces, Switzerland its cantons, Canada its provinces and territories",
          "[terms]") {
    CHECK(regions_of("BE").size() == 3 + 10);
    CHECK(regions_of("CH").size() == 26);
    CHECK(regions_of("CA").size() == 10 + 3);
    for (const char* country : {"FR", "BE", "CH", "CA"}) {
        std::set<std::string_view> codes;
        for (const Region& region : regions_of(country)) {
            CHECK(region.code.starts_with(std::string{country} + '-'));
            CHECK(find_region(region.code) == &region);
            CHECK_FALSE(region.time_zone.empty());
            codes.insert(region.code);
        }
        CHECK(codes.size() == regions_of(country).size());
    }
    REQUIRE(find_region("CH-GE"));
    CHECK(find_region("CH-GE")->name == "Genève");
    CHECK(find_region("CH-GE")->english == "Geneva");
}

TEST_CASE("No region is found where there is none", "[terms]") {
    CHECK(find_region("") == nullptr);
    CHECK(find_region("FR-20") == nullptr);
    CHECK(find_region("FR-99") == nullptr);
    CHECK(find_region("57") == nullptr);
    CHECK(regions_of("LU").empty());
    CHECK(regions_of("").empty());
}

TEST_CASE("France comes first among the countries, each once", "[terms]") {
    REQUIRE_FALSE(countries().empty());
    CHECK(countries().front().code == "FR");
    std::set<std::string_view> codes;
    for (const Country& country : countries()) codes.insert(country.code);
    CHECK(codes.size() == countries().size());
    CHECK(codes == std::set<std::string_view>{"FR", "BE", "CH", "LU", "CA"});
}

TEST_CASE("Each sector is named once", "[terms]") {
    CHECK(std::set<std::string_view>(sectors().begin(), sectors().end()).size() == 24);
    CHECK(sectors().size() == 24);
}
