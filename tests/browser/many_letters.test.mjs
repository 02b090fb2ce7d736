// More different signs than there are private-use characters: the last are drawn as rightly as the first, and memory ends.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { settled, startBrowser } from "./support/browser.mjs";
import { brightness, difference } from "./support/pixels.mjs";
import { openWithTitles } from "./support/titles.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const days = 200;
const signsOfADay = 150;
const marks = Array.from({ length: 0x70 }, (_, i) => String.fromCharCode(0x300 + i)).filter((mark) => mark !== "\u034f");

/** Letters with accents, each of them only once: 30,000. */
const titles = Array.from({ length: days }, (_, day) =>
  Array.from({ length: signsOfADay }, (__, i) => {
    const number = day * signsOfADay + i;
    return String.fromCharCode(97 + (number % 26)) + marks[Math.floor(number / 26) % marks.length] +
      (number < 26 * marks.length ? "" : marks[Math.floor(number / 26 / marks.length) % marks.length]);
  }).join(""));

async function show(page, month) {
  await page.evaluate((fragment) => { location.hash = fragment; }, `#/month/${month}`);
  await settled(page);
}

const week = { x: 232, y: 240, width: 864, height: 170 };

test("Signs are drawn rightly after thousands of others, without ever more memory", async () => {
  const { page } = await openWithTitles(started, titles);
  const months = ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05"];
  const sizes = [];
  for (let round = 0; round < 3; round += 1) {
    for (const month of months) await show(page, month);
    sizes.push(await page.evaluate(() => window.marronnier.stats().wasmHeapBytes));
  }
  const { page: fresh } = await openWithTitles(started, titles);
  for (const month of ["2027-05", "2027-02"]) {
    await show(page, month);
    await show(fresh, month);
    const different = difference(await brightness(page, week), await brightness(fresh, week));
    assert.ok(different <= 0.0005, `${month}: ${different} of the pixels are different`);
  }
  assert.equal(sizes[2], sizes[1], `the memory grows: ${sizes}`);
  await page.context().close();
  await fresh.context().close();
});
