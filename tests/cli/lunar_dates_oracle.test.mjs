// The dates that packs count by the moon, as others reckon them: @umalqura/core and Node's Intl for Islamic days,
// @hebcal/core for Hebrew ones, Intl for Chinese ones. Where they differ, lunar_date_differences.json says why; there too
// everything listed is checked to be so.
import { HDate, months } from "@hebcal/core";
import umalquraPackage from "@umalqura/core";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { daysLater, daysOf, isoDay, keyDates } from "./key_dates.mjs";
import { inRepository } from "./marronnier.mjs";

const differences = JSON.parse(readFileSync(new URL("lunar_date_differences.json", import.meta.url), "utf8"));
const umalqura = umalquraPackage.default; // Written for other bundlers than Node.
const explanations = (oracle) => differences.filter((entry) => entry.oracle === oracle);

// { id, month, day } of every key date whose rule is a day of that calendar.
function datesBy(calendar) {
  return readdirSync(inRepository("assets/keydates"))
    .flatMap((pack) => JSON.parse(readFileSync(inRepository(`assets/keydates/${pack}`), "utf8")).dates)
    .filter(({ rule }) => rule.type === calendar)
    .map(({ id, rule }) => ({ id, month: rule.month, day: rule.day }));
}

// Mayotte has the days of France, and Islamic feasts of its own.
const ourDates = (years) => keyDates("FR-976", years);

// { year, month } of the calendar and `date`, for each first day of a month.
function* intlMonths(calendar, { from, to }) {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric",
  });
  for (let day = Date.UTC(from - 1, 11, 1); day <= Date.UTC(to, 11, 31); day += 86_400_000) {
    const parts = Object.fromEntries(format.formatToParts(day).map(({ type, value }) => [type, value]));
    if (parts.day === "1")
      yield { year: Number(parts.year ?? parts.relatedYear), month: parts.month, date: new Date(day).toISOString().slice(0, 10) };
  }
}

const within = ({ from, to }) => ({ date }) => date >= `${from}-01-01` && date <= `${to}-12-31`;

const islamicYears = { from: 1970, to: 2076 };

test("Islamic days from 1970 to 2076 are those of @umalqura/core, except in months where a reason is known", async () => {
  const explained = new Map(explanations("@umalqura/core").flatMap(({ year, months }) =>
    months.map((month) => [`${year}-${month}`, false])));
  const dates = await ourDates(islamicYears);
  const rules = datesBy("hijri");
  assert.ok(rules.length >= 6);
  for (const { id, month, day } of rules) {
    const theirs = [];
    for (let year = 1389; year <= 1500; ++year) {
      const found = umalqura(year, month, day).date;
      const date = isoDay(found.getFullYear(), found.getMonth() + 1, found.getDate());
      const isExplained = explained.has(`${year}-${month}`);
      if (isExplained) explained.set(`${year}-${month}`, true);
      // Where they differ, they are a day early.
      theirs.push({ date: isExplained ? daysLater(date, 1) : date });
    }
    assert.deepEqual(daysOf(dates, id), theirs.filter(within(islamicYears)).map(({ date }) => date), id);
  }
  assert.deepEqual([...explained].filter(([, isUsed]) => !isUsed), []);
});

test("Islamic days are those of Intl where almanacs are printed, and later there by no more than explained", async () => {
  const dates = await ourDates(islamicYears);
  const firsts = [...intlMonths("islamic-umalqura", islamicYears)];
  const latest = new Map();
  for (const { id, month, day } of datesBy("hijri")) {
    const theirs = firsts.filter((first) => first.month === String(month))
      .map(({ year, date }) => ({ year, date: daysLater(date, day - 1) }))
      .filter(within(islamicYears));
    const ours = daysOf(dates, id);
    assert.equal(ours.length, theirs.length, id);
    for (const [i, { year, date }] of theirs.entries()) {
      const entry = explanations("Intl islamic-umalqura").find(({ years: [first, last] }) => first <= year && year <= last);
      const later = (Date.parse(date) - Date.parse(ours[i])) / 86_400_000;
      assert.ok(later >= 0 && later <= (entry?.later_at_most ?? 0), `${id}: ours ${ours[i]}, theirs ${date}`);
      if (entry) latest.set(entry, Math.max(later, latest.get(entry) ?? 0));
    }
  }
  for (const entry of explanations("Intl islamic-umalqura")) assert.equal(latest.get(entry), entry.later_at_most);
});

test("Hebrew days from 1970 to 2100 are those of @hebcal/core", async () => {
  const years = { from: 1970, to: 2100 };
  const dates = await ourDates(years);
  const rules = datesBy("hebrew");
  assert.ok(rules.length >= 7);
  for (const { id, month, day } of rules) {
    const theirs = [];
    for (let year = 5730; year <= 5861; ++year) {
      // Theirs is Adar I in a year that has one Adar only.
      const name = month !== "adar" ? month.toUpperCase() : HDate.isLeapYear(year) ? "ADAR_II" : "ADAR_I";
      const found = new HDate(day, months[name], year).greg();
      theirs.push({ date: isoDay(found.getFullYear(), found.getMonth() + 1, found.getDate()) });
    }
    assert.deepEqual(daysOf(dates, id), theirs.filter(within(years)).map(({ date }) => date), id);
  }
});

test("Chinese days from 1970 to 2100 are those of Intl, except where a reason is known", async () => {
  const years = { from: 1970, to: 2100 };
  const dates = await ourDates(years);
  const firsts = [...intlMonths("chinese", years)];
  const rules = datesBy("chinese");
  assert.ok(rules.length >= 2);
  const found = rules.flatMap(({ id, month, day }) => {
    const ours = daysOf(dates, id);
    const theirs = firsts.filter((first) => first.month === String(month))
      .map(({ date }) => ({ date: daysLater(date, day - 1) }))
      .filter(within(years));
    assert.equal(ours.length, theirs.length, id);
    return theirs.map(({ date }, i) => ({ id, ours: ours[i], theirs: date })).filter(({ ours, theirs }) => ours !== theirs);
  });
  assert.deepEqual(found, explanations("Intl chinese").map(({ id, ours, theirs }) => ({ id, ours, theirs })));
});

test("Every listed difference has its reason and its source", () => {
  for (const { reason, source } of differences) assert.ok(reason.length > 40 && source.length > 10, reason);
});
