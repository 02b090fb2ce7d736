// The networks as shipped, against the schema that tells others how to write such a pack.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = (path) => JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), "utf8"));

// strictRequired and strictTypes would ask each condition to repeat what all limits need.
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
addFormats(ajv);
const follows = ajv.compile(read("schema/networks.schema.json"));
const pack = read("networks/networks.json");

const limitsOf = (rules) => rules.limits ?? [];
const everyRules = pack.networks.flatMap((network) => [network, ...(network.formats ?? [])]);
const everyLimit = everyRules.flatMap(limitsOf);

function withLimit(changes) {
  const limit = { what: "caption", value: 280, unit: "characters", method: "utf-16", severity: "error", source: "x" };
  const limits = [{ ...limit, ...changes }];
  return { format: "marronnier-networks", version: 1, as_of: "2026-11-22", networks: [{ network: "x", limits }] };
}

test("networks.json follows the schema", () => {
  assert.ok(follows(pack), ajv.errorsText(follows.errors));
});

test("Every network is there, once", () => {
  const names = read("schema/networks.schema.json").$defs.network.properties.network.enum;
  assert.deepEqual(pack.networks.map(({ network }) => network), names);
});

test("Sources are written as typographers do", () => {
  const sources = everyRules.flatMap((rules) => [rules, ...limitsOf(rules), rules.media, rules.visible]);
  for (const rules of sources) assert.doesNotMatch(rules?.source ?? "", /['"]| [:;»]|« /);
});

test("What is a network's own page has its address", () => {
  for (const { source, url } of everyLimit)
    if (/^(Meta|Mastodon, |AT Protocol|YouTube Data|TikTok, Content|Pinterest,|twitter-text)/.test(source)) assert.ok(url, source);
});

test("The schema refuses what the reader refuses", () => {
  assert.ok(follows(withLimit({})));
  assert.ok(follows(withLimit({ what: "hashtags", method: "each", unit: "items" })));
  assert.ok(!follows(withLimit({ value: -1 })));
  assert.ok(!follows(withLimit({ value: 1_000_001 })));
  assert.ok(!follows(withLimit({ what: "legend" })));
  assert.ok(!follows(withLimit({ unit: "bytes" })));
  assert.ok(!follows(withLimit({ unit: "items" })));
  assert.ok(!follows(withLimit({ method: "utf-8" })));
  assert.ok(!follows(withLimit({ method: "each", unit: "items" })));
  assert.ok(!follows(withLimit({ what: "hashtags" })));
  assert.ok(!follows(withLimit({ severity: "fatal" })));
  assert.ok(!follows(withLimit({ source: " " })));
  assert.ok(!follows(withLimit({ url: "http://a.fr" })));
  assert.ok(!follows(withLimit({ since: 2025 })));
});
