// The page starts, fills its window to the pixel, and then does nothing until somebody does something.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

test("The planner starts without a complaint, and the skeleton gives way to the picture", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await settled(page);
  assert.deepEqual(page.complaints, []);
  assert.equal(await page.locator("#skeleton").isVisible(), false);
  assert.equal(await page.locator("#picture").isVisible(), true);
  assert.equal((await page.evaluate(() => window.marronnier.plans())).length, 4);
  await page.context().close();
});

for (const deviceScaleFactor of [1, 1.25, 2, 3]) {
  test(`At ${deviceScaleFactor} device pixels a CSS pixel, the canvas has one pixel for each of them`, async () => {
    const page = await openPlanner(started, { sample: 1 }, { context: { deviceScaleFactor } });
    const size = await page.evaluate(() => [window.picture.width, window.picture.height]);
    assert.deepEqual(size, [1440 * deviceScaleFactor, 900 * deviceScaleFactor]);
    await page.context().close();
  });
}

test("A window that changes its size keeps a picture as large as itself", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.waitForFunction(() => window.picture.width === 1024 && window.picture.height === 700);
  await page.context().close();
});

test("Nothing is drawn while nothing happens", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await settled(page);
  await page.evaluate(() => window.marronnier.resetStats());
  await page.waitForTimeout(2000);
  assert.equal((await page.evaluate(() => window.marronnier.stats())).frames, 0);
  await page.context().close();
});

test("The language and the theme of the address are there before the program is", async () => {
  const page = await openPlanner(started, { sample: 1, lang: "en", theme: "dark" });
  const { lang, theme } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    theme: document.documentElement.dataset.theme,
  }));
  assert.deepEqual({ lang, theme }, { lang: "en", theme: "dark" });
  await page.context().close();
});
