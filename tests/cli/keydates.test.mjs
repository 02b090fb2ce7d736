// `marronnier keydates`, started as a script would start it. MARRONNIER names another program than build/native's.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const program = process.env.MARRONNIER ?? fileURLToPath(new URL("../../build/native/marronnier", import.meta.url));

function keydates(...options) {
  return new Promise((resolve) => {
    // From another folder than the repository: the packs travel inside the program.
    execFile(program, ["keydates", ...options], { cwd: tmpdir(), encoding: "utf8" }, (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }));
  });
}

async function datesOf(year, ...options) {
  const { code, stdout, stderr } = await keydates("--from", `${year}-01-01`, "--to", `${year}-12-31`, "--json", ...options);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return JSON.parse(stdout);
}

test("A year of France holds its eleven public holidays, in order", async () => {
  const dates = await datesOf(2026, "--country", "FR");
  assert.deepEqual(dates.filter(({ kind }) => kind === "public-holiday").map(({ date }) => date), [
    "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25",
    "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
  ]);
  assert.deepEqual(dates.map(({ date }) => date), dates.map(({ date }) => date).sort());
});

test("A date says what it is called, what it is and who says so", async () => {
  const christmas = (await datesOf(2026)).find(({ id }) => id === "fr.noel");
  assert.deepEqual(christmas, {
    id: "fr.noel",
    date: "2026-12-25",
    name: "Noël",
    kind: "public-holiday",
    certainty: "law",
    source: "Code du travail, art.\u00a0L3133-1, 11°",
    rule: "Le 25 décembre.",
  });
});

test("Names come in English when asked for", async () => {
  const dates = await datesOf(2026, "--lang", "en");
  assert.equal(dates.find(({ id }) => id === "fr.jour-de-l-an").name, "New Year’s Day");
});

test("A date says why it falls when it does, in the language asked for", async () => {
  const rule = async (...options) => (await datesOf(2026, ...options)).find(({ id }) => id === "fr.fete-des-meres").rule;
  assert.equal(await rule(), "Le dernier dimanche de mai, sauf si c’est la Pentecôte : alors le premier dimanche de juin. À partir de 1950.");
  assert.equal(await rule("--lang", "en"), "The last Sunday of May, unless that is Pentecost: then the first Sunday of June. From 1950 on.");
});

test("Mothers' day gives way to Pentecost", async () => {
  for (const [year, day] of [[2020, "2020-06-07"], [2023, "2023-06-04"], [2026, "2026-05-31"], [2034, "2034-06-04"]]) {
    const dates = await datesOf(year);
    assert.equal(dates.find(({ id }) => id === "fr.fete-des-meres").date, day);
  }
});

test("Alsace and Moselle have their two holidays more, Paris has not", async () => {
  const moselle = await datesOf(2027, "--region", "FR-57");
  assert.equal(moselle.find(({ id }) => id === "fr.vendredi-saint").date, "2027-03-26");
  assert.equal(moselle.find(({ id }) => id === "fr.saint-etienne").region, "FR-57");
  assert.equal(moselle.find(({ id }) => id === "fr.noel").region, undefined);

  const paris = await datesOf(2027, "--region", "FR-75", "--zone", "C", "--sector", "bakery");
  assert.equal(paris.find(({ id }) => id === "fr.vendredi-saint"), undefined);
  assert.equal(paris.find(({ id }) => id === "fr.saint-etienne"), undefined);
});

test("Without --json it prints a line for each date", async () => {
  const { code, stdout } = await keydates("--from", "2026-12-01", "--to", "2026-12-31");
  assert.equal(code, 0);
  assert.match(stdout, /^2026-12-25 +Noël +public-holiday +Code du travail.*$/mu);
  assert.match(stdout, /^2026-12-04 – 2026-12-05 +Téléthon +awareness +AFM-Téléthon$/mu);
  for (const line of stdout.trimEnd().split("\n")) assert.match(line, /^\d{4}-\d\d-\d\d .*\S/u);
});

test("A range without key dates is no fault", async () => {
  const { code, stdout } = await keydates("--from", "1901-02-03", "--to", "1901-02-03", "--json");
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), []);
});

test("A country without a pack yet is said, and no fault: it has the dates of every country", async () => {
  const { code, stdout, stderr } = await keydates("--from", "2026-01-01", "--to", "2026-12-31", "--country", "ZZ", "--json");
  assert.equal(code, 0);
  const dates = JSON.parse(stdout);
  assert.equal(dates.filter(({ kind }) => kind === "public-holiday").length, 0);
  assert.ok(dates.some(({ id }) => id === "trade.black-friday"));
  assert.match(stderr, /no dates of ZZ/);
});

const range = ["--from", "2026-01-01", "--to", "2026-12-31"];
const misuses = [
  ["no range", [], /--from and --to are both needed/],
  ["half a range", ["--from", "2026-01-01"], /--from and --to are both needed/],
  ["a day that does not exist", ["--from", "2026-02-30", "--to", "2026-12-31"], /--from needs a day.*"2026-02-30"/],
  ["a day outside the calendar", ["--from", "1899-12-31", "--to", "2026-12-31"], /--from needs a day from 1900 to 2200/],
  ["an option cut short", ["--from", "2026-01-01", "--to"], /--to needs a value/],
  ["a range backwards", ["--from", "2026-12-31", "--to", "2026-01-01"], /--to is before --from/],
  ["an unknown option", [...range, "--planet", "Mars"], /no option "--planet"/],
  ["an unknown language", [...range, "--lang", "de"], /--lang is fr or en, not "de"/],
  ["a country spelled out", [...range, "--country", "France"], /--country needs two capital letters.*"France"/],
  ["a region of another country", [...range, "--region", "BE-BRU"], /--region "BE-BRU" is not in FR/],
];
for (const [title, options, message] of misuses)
  test(`Bad use is refused with a reason: ${title}`, async () => {
    const { code, stdout, stderr } = await keydates(...options);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, message);
  });
