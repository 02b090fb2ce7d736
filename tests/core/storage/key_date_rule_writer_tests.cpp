#include "core/storage/json_reader.hpp"
#include "core/storage/key_date_rule_json.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/key_date_rules.hpp"
#include "tests/support/random_rule.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string written(const Rule& rule) {
    JsonWriter writer{JsonWriter::Style::Compact};
    write(writer, rule);
    return std::move(writer).finished();
}

Result<Rule> read_back(std::string_view text) {
    JsonReading reading{*read_json(text)};
    Rule rule;
    read(reading.root(), rule);
    return reading.outcome(std::move(rule));
}

}  // namespace

TEST_CASE("A rule is written as packs write it", "[storage][keydates]") {
    CHECK(written(nth(3, Weekday::Sunday, 6)) == R"({"type":"nth-weekday","nth":3,"weekday":"sunday","month":6})");
    CHECK(written(hebrew(HebrewMonth::Tishrei, 1)) == R"({"type":"hebrew","month":"tishrei","day":1})");
    CHECK(written(season(Season::JuneSolstice, -3)) ==
          R"({"type":"season","season":"june-solstice","utc_offset_hours":-3})");
    CHECK(written(table({one_day(2026, 4, 29), {day_of(2026, 10, 17), day_of(2026, 11, 2)}})) ==
          R"({"type":"table","days":["2026-04-29","2026-10-17/2026-11-02"]})");
    CHECK(written(weekday(Weekday::Friday, WeekdayRelation::After, offset(easter(0), -2))) ==
          R"({"type":"weekday","weekday":"friday","relation":"after","rule":)"
          R"({"type":"offset","rule":{"type":"easter","days":0},"days":-2}})");
    CHECK(written(on_weekdays(shift(fixed(3, 13), 12, -7), {Weekday::Sunday, Weekday::Friday})) ==
          R"({"type":"on-weekdays","rule":{"type":"shift","rule":{"type":"fixed","month":3,"day":13},)"
          R"("if_day_over":12,"days":-7},"weekdays":["friday","sunday"]})");
    CHECK(written(unless(whole_month(5), weekend(1, 6), any({fixed(1, 1)}))) ==
          R"({"type":"unless","rule":{"type":"month","month":5},"equals":{"type":"nth-weekend","nth":1,"month":6},)"
          R"("then":{"type":"any","rules":[{"type":"fixed","month":1,"day":1}]}})");
    CHECK(written(by_year({Era{2018, fixed(5, 27)}, Era{.rule = hijri(9, 1)}})) ==
          R"({"type":"by-year","rules":[{"until":2018,"rule":{"type":"fixed","month":5,"day":27}},)"
          R"({"rule":{"type":"hijri","month":9,"day":1}}]})");
    CHECK(
        written(Rule{.when = Override{chinese(1, 1), {2020, 2022}, {one_day(2022, 1, 12)}}}) ==
        R"({"type":"override","rule":{"type":"chinese","month":1,"day":1},"years":{"2020":[],"2022":["2022-01-12"]}})");
}

TEST_CASE("A rule of any kind reads back as itself", "[storage][keydates][property]") {
    Random random{8};
    std::set<std::size_t> kinds;
    for (int i = 0; i < 3000; ++i) {
        const Rule rule = random_rule(random);
        const std::string text = written(rule);
        CAPTURE(text);
        const auto back = read_back(text);
        if (!back) FAIL(back.error().where << ' ' << back.error().detail);
        CHECK(*back == rule);
        kinds.insert(rule.when.index());
    }
    CHECK(kinds.size() == std::variant_size_v<decltype(Rule::when)>);
}

TEST_CASE("A rule that stands alone is not the same as another", "[storage][keydates]") {
    CHECK(read_back(R"({"type":"offset","days":1,"rule":{"type":"same","id":"fr-noel"}})").error() ==
          Error{ErrorCode::BrokenReference, "rule.id", "fr-noel"});
}
