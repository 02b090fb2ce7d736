// What `marronnier keydates` says of a place over many years, in one call.
import assert from "node:assert/strict";

import { marronnier } from "./marronnier.mjs";

export const firstYear = 1970;
export const lastYear = 2100;

// `place` is a country, "FR", or a region of one, "FR-57".
export async function keyDates(place, { from = firstYear, to = lastYear } = {}) {
  const region = place.includes("-") ? ["--region", place] : [];
  const { code, stdout, stderr } = await marronnier([
    "keydates", "--from", `${from}-01-01`, "--to", `${to}-12-31`, "--country", place.slice(0, 2), ...region, "--json",
  ]);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return JSON.parse(stdout);
}

export function daysOf(dates, id) {
  return dates.filter((date) => date.id === id).map(({ date }) => date);
}

export function isoDay(year, month, day) {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function daysLater(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
