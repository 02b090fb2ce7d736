// What somebody careful would notice: marks on cards, and the list of the month, from which one puts it right.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const bakery = JSON.stringify({
  format: "marronnier", version: 1, id: "bakery",
  client: { name: "Boulangerie Kléber", country: "FR", region: "FR-57", networks: ["x"] },
  campaigns: [], own_dates: [],
  posts: [
    { id: "p1", title: "Fil", date: "2026-12-17", status: "in-review", caption: "a".repeat(300),
      variants: [{ network: "x", format: "post" }] },
    { id: "p2", title: "Étrennes", date: "2026-12-18", status: "draft", caption: "Soldes avant l’heure",
      variants: [{ network: "x", format: "post" }] },
    { id: "p3", title: "Sans reproche", date: "2026-12-19", status: "draft", caption: "Le pain du jour",
      variants: [{ network: "x", format: "post" }] },
  ],
});

async function openBakery() {
  const page = await openPlanner(started, {});
  assert.deepEqual(await page.evaluate((json) => window.marronnier.importPlan(json), bakery), { ok: true });
  await settled(page);
  return page;
}

test("Cards say what is to be checked; the list names it, opens the post, and is empty once it is put right", async () => {
  const page = await openBakery();
  await card(page, /^Fil, .*, 1 point à vérifier$/).waitFor({ state: "attached" });
  await card(page, /^Étrennes, .*, 1 point à vérifier$/).waitFor({ state: "attached" });
  assert.equal(await card(page, /^Sans reproche, .*à vérifier$/).count(), 0);

  await click(page, page.getByRole("button", { name: "À vérifier", exact: true }));
  await settled(page);
  await page.getByText("Décembre 2026 · 2 publications").first().waitFor({ state: "attached" });
  await page.getByText("300 signes sur X, 280 au plus.").first().waitFor({ state: "attached" });
  await click(page, page.getByRole("button", { name: "Fil, jeudi 17 décembre 2026, 1 point à vérifier" }));
  await page.getByRole("textbox", { name: "Légende", exact: true }).fill("Court");
  await settled(page);
  assert.equal(await card(page, /^Fil, .*à vérifier$/).count(), 0);

  await page.goBack();
  await settled(page);
  await page.getByText("Décembre 2026 · 1 publication").first().waitFor({ state: "attached" });
  await press(page, "PageDown");
  await settled(page);
  await page.getByText("Janvier 2027 · rien à vérifier").first().waitFor({ state: "attached" });
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("Marks cost no frames once everything was looked at", async () => {
  const page = await openBakery();
  await page.evaluate(() => window.marronnier.resetStats());
  await page.waitForTimeout(1000);
  assert.equal((await page.evaluate(() => window.marronnier.stats())).frames, 0);
  await page.context().close();
});
