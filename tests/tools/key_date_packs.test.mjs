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
