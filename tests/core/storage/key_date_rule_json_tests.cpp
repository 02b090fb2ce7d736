#include "tests/support/key_date_packs.hpp"
#include "tests/support/key_date_rules.hpp"

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Rule accepted_rule(std::string_view rule) { return accepted(a_date("x", rule)).rule; }

struct Refusal {
    const char* rule;
    const char* where;
    const char* detail;
    ErrorCode code = ErrorCode::InvalidRule;
};

void check_refusals(std::initializer_list<Refusal> refusals) {
    for (const Refusal& refusal : refusals) {
        CAPTURE(refusal.rule);
        const std::string where = std::string{"dates[0].rule"} + refusal.where;
        CHECK(refused_rule(refusal.rule) == Error{refusal.code, where, refusal.detail});
    }
}

constexpr std::string_view new_year = R"({"type": "fixed", "month": 1, "day": 1})";

std::string offset_of(std::string_view rule) {
    return R"({"type": "offset", "days": 1, "rule": )" + std::string{rule} + '}';
}

std::string same_as(std::string_view id) { return R"({"type": "same", "id": ")" + std::string{id} + "\"}"; }

std::string any_of(int count, std::string_view rule) {
    std::string rules;
    for (int i = 0; i < count; ++i) rules += (i == 0 ? "" : ",") + std::string{rule};
    return R"({"type": "any", "rules": [)" + rules + "]}";
}

}  // namespace

TEST_CASE("Rules that stand on their own are read", "[storage][keydates]") {
    CHECK(accepted_rule(R"({"type": "month", "month": 11})") == whole_month(11));
    CHECK(accepted_rule(R"({"type": "nth-weekend", "nth": 3, "month": 9})") == weekend(3, 9));
    CHECK(accepted_rule(R"({"type": "orthodox-easter", "days": -2})") == orthodox_easter_and(-2));
    CHECK(accepted_rule(R"({"type": "hijri", "month": 9, "day": 1})") == hijri(9, 1));
    CHECK(accepted_rule(R"({"type": "hebrew", "month": "tishrei", "day": 10})") == hebrew(HebrewMonth::Tishrei, 10));
    CHECK(accepted_rule(R"({"type": "hebrew", "month": "cheshvan", "day": 30})") == hebrew(HebrewMonth::Cheshvan, 30));
    CHECK(accepted_rule(R"({"type": "chinese", "month": 8, "day": 15})") == chinese(8, 15));
    CHECK(accepted_rule(R"({"type": "season", "season": "june-solstice", "utc_offset_hours": 2})") ==
          season(Season::JuneSolstice, 2));
}

TEST_CASE("Rules that hold others are read", "[storage][keydates]") {
    CHECK(accepted_rule(R"({"type": "weekday", "weekday": "friday", "relation": "after",
        "rule": {"type": "nth-weekday", "nth": 4, "weekday": "thursday", "month": 11}})") ==
          weekday(Weekday::Friday, WeekdayRelation::After, nth(4, Weekday::Thursday, 11)));
    CHECK(accepted_rule(offset_of(new_year)) == offset(fixed(1, 1), 1));
    CHECK(accepted_rule(R"({"type": "shift", "if_day_over": 12, "days": -7,
        "rule": {"type": "nth-weekday", "nth": 2, "weekday": "wednesday", "month": 1}})") ==
          shift(nth(2, Weekday::Wednesday, 1), 12, -7));
    CHECK(accepted_rule(R"({"type": "on-weekdays", "weekdays": ["friday", "sunday"],
        "rule": {"type": "fixed", "month": 3, "day": 13}})") ==
          on_weekdays(fixed(3, 13), {Weekday::Friday, Weekday::Sunday}));
    CHECK(accepted_rule(any_of(2, new_year)) == any({fixed(1, 1), fixed(1, 1)}));
    CHECK(accepted_rule(R"({"type": "by-year", "rules": [
        {"until": 2018, "rule": {"type": "fixed", "month": 5, "day": 27}},
        {"rule": {"type": "fixed", "month": 5, "day": 28}}]})") ==
          by_year({Era{2018, fixed(5, 27)}, Era{.rule = fixed(5, 28)}}));
}

TEST_CASE("Tables hold days and spans, overrides the years they are for", "[storage][keydates]") {
    CHECK(accepted_rule(R"({"type": "table", "days": ["2026-04-29", "2026-10-17/2026-11-02"]})") ==
          table({one_day(2026, 4, 29), {day_of(2026, 10, 17), day_of(2026, 11, 2)}}));
    CHECK(accepted_rule(R"({"type": "override", "rule": {"type": "fixed", "month": 1, "day": 1},
        "years": {"2022": ["2022-01-12", "2022-07-01/2022-07-03"], "2020": []}})") ==
          Rule{.when = Override{
                   fixed(1, 1), {2020, 2022}, {one_day(2022, 1, 12), {day_of(2022, 7, 1), day_of(2022, 7, 3)}}}});
}

TEST_CASE("A date may be the same as an earlier one, with its years and without its length", "[storage][keydates]") {
    const auto read = read_key_dates(a_pack(a_date("a", new_year, R"(, "valid_from": 2000, "length_days": 3)") + ',' +
                                            a_date("b", offset_of(same_as("a")))));
    REQUIRE(read.has_value());
    const Rule& rule = read->definitions.at(1).rule;
    CHECK(falls_on(rule, 1999).empty());
    CHECK(falls_on(rule, 2000) == "2000-01-02");
}

TEST_CASE("A date that is the same may have years and a length of its own", "[storage][keydates]") {
    const auto read = read_key_dates(
        a_pack(a_date("a", new_year, R"(, "valid_from": 2000, "every_years": 4)") + ',' +
               a_date("b", same_as("a"), R"(, "valid_from": 2002, "valid_until": 2010, "length_days": 2)")));
    REQUIRE(read.has_value());
    const Rule& rule = read->definitions.at(1).rule;
    CHECK(falls_on(rule, 2000).empty());
    CHECK(falls_on(rule, 2002).empty());
    CHECK(falls_on(rule, 2004) == "2004-01-01/2004-01-02");
    CHECK(falls_on(rule, 2012).empty());
}

TEST_CASE("No date is the same as itself, a later one or one that is not there", "[storage][keydates]") {
    const Error unknown{ErrorCode::BrokenReference, "dates[0].rule.id", "b"};
    CHECK(refused(a_pack(a_date("a", same_as("b")) + ',' + a_date("b"))) == unknown);
    CHECK(refused(a_pack(a_date("b", same_as("b")))) == unknown);
    CHECK(refused(a_pack(a_date("b") + ',' + a_date("a", offset_of(same_as("c"))))) ==
          Error{ErrorCode::BrokenReference, "dates[1].rule.rule.id", "c"});
}

TEST_CASE("Bad values of rules on their own are refused with their place", "[storage][keydates]") {
    check_refusals({
        {R"({"type": "month", "month": 0})", ".month", "1 to 12"},
        {R"({"type": "nth-weekend", "nth": 6, "month": 9})", ".nth", "1 to 5"},
        {R"({"type": "nth-weekend", "nth": 1})", ".month", "", ErrorCode::MissingField},
        {R"({"type": "orthodox-easter", "days": -81})", ".days", "-80 to 250"},
        {R"({"type": "hijri", "month": 13, "day": 1})", ".month", "1 to 12"},
        {R"({"type": "hijri", "month": 9, "day": 31})", ".day", "1 to 30"},
        {R"({"type": "hebrew", "month": "adar-ii", "day": 1})", ".month", "adar-ii", ErrorCode::UnknownValue},
        {R"({"type": "hebrew", "month": "nisan", "day": 0})", ".day", "1 to 30"},
        {R"({"type": "hebrew", "month": "tevet", "day": 30})", ".day", "not in that month"},
        {R"({"type": "chinese", "month": 1, "day": 31})", ".day", "1 to 30"},
        {R"({"type": "season", "season": "spring", "utc_offset_hours": 1})", ".season", "spring",
         ErrorCode::UnknownValue},
        {R"({"type": "season", "season": "june-solstice", "utc_offset_hours": 15})", ".utc_offset_hours", "-12 to 14"},
        {R"({"type": "season", "season": "june-solstice"})", ".utc_offset_hours", "", ErrorCode::MissingField},
    });
}

TEST_CASE("Bad tables are refused with the entry that is wrong", "[storage][keydates]") {
    check_refusals({
        {R"({"type": "table", "days": []})", ".days", "[]", ErrorCode::UnknownValue},
        {R"({"type": "table"})", ".days", "", ErrorCode::MissingField},
        {R"({"type": "table", "days": [2026]})", ".days[0]", "string", ErrorCode::WrongType},
        {R"({"type": "table", "days": ["2026-02-30"]})", ".days[0]", "2026-02-30", ErrorCode::InvalidDate},
        {R"({"type": "table", "days": ["2026-04-29/"]})", ".days[0]", "2026-04-29/", ErrorCode::InvalidDate},
        {R"({"type": "table", "days": ["2026-04-29 2026-05-01"]})", ".days[0]", "2026-04-29 2026-05-01",
         ErrorCode::InvalidDate},
        {R"({"type": "table", "days": ["2026-04-29/2026-04-28"]})", ".days[0]", "2026-04-29/2026-04-28",
         ErrorCode::EndsBeforeItStarts},
        {R"({"type": "table", "days": ["2026-01-01/2027-01-02"]})", ".days[0]", "1 to 366 days"},
        {R"({"type": "table", "days": ["2026-04-29", "2026-04-28"]})", ".days[1]", "not in order"},
        {R"({"type": "table", "days": ["2026-04-29", "2026-04-29"]})", ".days[1]", "not in order"},
    });
    std::string days;
    for (int year = 1900; year < 2067; ++year)
        for (int month = 1; month <= 12; ++month)
            days += (days.empty() ? "\"" : ",\"") + to_text(day_of(year, static_cast<unsigned>(month), 1)) + '"';
    check_refusals({{(R"({"type": "table", "days": [)" + days + "]}").c_str(), ".days", "2000", ErrorCode::TooMany}});
}

TEST_CASE("Bad values of rules that hold others are refused with their place", "[storage][keydates]") {
    check_refusals({
        {R"({"type": "weekday", "weekday": "friday", "relation": "near", "rule": {"type": "easter", "days": 0}})",
         ".relation", "near", ErrorCode::UnknownValue},
        {R"({"type": "weekday", "weekday": "friday", "relation": "after"})", ".rule", "", ErrorCode::MissingField},
        {R"({"type": "offset", "rule": {"type": "easter", "days": 0}, "days": 401})", ".days", "-400 to 400"},
        {R"({"type": "offset", "rule": {"type": "easter", "days": 999}, "days": 1})", ".rule.days", "-80 to 250"},
        {R"({"type": "shift", "rule": {"type": "easter", "days": 0}, "if_day_over": 31, "days": 1})", ".if_day_over",
         "1 to 30"},
        {R"({"type": "shift", "rule": {"type": "easter", "days": 0}, "if_day_over": 12, "days": -401})", ".days",
         "-400 to 400"},
        {R"({"type": "on-weekdays", "rule": {"type": "easter", "days": 0}, "weekdays": []})", ".weekdays", "[]",
         ErrorCode::UnknownValue},
        {R"({"type": "on-weekdays", "rule": {"type": "easter", "days": 0}, "weekdays": ["monday", "monday"]})",
         ".weekdays[1]", "monday", ErrorCode::DuplicateId},
        {R"({"type": "any", "rules": []})", ".rules", "[]", ErrorCode::UnknownValue},
        {R"({"type": "any", "rules": {}})", ".rules", "array", ErrorCode::WrongType},
        {R"({"type": "any", "rules": [{"type": "easter", "days": 0}, {"type": "easter", "days": 0},
            {"type": "nth-weekday", "nth": 6, "weekday": "sunday", "month": 6}]})",
         ".rules[2].nth", "1 to 5"},
        {R"({"type": "any", "rules": [{"type": "easter", "days": 0, "month": 1}]})", ".rules[0].month", "month",
         ErrorCode::UnknownValue},
    });
}

TEST_CASE("Rules by year come in order, and the last of them has no end", "[storage][keydates]") {
    check_refusals({
        {R"({"type": "by-year", "rules": []})", ".rules", "[]", ErrorCode::UnknownValue},
        {R"({"type": "by-year", "rules": [{"rule": {"type": "easter", "days": 0}},
            {"rule": {"type": "easter", "days": 1}}]})",
         ".rules[0].until", "", ErrorCode::MissingField},
        {R"({"type": "by-year", "rules": [{"until": 2000, "rule": {"type": "easter", "days": 0}}]})", ".rules[0].until",
         "not on the last"},
        {R"({"type": "by-year", "rules": [{"until": 2000, "rule": {"type": "easter", "days": 0}},
            {"until": 2000, "rule": {"type": "easter", "days": 1}}, {"rule": {"type": "easter", "days": 2}}]})",
         ".rules[1].until", "not in order"},
        {R"({"type": "by-year", "rules": [{"until": 1899, "rule": {"type": "easter", "days": 0}},
            {"rule": {"type": "easter", "days": 1}}]})",
         ".rules[0].until", "1900 to 2200"},
        {R"({"type": "by-year", "rules": [{}]})", ".rules[0].rule", "", ErrorCode::MissingField},
    });
}

TEST_CASE("An override names years, each with days of its own", "[storage][keydates]") {
    const auto years = [](std::string_view text) {
        return refused_rule(R"({"type": "override", "rule": {"type": "easter", "days": 0}, "years": )" +
                            std::string{text} + '}');
    };
    CHECK(years("[]") == Error{ErrorCode::WrongType, "dates[0].rule.years", "object"});
    CHECK(years("{}") == Error{ErrorCode::UnknownValue, "dates[0].rule.years", "{}"});
    CHECK(years(R"({"22": []})").code == ErrorCode::InvalidRule);
    CHECK(years(R"({"1899": []})") == invalid_rule("dates[0].rule.years.1899", "1900 to 2200"));
    CHECK(years(R"({"2022": ["2022-01-12", "2021-01-12"]})") ==
          invalid_rule("dates[0].rule.years.2022[1]", "not in order"));
    CHECK(years(R"({"2022": ["2022-01-12", "2023-01-12"]})") ==
          invalid_rule("dates[0].rule.years.2022[1]", "not in that year"));
    CHECK(years(R"({"2022": "2022-01-12"})") == Error{ErrorCode::WrongType, "dates[0].rule.years.2022", "array"});
}

TEST_CASE("Rules nest eight deep and no deeper", "[storage][keydates]") {
    std::string rule{new_year};
    for (int depth = 2; depth <= 8; ++depth) rule = offset_of(rule);
    CHECK(falls_on(accepted_rule(rule), 2026) == "2026-01-08");
    CHECK(refused_rule(offset_of(rule)) == Error{ErrorCode::TooDeep, "dates[0].rule", "8"});
    CHECK(refused(a_pack(a_date("a", rule) + ',' + a_date("b", same_as("a")))) ==
          Error{ErrorCode::TooDeep, "dates[1].rule", "8"});
}

TEST_CASE("A date holds no more rules than can be gone through in a moment", "[storage][keydates]") {
    CHECK(accepted_rule(any_of(64, new_year)).length_days == std::nullopt);
    CHECK(refused_rule(any_of(65, new_year)) == Error{ErrorCode::TooMany, "dates[0].rule.rules", "64"});
    CHECK(refused_rule(any_of(2, any_of(64, new_year))) == Error{ErrorCode::TooMany, "dates[0].rule", "128"});
    CHECK(refused(a_pack(a_date("a", any_of(60, new_year)) + ',' + a_date("b", any_of(3, same_as("a"))))) ==
          Error{ErrorCode::TooMany, "dates[1].rule", "128"});
}

TEST_CASE("Nor does a pack, however short it says them", "[storage][keydates]") {
    std::string dates = a_date("d0", any_of(60, new_year));
    for (int i = 1; i < 806; ++i) dates += ',' + a_date('d' + std::to_string(i), same_as("d0"));
    CHECK(read_key_dates(a_pack(dates)).has_value());  // 61 rules, and 62 in each of the others.
    dates += ',' + a_date("last", same_as("d0"));
    CHECK(refused(a_pack(dates)) == Error{ErrorCode::TooMany, "dates[806].rule", "50000"});
}
