// Compares two lists of dates with the help of a list of differences that were looked into. An entry there takes the dates
// that it names out of ours, out of theirs, or both; what is left must be the same. So an entry hides nothing but what it
// names: dates of an id or a rule, in some years and places, on a day of the year, on some weekdays.
import easter from "date-easter";

import { daysLater, isoDay } from "./key_dates.mjs";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

// "1970-1993, 1999"
function holds(years, year) {
  return years.split(", ").some((range) => {
    const [first, last = first] = range.split("-").map(Number);
    return first <= year && year <= last;
  });
}

// "12-26", or so many days from Easter: "easter -2".
function fallsOn(day, date) {
  if (!day.startsWith("easter ")) return date.slice(5) === day;
  const sunday = easter.gregorianEaster(Number(date.slice(0, 4)));
  return daysLater(isoDay(sunday.year, sunday.month, sunday.day), Number(day.slice(7))) === date;
}

function takes(entry, side, { date, key }) {
  const named = entry[side];
  if (!named || (named.id ?? named.rule) !== key || !holds(entry.years, Number(date.slice(0, 4)))) return false;
  if (named.day && !fallsOn(named.day, date)) return false;
  return !named.weekdays || named.weekdays.includes(weekdays[new Date(date).getUTCDay()]);
}

// `ours` and `theirs` are { date, key } with the id or the rule as key. Answers what no entry explains, what entries take
// out although both have it, and for each entry whether it took something out that only one has, on each side it names.
export function compare(ours, theirs, entries) {
  const all = { ours, theirs };
  const left = {};
  for (const side of ["ours", "theirs"])
    left[side] = new Set(all[side].filter((one) => !entries.some((entry) => takes(entry, side, one))).map(({ date }) => date));

  const unexplained = [];
  const needless = [];
  const useful = new Map(entries.map((entry) => [entry, new Set()]));
  for (const [side, other] of [["ours", "theirs"], ["theirs", "ours"]]) {
    const others = new Set(all[other].map(({ date }) => date));
    for (const one of all[side]) {
      const entry = entries.find((candidate) => takes(candidate, side, one));
      if (!entry && !left[other].has(one.date)) unexplained.push(`${one.date}, only ${side}: ${one.key}`);
      // A day may be a holiday for two reasons, of which they have one and we the other.
      if (!entry || left[side].has(one.date)) continue;
      if (others.has(one.date)) needless.push(`${one.date}, not only ${side}: ${one.key}`);
      else useful.get(entry).add(side);
    }
  }
  return {
    unexplained,
    needless,
    useful: (entry) => ["ours", "theirs"].every((side) => !entry[side] || useful.get(entry).has(side)),
  };
}
