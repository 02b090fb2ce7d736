#include "tests/support/key_date_packs.hpp"

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Error refused_with(std::string_view more) { return refused(a_pack(a_date("x", fixed_rule, more))); }

}  // namespace

TEST_CASE("A date says for whom it is, how to prepare and what people get wrong", "[storage][keydates]") {
    const auto date = accepted(a_date("x", fixed_rule, R"(, "school_zones": ["A", "C"], "lead_days": 21,
        "start_hour": 8, "sensitivity": "mourning", "note": {"fr": "Une phrase.", "en": "A sentence."},
        "url": "https://www.legifrance.gouv.fr/x", "valid_from": 2000, "every_years": 4)"));
    CHECK(date.school_zones == std::vector<std::string>{"A", "C"});
    CHECK(date.lead_days == 21);
    CHECK(date.start_hour == 8);
    CHECK(date.mourning);
    CHECK(date.note(Language::French) == "Une phrase.");
    CHECK(date.note(Language::English) == "A sentence.");
    CHECK(date.url == "https://www.legifrance.gouv.fr/x");
    CHECK(date.rule.every_years == 4);
}

TEST_CASE("A date may have a short name; without one its name is short enough", "[storage][keydates]") {
    const auto named = accepted(a_date("x", fixed_rule, R"(, "short": {"fr": "Droits", "en": "Rights"})"));
    CHECK(named.short_name(Language::French) == "Droits");
    CHECK(named.short_name(Language::English) == "Rights");
    const auto plain = accepted(a_date("x"));
    CHECK(plain.short_name(Language::French) == plain.name(Language::French));
    CHECK(refused_with(R"(, "short": {"fr": "Droits"})") == Error{ErrorCode::MissingField, "dates[0].short.en", {}});
}

TEST_CASE("A date that says none of it begins with its day and needs nothing", "[storage][keydates]") {
    const auto date = accepted(a_date("x"));
    CHECK(date.school_zones.empty());
    CHECK(date.lead_days == 0);
    CHECK_FALSE(date.start_hour.has_value());
    CHECK_FALSE(date.mourning);
    CHECK(date.note(Language::French).empty());
    CHECK(date.url.empty());
    CHECK(date.rule.every_years == 1);
    CHECK_FALSE(date.rule.length_days.has_value());
}

TEST_CASE("A period is counted from a first year", "[storage][keydates]") {
    CHECK(refused_with(R"(, "every_years": 4)") == Error{ErrorCode::MissingField, "dates[0].valid_from", ""});
    CHECK(refused_with(R"(, "valid_from": 2000, "every_years": 1)") ==
          invalid_rule("dates[0].every_years", "2 to 300"));
}

TEST_CASE("School zones are A, B and C, each once and at least one", "[storage][keydates]") {
    CHECK(refused_with(R"(, "school_zones": [])") == Error{ErrorCode::UnknownValue, "dates[0].school_zones", "[]"});
    CHECK(refused_with(R"(, "school_zones": ["A", "D"])") ==
          Error{ErrorCode::UnknownValue, "dates[0].school_zones[1]", "D"});
    CHECK(refused_with(R"(, "school_zones": ["A", "A"])") ==
          Error{ErrorCode::DuplicateId, "dates[0].school_zones[1]", "A"});
}

TEST_CASE("Advice is refused where it makes no sense", "[storage][keydates]") {
    CHECK(refused_with(R"(, "lead_days": -1)") == invalid_rule("dates[0].lead_days", "0 to 180"));
    CHECK(refused_with(R"(, "lead_days": 181)") == invalid_rule("dates[0].lead_days", "0 to 180"));
    CHECK(refused_with(R"(, "start_hour": 24)") == invalid_rule("dates[0].start_hour", "0 to 23"));
    CHECK(refused_with(R"(, "sensitivity": "joy")") == Error{ErrorCode::UnknownValue, "dates[0].sensitivity", "joy"});
    CHECK(refused_with(R"(, "note": {"fr": "Une phrase."})") == Error{ErrorCode::MissingField, "dates[0].note.en", ""});
    CHECK(refused_with(R"(, "note": "A sentence.")") == Error{ErrorCode::WrongType, "dates[0].note", "object"});
}

TEST_CASE("An address is one of the web, over https", "[storage][keydates]") {
    for (const char* bad : {"http://example.org", "javascript:alert(1)", "https://", "https://example.org/a b", ""}) {
        CAPTURE(bad);
        CHECK(refused_with(R"(, "url": ")" + std::string{bad} + '"') ==
              Error{ErrorCode::InvalidText, "dates[0].url", bad});
    }
}
