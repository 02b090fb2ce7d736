#include "core/storage/key_date_list_json.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

KeyDateDefinition christmas() {
    KeyDateDefinition definition;
    definition.id = *KeyDateId::parse("fr.noel");
    definition.name_fr = "Noël";
    definition.name_en = "Christmas Day";
    definition.kind = KeyDateKind::PublicHoliday;
    definition.certainty = Certainty::Law;
    definition.source = "Code du travail";
    return definition;
}

}  // namespace

TEST_CASE("A list of key dates has one on each line, in the language asked for", "[storage][keydates]") {
    const KeyDateDefinition definition = christmas();
    const std::vector<ExplainedKeyDate> dates{
        {{&definition, day_of(2026, 12, 25), day_of(2026, 12, 25)}, "Le 25 décembre."}};
    CHECK(write_key_date_list(dates, Place{}, Language::French) ==
          "[\n  {\"id\": \"fr.noel\", \"date\": \"2026-12-25\", \"name\": \"Noël\", \"kind\": \"public-holiday\", "
          "\"certainty\": \"law\", \"source\": \"Code du travail\", \"rule\": \"Le 25 décembre.\"}\n]\n");
    CHECK(write_key_date_list(dates, Place{}, Language::English).find("\"Christmas Day\"") != std::string::npos);
}

TEST_CASE("A date of several days says its last, a regional one its region", "[storage][keydates]") {
    KeyDateDefinition definition = christmas();
    definition.regions = {"FR-57", "FR-67"};
    const std::vector<ExplainedKeyDate> dates{{{&definition, day_of(2026, 12, 25), day_of(2026, 12, 26)}, {}}};
    const std::string json = write_key_date_list(dates, Place{.region = "FR-67"}, Language::French);
    CHECK(json.find(R"("date": "2026-12-25", "end": "2026-12-26")") != std::string::npos);
    CHECK(json.find(R"("region": "FR-67"})") != std::string::npos);
}

TEST_CASE("No key dates are an empty list", "[storage][keydates]") {
    CHECK(write_key_date_list({}, Place{}, Language::French) == "[]\n");
}
