// Public holidays from 1970 to 2100, everywhere we know them, as two npm packages have them: date-holidays, and
// @socialgouv/jours-feries for France. Where they differ, public_holiday_differences.json says who is right and by which
// law; its entries are checked too, so that the list says nothing that is no longer so.
import joursFeries from "@socialgouv/jours-feries";
import Holidays from "date-holidays";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { compare } from "./explained_differences.mjs";
import { places } from "./holiday_places.mjs";
import { firstYear, isoDay, keyDates, lastYear } from "./key_dates.mjs";
import { inRepository } from "./marronnier.mjs";

const differences = JSON.parse(readFileSync(new URL("public_holiday_differences.json", import.meta.url), "utf8"));
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);

const oracles = {
  "date-holidays": (place) => {
    // All of them, and the public ones afterwards: some of its rules look at days of other kinds.
    const holidays = new Holidays(...places.get(place));
    return years.flatMap((year) => holidays.getHolidays(year))
      .filter(({ type }) => type === "public")
      .map(({ date, rule }) => ({ date: date.slice(0, 10), key: rule }));
  },
  "jours-feries": (place) =>
    years.flatMap((year) => Object.entries(joursFeries(year, { alsace: place !== "FR" })))
      .map(([name, day]) => ({ date: isoDay(day.getFullYear(), day.getMonth() + 1, day.getDate()), key: name })),
};

const questions = [
  ...[...places.keys()].map((place) => ({ oracle: "date-holidays", place })),
  { oracle: "jours-feries", place: "FR" },
  { oracle: "jours-feries", place: "FR-57" },
];

const useless = [];

for (const { oracle, place } of questions)
  test(`${place} has the public holidays of ${oracle}, except where a reason is known`, async () => {
    const ours = (await keyDates(place))
      .filter(({ kind }) => kind === "public-holiday")
      .map(({ date, id }) => ({ date, key: id }));
    const explained = differences.filter((entry) => entry.oracle === oracle && entry.places.includes(place));
    const { unexplained, needless, useful } = compare(ours, oracles[oracle](place), explained);
    for (const entry of explained.filter((entry) => !useful(entry))) useless.push(`${place}: ${entry.reason}`);
    assert.deepEqual(unexplained.slice(0, 10), []);
    assert.deepEqual(needless.slice(0, 10), []);
  });

test("Every listed difference is one still, in each place it names, and has its reason and its source", () => {
  assert.deepEqual(useless, []);
  for (const { oracle, places: named, reason, source } of differences) {
    for (const place of named)
      assert.ok(questions.some((question) => question.oracle === oracle && question.place === place), `${oracle}, ${place}`);
    assert.ok(reason.length > 40 && source.length > 10, reason);
  }
});

test("No place has public holidays of its own that nobody compares", () => {
  for (const country of ["fr", "be", "ch", "lu", "ca"]) {
    const { dates } = JSON.parse(readFileSync(inRepository(`assets/keydates/${country}.json`), "utf8"));
    for (const { kind, regions = [], except_regions = [] } of dates)
      if (kind === "public-holiday")
        for (const region of [...regions, ...except_regions]) assert.ok(places.has(region), region);
  }
});
