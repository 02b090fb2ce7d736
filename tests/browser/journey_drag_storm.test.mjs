// Journey 4: a launch moves. Posts are dragged alone and together, with conflicts told before the drop, Esc and undo.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { boxOf, card, carry, click, dates, day, drop, planOf, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const sample = () => openPlanner(started, { sample: 1 });
const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());

test("One card goes to another day, keeps its time and status, and comes back as one step", async () => {
  const page = await sample();
  const before = await exported(page);
  const post = (await planOf(page)).posts.find(({ title }) => title.startsWith("Coulisses"));
  await carry(page, card(page, /Coulisses/), day(page, /mercredi 16 décembre/));
  assert.equal(await exported(page), before, "nothing changes before the drop");
  await drop(page);
  const moved = (await planOf(page)).posts.find(({ id }) => id === post.id);
  assert.deepEqual(moved, { ...post, date: "2026-12-16" });
  await press(page, "Control+z");
  assert.equal(await exported(page), before);
  await press(page, "Control+Shift+z");
  assert.equal((await planOf(page)).posts.find(({ id }) => id === post.id).date, "2026-12-16");
  await page.context().close();
});

test("Esc puts everything back while a card is in the air", async () => {
  const page = await sample();
  const before = await exported(page);
  await carry(page, card(page, /Coulisses/), day(page, /mercredi 23 décembre/));
  await press(page, "Escape");
  await drop(page);
  assert.equal(await exported(page), before);
  assert.equal(await page.getByRole("button", { name: "Annuler", exact: true }).first().isDisabled(), true);
  await page.context().close();
});

test("A selection made with Ctrl and Shift moves together and keeps its distances", async () => {
  const page = await sample();
  await click(page, card(page, /Avent, case 3/));
  await click(page, card(page, /On recrute/), { modifiers: ["Control"] });
  await click(page, card(page, /Table de Noël/), { modifiers: ["Control"] });
  const before = await dates(page);
  await carry(page, card(page, /Avent, case 3/), day(page, /vendredi 11 décembre/));
  await drop(page);
  const after = await dates(page);
  const changed = Object.keys(after).filter((title) => after[title] !== before[title]);
  assert.equal(changed.length, 3);
  for (const title of changed)
    assert.equal((Date.parse(after[title]) - Date.parse(before[title])) / 86_400_000, 8, title);
  await press(page, "Control+z");
  assert.deepEqual(await dates(page), before);

  await press(page, "Escape");
  await click(page, card(page, /Calendrier de l’avent/));
  await click(page, card(page, /On recrute/), { modifiers: ["Shift"] });
  const pressed = await page.getByRole("main").getByRole("button", { pressed: true }).count();
  assert.equal(pressed, 5, "from the 1st to the 4th");
  await page.context().close();
});

test("Keys move the selection by days and weeks, copy it and delete it", async () => {
  const page = await sample();
  await click(page, card(page, /Avent, case 9/));
  await press(page, "Alt+ArrowRight");
  await press(page, "Alt+ArrowDown");
  assert.equal((await dates(page))["Avent, case 9"], "2026-12-17");
  await press(page, "Alt+ArrowUp");
  await press(page, "Alt+ArrowLeft");
  assert.equal((await dates(page))["Avent, case 9"], "2026-12-09");
  const count = (await planOf(page)).posts.length;
  await press(page, "Control+d");
  assert.equal((await planOf(page)).posts.length, count + 1);
  await press(page, "Delete");
  assert.equal((await planOf(page)).posts.length, count);
  await page.context().close();
});

test("A card dropped on the mini calendar goes there; held against the side, the month turns", async () => {
  const page = await sample();
  const mini = page.getByRole("toolbar", { name: "Décembre 2026" }).getByRole("button", { name: /lundi 28 décembre/ });
  await carry(page, card(page, /Avent, case 9/), mini);
  await drop(page);
  assert.equal((await dates(page))["Avent, case 9"], "2026-12-28");

  const grid = await boxOf(page.getByRole("grid"));
  await carry(page, card(page, /Tourage/), { x: grid.x + grid.width - 6, y: grid.y + 300 });
  await page.waitForFunction(() => document.querySelector("h1")?.textContent === "Janvier 2027");
  // Held on, it would turn again: take it to a day at once.
  const target = await boxOf(day(page, /mercredi 13 janvier 2027/));
  await page.mouse.move(target.x + 50, target.y + 60, { steps: 3 });
  await drop(page);
  const plan = await planOf(page);
  assert.equal(plan.posts.find(({ title }) => title.startsWith("Tourage")).date, "2027-01-13");
  await page.context().close();
});

test("The month turns with keys and buttons, and the browser's back button returns", async () => {
  const page = await sample();
  const title = () => page.getByRole("heading", { level: 1 }).textContent();
  await press(page, "PageDown");
  assert.equal(await title(), "Janvier 2027");
  assert.match(page.url(), /#\/month\/2027-01$/);
  await page.goBack();
  await settled(page);
  assert.equal(await title(), "Décembre 2026");
  await press(page, "t");
  assert.equal(await title(), "Décembre 2026");
  await page.context().close();
});

test("Filters hide posts, and what is hidden is not moved", async () => {
  const page = await sample();
  await press(page, "Control+a");
  await click(page, page.getByRole("button", { name: /^Réseaux/ }));
  await click(page, page.getByRole("button", { name: "TikTok", exact: true }));
  await press(page, "Escape");
  assert.equal(await card(page, /Coulisses/).count(), 0);
  const before = await dates(page);
  await press(page, "Alt+ArrowRight");
  const after = await dates(page);
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  assert.deepEqual(changed.sort(), ["Le fournil à 4 h du matin", "Tourage : 27 couches en 30 s"].sort());
  await page.context().close();
});
