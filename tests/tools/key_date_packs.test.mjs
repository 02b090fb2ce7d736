// The packs as shipped, against the schema that tells others how to write one.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const assets = new URL("../../assets/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, assets), "utf8"));

// strictRequired would ask each kind of rule to repeat the "type" that all of them need.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
addFormats(ajv);
const follows = ajv.compile(read("schema/key-dates.schema.json"));

function withRule(rule) {
  return {
    format: "marronnier-key-dates",
    version: 1,
    as_of: "2026-11-21",
    dates: [{ id: "x", names: { fr: "x", en: "x" }, kind: "own", certainty: "rule", source: "x", rule }],
  };
}

const packs = readdirSync(new URL("keydates/", assets))
  .filter((name) => name.endsWith(".json"))
  .map((file) => ({ file, pack: read(`keydates/${file}`) }));

for (const { file, pack } of packs) {
  test(`${file} follows the schema`, () => {
    assert.ok(follows(pack), ajv.errorsText(follows.errors));
  });

  test(`${file} writes apostrophes as typographers do`, () => {
    for (const { id, names, source } of pack.dates)
      assert.doesNotMatch(Object.values(names).join() + source, /['"]/, id);
    if (pack.names) assert.doesNotMatch(pack.names.source + pack.names.days.join(), /['"]/);
  });
}

test("No id is used twice, in one pack or in two", () => {
  const ids = packs.flatMap(({ pack }) => pack.dates.map(({ id }) => id));
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
});

test("The schema refuses what the reader refuses", () => {
  assert.ok(follows(withRule({ type: "fixed", month: 12, day: 25 })));
  assert.ok(!follows(withRule({ type: "fixed", month: 13, day: 25 })));
  assert.ok(!follows(withRule({ type: "fixed", month: 12, day: 25, shift: 1 })));
  assert.ok(!follows(withRule({ type: "nth-weekday", nth: 6, weekday: "sunday", month: 6 })));
  assert.ok(!follows(withRule({ type: "last-weekday", weekday: "dimanche", month: 5 })));
  assert.ok(!follows(withRule({ type: "easter", days: 251 })));
  assert.ok(!follows(withRule({ type: "full-moon" })));
  assert.ok(!follows(withRule({ type: "unless", rule: { type: "easter", days: 0 }, equals: { type: "easter", days: 0 } })));
});

test("The schema knows each kind of rule", () => {
  const easter = { type: "easter", days: 0 };
  const good = [
    { type: "month", month: 11 },
    { type: "nth-weekend", nth: 3, month: 9 },
    { type: "orthodox-easter", days: -2 },
    { type: "hijri", month: 9, day: 1 },
    { type: "hebrew", month: "tishrei", day: 1 },
    { type: "chinese", month: 1, day: 1 },
    { type: "season", season: "june-solstice", utc_offset_hours: 2 },
    { type: "table", days: ["2026-04-29", "2026-10-17/2026-11-02"] },
    { type: "weekday", weekday: "friday", relation: "after", rule: easter },
    { type: "offset", rule: easter, days: 3 },
    { type: "same", id: "trade.black-friday" },
    { type: "shift", rule: easter, if_day_over: 12, days: -7 },
    { type: "on-weekdays", rule: easter, weekdays: ["friday"] },
    { type: "any", rules: [easter, easter] },
    { type: "by-year", rules: [{ until: 2018, rule: easter }, { rule: easter }] },
    { type: "override", rule: easter, years: { 2022: ["2022-01-12"], 2020: [] } },
  ];
  for (const rule of good) {
    assert.ok(follows(withRule(rule)), rule.type + ajv.errorsText(follows.errors));
    assert.ok(!follows(withRule({ ...rule, other: 1 })), rule.type);
    for (const member of Object.keys(rule)) {
      const { [member]: _, ...less } = rule;
      assert.ok(!follows(withRule(less)), `${rule.type} without ${member}`);
    }
  }
});

test("The schema knows what a date may say beside its rule", () => {
  const withMembers = (members) => {
    const pack = withRule({ type: "easter", days: 0 });
    Object.assign(pack.dates[0], members);
    return pack;
  };
  const good = {
    valid_from: 2000,
    every_years: 4,
    start_hour: 8,
    school_zones: ["A"],
    lead_days: 21,
    sensitivity: "mourning",
    note: { fr: "x", en: "x" },
    url: "https://example.org/",
  };
  assert.ok(follows(withMembers(good)), ajv.errorsText(follows.errors));
  assert.ok(!follows(withMembers({ every_years: 4 })));
  assert.ok(!follows(withMembers({ start_hour: 24 })));
  assert.ok(!follows(withMembers({ school_zones: ["D"] })));
  assert.ok(!follows(withMembers({ lead_days: 181 })));
  assert.ok(!follows(withMembers({ sensitivity: "joy" })));
  assert.ok(!follows(withMembers({ note: { fr: "x" } })));
  assert.ok(!follows(withMembers({ url: "http://example.org/" })));
});
