// Both Easters as the npm package date-easter reckons them. The command line answers for the years of a plan; the program
// "easters" (tests/programs) for all from 1600 to 2400, the core's own functions. MARRONNIER_EASTERS names another one.
import easter from "date-easter";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

import { daysOf, isoDay, keyDates } from "./key_dates.mjs";
import { inRepository } from "./marronnier.mjs";

const easters = process.env.MARRONNIER_EASTERS ?? inRepository("build/native/easters");
const iso = ({ year, month, day }) => isoDay(year, month, day);
const yearsFrom = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

test("From 1600 to 2400 the core reckons the Easters of date-easter, western and Orthodox", () => {
  const ours = execFileSync(easters, { encoding: "utf8" }).trimEnd().split("\n");
  const theirs = yearsFrom(1600, 2400).map((year) =>
    `${year} ${iso(easter.gregorianEaster(year))} ${iso(easter.orthodoxEaster(year))}`);
  assert.deepEqual(ours, theirs);
});

test("From 1900 to 2200 the packs have them too", async () => {
  const years = { from: 1900, to: 2200 };
  const dates = await keyDates("FR", years);
  const all = yearsFrom(years.from, years.to);
  assert.deepEqual(daysOf(dates, "fr.paques"), all.map((year) => iso(easter.gregorianEaster(year))));
  assert.deepEqual(daysOf(dates, "faith.paques-orthodoxe"), all.map((year) => iso(easter.orthodoxEaster(year))));
});
