// States of a plan from before, and the way back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { letsAxeIn, violations } from "./support/axe.mjs";
import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { click, press, writePost } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "test-plan", client: { name: "Café du Port" }, posts: [], campaigns: [], own_dates: [],
});
const titles = async (page) =>
  JSON.parse(await page.evaluate(() => window.marronnier.exportPlan())).posts.map(({ title }) => title).sort();

/** A visit on another day: the page's clock is set before anything runs. */
async function visit(page, day) {
  await page.clock.setFixedTime(new Date(`${day}T09:04:00+01:00`));
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
}

async function openStates(page) {
  await click(page, page.getByRole("button", { name: "Fichier" }));
  await click(page, page.getByRole("button", { name: /États antérieurs/ }));
}

test("The state from before each day's changes can be looked at and returned to, and that can be undone", async () => {
  const page = await openPlanner(started, {}, { context: letsAxeIn });
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await openStates(page);
  await page.getByText("Rien encore").waitFor({ state: "attached" });
  await press(page, "Escape");
  await visit(page, "2026-11-30");
  await writePost(page, /jeudi 10 décembre/, "Soirée huîtres");
  await writePost(page, /vendredi 11 décembre/, "Brunch");
  await visit(page, "2026-12-02");
  await writePost(page, /samedi 12 décembre/, "Goûter");
  assert.deepEqual(await titles(page), ["Brunch", "Goûter", "Soirée huîtres"]);

  await openStates(page);
  await page.getByRole("button", { name: "Avant le lundi 30 novembre" }).waitFor({ state: "attached" });
  await click(page, page.getByRole("button", { name: "Avant le mercredi 2 décembre" }));
  await page.getByText("Ajout : Goûter (12 décembre)").waitFor({ state: "attached" });
  assert.deepEqual(await violations(page), []);
  await click(page, page.getByRole("button", { name: "Revenir à cet état" }));
  assert.deepEqual(await titles(page), ["Brunch", "Soirée huîtres"]);

  await visit(page, "2026-12-02");
  assert.deepEqual(await titles(page), ["Brunch", "Soirée huîtres"], "kept");
  await openStates(page);
  await click(page, page.getByRole("button", { name: /^Avant le retour du mercredi 2 décembre/ }));
  await page.getByText("Suppression : Goûter").waitFor({ state: "attached" });
  await click(page, page.getByRole("button", { name: "Revenir à cet état" }));
  assert.deepEqual(await titles(page), ["Brunch", "Goûter", "Soirée huîtres"]);
  await press(page, "Control+z");
  assert.deepEqual(await titles(page), ["Brunch", "Soirée huîtres"]);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
