// The mirror of the canvas: what assistive technology, the keyboard and other tests find.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { drag, openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const active = (page) => page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.textContent);

test("Everything that can be pressed lies where it is drawn, and has a name", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await settled(page);
  for (const button of await page.getByRole("button").all()) {
    const { x, y, width, height } = await button.boundingBox();
    assert.ok(x >= 0 && y >= 0 && x + width <= 1440.5 && y + height <= 900.5, await button.getAttribute("aria-label"));
    assert.notEqual((await button.getAttribute("aria-label")).trim(), "");
  }
  await page.context().close();
});

test("A click of assistive technology, one of the mouse and the Enter key do the same", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const next = page.getByRole("banner").getByRole("button", { name: "Mois suivant" });
  const title = page.getByRole("heading", { level: 1 });
  await next.click();
  await settled(page);
  assert.equal(await title.textContent(), "Janvier 2027");
  await next.evaluate((button) => button.click());
  await settled(page);
  assert.equal(await title.textContent(), "Février 2027");
  await next.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await title.textContent(), "Mars 2027");
  await page.context().close();
});

test("The days of the calendar are one stop for the Tab key, and arrows move inside it", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const grid = page.getByRole("grid");
  assert.equal(await grid.locator("[role=gridcell][tabindex='0']").count(), 1);
  await grid.locator("[role=gridcell][tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  assert.match(await active(page), /^jeudi 3 décembre 2026/);
  assert.equal(await grid.locator("[role=gridcell][tabindex='0']").count(), 1);
  await page.context().close();
});

test("A dialog takes the keyboard, and gives it back", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await page.getByRole("grid").locator("[role=gridcell][tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  const before = await active(page);
  await page.keyboard.press("?");
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.closest("[role=dialog]") !== null), true);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.equal(await active(page), before);
  await page.context().close();
});

test("A card is dragged from one day to another, found by role and name", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const card = page.getByRole("button", { name: /Bûches : réservations/ });
  const target = page.getByRole("gridcell", { name: /mercredi 16 décembre/ });
  await drag(page, await card.boundingBox(), await target.boundingBox());
  assert.equal(await target.getByRole("button", { name: /Bûches : réservations/ }).count(), 1);
  await page.context().close();
});

test("The arrows of the small calendar are large enough, and the header is read from left to right", async () => {
  const page = await openPlanner(started, { sample: 1 });
  for (const arrow of await page.getByRole("navigation").getByRole("button", { name: /^Mois / }).all()) {
    const { width, height } = await arrow.boundingBox();
    assert.ok(width >= 24 && height >= 24, `${width} x ${height}`);
  }
  const lefts = [];
  for (const button of await page.getByRole("banner").getByRole("button").all()) lefts.push((await button.boundingBox()).x);
  assert.deepEqual(lefts, [...lefts].sort((a, b) => a - b));
  await page.context().close();
});
