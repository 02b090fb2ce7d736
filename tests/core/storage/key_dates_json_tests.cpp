#include "tests/support/key_date_packs.hpp"

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string mothers_day(std::string_view then) {
    return R"({"type": "unless", "rule": {"type": "last-weekday", "weekday": "sunday", "month": 5},
        "equals": {"type": "easter", "days": 49}, "then": )" +
           std::string{then} + '}';
}

}  // namespace

TEST_CASE("A pack becomes definitions, sorted by id", "[storage][keydates]") {
    const auto catalogue = read_key_dates(a_pack(a_date("fr.noel") + ',' + a_date("fr.assomption")));
    REQUIRE(catalogue.has_value());
    REQUIRE(catalogue->definitions.size() == 2);

    const KeyDateDefinition& christmas = catalogue->definitions[1];
    CHECK(christmas.id.text() == "fr.noel");
    CHECK(christmas.name(Language::French) == "Noël");
    CHECK(christmas.name(Language::English) == "Christmas");
    CHECK(christmas.kind == KeyDateKind::PublicHoliday);
    CHECK(christmas.certainty == Certainty::Law);
    CHECK(christmas.rule == Rule{.when = FixedDay{12, 25}});
    CHECK(christmas.country == "FR");
    CHECK(christmas.source == "Code du travail");
    CHECK(christmas.as_of == day_of(2026, 11, 21));
    CHECK(christmas.regions.empty());
    CHECK(christmas.sectors.empty());
}

TEST_CASE("Each kind of rule is read", "[storage][keydates]") {
    CHECK(accepted(a_date("x", R"({"type": "nth-weekday", "nth": 3, "weekday": "sunday", "month": 6})")).rule ==
          Rule{.when = NthWeekday{3, Weekday::Sunday, 6}});
    CHECK(accepted(a_date("x", R"({"type": "last-weekday", "weekday": "monday", "month": 5})")).rule ==
          Rule{.when = LastWeekday{Weekday::Monday, 5}});
    CHECK(accepted(a_date("x", R"({"type": "easter", "days": -2})")).rule == Rule{.when = EasterOffset{-2}});
    CHECK(accepted(a_date("x", R"({"type": "fixed", "month": 2, "day": 29})")).rule == Rule{.when = FixedDay{2, 29}});

    const Rule by_law{.when =
                          UnlessEquals{Rule{.when = LastWeekday{Weekday::Sunday, 5}}, Rule{.when = EasterOffset{49}},
                                       Rule{.when = NthWeekday{1, Weekday::Sunday, 6}}}};
    CHECK(accepted(a_date("x", mothers_day(R"({"type": "nth-weekday", "nth": 1, "weekday": "sunday", "month": 6})")))
              .rule == by_law);
}

TEST_CASE("A date may have years, a length, regions, sectors and its own day of checking", "[storage][keydates]") {
    const auto date = accepted(a_date("x", fixed_rule, R"(, "valid_from": 1948, "valid_until": 2030, "length_days": 7,
        "regions": ["FR-57", "FR-2A"], "sectors": ["bakery"], "as_of": "2026-01-02")"));
    CHECK(date.rule.valid_from == 1948);
    CHECK(date.rule.valid_until == 2030);
    CHECK(date.rule.length_days == 7);
    CHECK(date.regions == std::vector<std::string>{"FR-57", "FR-2A"});
    CHECK(date.sectors == std::vector<std::string>{"bakery"});
    CHECK(date.as_of == day_of(2026, 1, 2));
}

TEST_CASE("A pack without a country is for every country", "[storage][keydates]") {
    const auto catalogue = read_key_dates(a_pack(a_date("world.x"), R"("as_of": "2026-11-21")"));
    REQUIRE(catalogue.has_value());
    CHECK(catalogue->definitions.at(0).country.empty());
}

TEST_CASE("A bad rule is refused with its place", "[storage][keydates]") {
    const std::string good = a_date("a") + ',' + a_date("b") + ',' + a_date("c") + ',' + a_date("d") + ',';
    const std::string bad = a_date("e", R"({"type": "nth-weekday", "nth": 6, "weekday": "sunday", "month": 6})");
    CHECK(refused(a_pack(good + bad)) == invalid_rule("dates[4].rule.nth", "1 to 5"));
}

TEST_CASE("Numbers outside a rule's range are refused", "[storage][keydates]") {
    CHECK(refused_rule(R"({"type": "nth-weekday", "nth": 0, "weekday": "sunday", "month": 6})") ==
          invalid_rule("dates[0].rule.nth", "1 to 5"));
    CHECK(refused_rule(R"({"type": "fixed", "month": 13, "day": 1})") ==
          invalid_rule("dates[0].rule.month", "1 to 12"));
    CHECK(refused_rule(R"({"type": "fixed", "month": -1, "day": 1})") ==
          invalid_rule("dates[0].rule.month", "1 to 12"));
    CHECK(refused_rule(R"({"type": "fixed", "month": 1, "day": 32})") == invalid_rule("dates[0].rule.day", "1 to 31"));
    CHECK(refused_rule(R"({"type": "easter", "days": 251})") == invalid_rule("dates[0].rule.days", "-80 to 250"));
    CHECK(refused_rule(R"({"type": "easter", "days": 1.5})") ==
          Error{ErrorCode::WrongType, "dates[0].rule.days", "integer"});
}

TEST_CASE("A day that no year has is refused", "[storage][keydates]") {
    CHECK(refused_rule(R"({"type": "fixed", "month": 4, "day": 31})") ==
          invalid_rule("dates[0].rule.day", "not in that month"));
    CHECK(refused_rule(R"({"type": "fixed", "month": 2, "day": 30})") ==
          invalid_rule("dates[0].rule.day", "not in that month"));
}

TEST_CASE("A fault inside a nested rule has its full place", "[storage][keydates]") {
    CHECK(refused_rule(mothers_day(R"({"type": "nth-weekday", "nth": 9, "weekday": "sunday", "month": 6})")) ==
          invalid_rule("dates[0].rule.then.nth", "1 to 5"));
    CHECK(refused_rule(mothers_day("{}")) == Error{ErrorCode::MissingField, "dates[0].rule.then.type", ""});
    CHECK(refused_rule(R"({"type": "unless", "rule": {"type": "easter", "days": 1}})") ==
          Error{ErrorCode::MissingField, "dates[0].rule.equals", ""});
}

TEST_CASE("Unknown rules, weekdays and members are refused, not skipped", "[storage][keydates]") {
    CHECK(refused_rule(R"({"type": "full-moon"})") ==
          Error{ErrorCode::UnknownValue, "dates[0].rule.type", "full-moon"});
    CHECK(refused_rule(R"({"type": "last-weekday", "weekday": "dimanche", "month": 5})") ==
          Error{ErrorCode::UnknownValue, "dates[0].rule.weekday", "dimanche"});
    CHECK(refused_rule(R"({"type": "easter", "days": 1, "shift": 2})") ==
          Error{ErrorCode::UnknownValue, "dates[0].rule.shift", "shift"});
    CHECK(refused_rule(R"({"month": 5, "day": 1})") == Error{ErrorCode::MissingField, "dates[0].rule.type", ""});
    CHECK(refused_rule(R"("christmas")") == Error{ErrorCode::WrongType, "dates[0].rule", "object"});
    CHECK(refused(a_pack(a_date("x", fixed_rule, R"(, "valid_form": 1948)"))) ==
          Error{ErrorCode::UnknownValue, "dates[0].valid_form", "valid_form"});
}

TEST_CASE("An id used twice is refused at its second place", "[storage][keydates]") {
    CHECK(refused(a_pack(a_date("fr.noel") + ',' + a_date("fr.x") + ',' + a_date("fr.noel"))) ==
          Error{ErrorCode::DuplicateId, "dates[2].id", "fr.noel"});
}

TEST_CASE("A date needs its names, its kind and its source", "[storage][keydates]") {
    CHECK(refused(a_pack(R"({"id": "x"})")) == Error{ErrorCode::MissingField, "dates[0].names", ""});
    CHECK(refused(a_pack(R"({"id": "x", "names": {"fr": "Noël"}})")) ==
          Error{ErrorCode::MissingField, "dates[0].names.en", ""});
    CHECK(refused(a_pack(R"({"id": "x", "names": {"fr": " ", "en": "x"}})")) ==
          Error{ErrorCode::InvalidText, "dates[0].names.fr", " "});
    CHECK(refused(a_pack(R"({"id": "x", "names": {"fr": "x", "en": "x"}, "kind": "party"})")) ==
          Error{ErrorCode::UnknownValue, "dates[0].kind", "party"});
    CHECK(refused(a_pack(R"({"id": "fête"})")) == Error{ErrorCode::InvalidId, "dates[0].id", "fête"});
}

TEST_CASE("Years and lengths must make sense", "[storage][keydates]") {
    const auto refused_with = [](std::string_view more) { return refused(a_pack(a_date("x", fixed_rule, more))); };
    CHECK(refused_with(R"(, "valid_from": 1789)") == invalid_rule("dates[0].valid_from", "1900 to 2200"));
    CHECK(refused_with(R"(, "valid_from": 2000, "valid_until": 1999)") ==
          invalid_rule("dates[0].valid_until", "before valid_from"));
    CHECK(refused_with(R"(, "length_days": 0)") == invalid_rule("dates[0].length_days", "1 to 366"));
}

TEST_CASE("Regions are codes of the pack's country, each once and at least one", "[storage][keydates]") {
    const auto refused_with = [](std::string_view more) { return refused(a_pack(a_date("x", fixed_rule, more))); };
    CHECK(refused_with(R"(, "regions": ["FR-57", "DE-BY"])") ==
          Error{ErrorCode::UnknownValue, "dates[0].regions[1]", "DE-BY"});
    CHECK(refused_with(R"(, "regions": ["57"])") == Error{ErrorCode::UnknownValue, "dates[0].regions[0]", "57"});
    CHECK(refused_with(R"(, "regions": ["FR-57", "FR-57"])") ==
          Error{ErrorCode::DuplicateId, "dates[0].regions[1]", "FR-57"});
    CHECK(refused_with(R"(, "regions": [])") == Error{ErrorCode::UnknownValue, "dates[0].regions", "[]"});
}

TEST_CASE("Other files and later versions are refused", "[storage][keydates]") {
    CHECK(refused(R"({"format": "marronnier", "version": 1, "as_of": "2026-11-21", "dates": []})") ==
          Error{ErrorCode::UnknownValue, "format", "marronnier"});
    CHECK(refused(R"({"format": "marronnier-key-dates", "version": 2, "as_of": "2026-11-21", "dates": []})") ==
          Error{ErrorCode::NewerVersion, "version", "2"});
    CHECK(refused(a_pack("", R"("country": "France", "as_of": "2026-11-21")")) ==
          Error{ErrorCode::UnknownValue, "country", "France"});
    CHECK(refused(a_pack("", R"("country": "FR", "as_of": "2026-02-30")")) ==
          Error{ErrorCode::InvalidDate, "as_of", "2026-02-30"});
    CHECK(refused("[]").code == ErrorCode::WrongType);
    CHECK(refused("{").code == ErrorCode::NotJson);
    CHECK(refused("").code == ErrorCode::NotJson);
}

namespace {

std::string names_pack(std::size_t days, std::string_view country = R"("country": "FR",)") {
    std::string names;
    for (std::size_t i = 0; i < days; ++i) names += (i == 0 ? "\"N" : ", \"N") + std::to_string(i) + '"';
    return R"({"format": "marronnier-key-dates", "version": 1, )" + std::string{country} +
           R"( "as_of": "2026-11-23", "dates": [], "names": {"source": "Almanach", "days": [)" + names + "]}}";
}

}  // namespace

TEST_CASE("The names of a country stand on the days of a leap year", "[storage][keydates]") {
    const auto catalogue = read_key_dates(names_pack(366));
    REQUIRE(catalogue.has_value());
    const NameCalendar* names = names_in(*catalogue, "FR");
    REQUIRE(names);
    CHECK(names->source == "Almanach");
    CHECK(names->as_of == day_of(2026, 11, 23));
    CHECK(names->name(day_of(2027, 1, 1)) == "N0");
    CHECK(names->name(day_of(2028, 2, 29)) == "N59");
    CHECK(names->name(day_of(2027, 3, 1)) == "N60");
    CHECK(names->name(day_of(2027, 12, 31)) == "N365");
    CHECK_FALSE(names_in(*catalogue, "BE"));
    // A second calendar of the same country is one too many.
    Catalogue known = *catalogue;
    CHECK_FALSE(add(known, *catalogue));
}

TEST_CASE("A calendar of names with a day too few or too many is refused, and one of no country",
          "[storage][keydates]") {
    for (const std::size_t days : {0u, 365u, 367u}) {
        const auto refused = read_key_dates(names_pack(days));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().where == "names.days");
    }
    CHECK_FALSE(read_key_dates(names_pack(366, "")).has_value());
}
