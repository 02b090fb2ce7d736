// Mothers' day in France as date-holidays has it: the last Sunday of May, always. The law of 24 May 1950 moves it to the
// first Sunday of June when that Sunday is Pentecost; mothers_day_differences.json has each of those years, and the days of
// both, so that neither they nor we can change unnoticed.
import Holidays from "date-holidays";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { daysOf, firstYear, keyDates, lastYear } from "./key_dates.mjs";

const { differences, reason, source } = JSON.parse(
  readFileSync(new URL("mothers_day_differences.json", import.meta.url), "utf8"));

test("Mothers' day differs from date-holidays when the last Sunday of May is Pentecost, and in no other year", async () => {
  const holidays = new Holidays("FR");
  const days = daysOf(await keyDates("FR"), "fr.fete-des-meres");
  assert.equal(days.length, lastYear - firstYear + 1);
  const found = days.flatMap((ours) => {
    const [theirs] = holidays.getHolidays(Number(ours.slice(0, 4)))
      .filter(({ rule }) => rule === "sunday before 06-01")
      .map(({ date }) => date.slice(0, 10));
    return ours === theirs ? [] : [{ ours, theirs }];
  });
  assert.deepEqual(found, differences);
});

test("From 2000 to 2060 they are the twelve years known", () => {
  const years = differences.map(({ ours }) => Number(ours.slice(0, 4)));
  assert.deepEqual(years.filter((year) => year >= 2000 && year <= 2060),
    [2004, 2007, 2009, 2012, 2020, 2023, 2034, 2039, 2042, 2045, 2050, 2053]);
  assert.ok(reason.length > 40 && source.length > 10);
});
