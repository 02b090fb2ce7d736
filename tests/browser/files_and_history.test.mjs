// Files in and out, and the browser's own back button.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = (name) => JSON.stringify({
  format: "marronnier", version: 1, id: "port", client: { name }, posts: [], campaigns: [], own_dates: [],
});
const names = (page) => page.evaluate(() => window.marronnier.plans().map(({ name }) => name));

/** As in a browser that cannot write to files of the computer; the pickers of the others cannot be tested. */
const withoutPickers = {
  prepare: (page) => page.addInitScript(() => {
    for (const name of ["showOpenFilePicker", "showSaveFilePicker"]) Object.defineProperty(window, name, { value: undefined });
  }),
};

/** Drops a file of this name and content onto the middle of the page. */
const drop = (page, name, text) => page.evaluate(([fileName, content]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], fileName, { type: "application/json" }));
  for (const kind of ["dragenter", "dragover", "drop"]) {
    document.elementFromPoint(700, 400)
      .dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }
}, [name, text]);

test("A plan file dropped onto the page is opened", async () => {
  const page = await openPlanner(started);
  await drop(page, "port.json", plan("Café du Port"));
  await page.waitForFunction(() => window.marronnier.plans().length === 1);
  assert.deepEqual(await names(page), ["Café du Port"]);
  assert.equal(await page.locator("#drop-hint").isVisible(), false);
  await page.context().close();
});

test("A file that is no plan changes nothing, and the page is still there", async () => {
  const page = await openPlanner(started);
  await page.evaluate((json) => window.marronnier.importPlan(json), plan("Café du Port"));
  await drop(page, "recipe.json", "Deux cents grammes de farine");
  await settled(page);
  assert.deepEqual(await names(page), ["Café du Port"]);
  await page.context().close();
});

test("A plan is saved as a file with the same content that scripts get", async () => {
  const page = await openPlanner(started, { sample: 1 }, withoutPickers);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const text = await readFile(await download.path(), "utf8");
  assert.equal(text, await page.evaluate(() => window.marronnier.exportPlan()));
  await page.context().close();
});

test("The address names the month, and the back button goes back through months", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const title = page.getByRole("heading", { level: 1 });
  await settled(page);
  assert.match(page.url(), /#\/month\/2026-12$/);
  const next = page.getByRole("banner").getByRole("button", { name: "Mois suivant" });
  for (const month of [/Janvier 2027/, /Février 2027/]) {
    await next.click();
    await settled(page);
    assert.match(await title.textContent(), month);
  }
  await page.goBack();
  await settled(page);
  assert.match(await title.textContent(), /Janvier 2027/);
  await page.goBack();
  await settled(page);
  assert.match(await title.textContent(), /Décembre 2026/);
  await page.goForward();
  await settled(page);
  assert.match(page.url(), /#\/month\/2027-01$/);
  await page.context().close();
});

test("The back button closes a post, and the address of one opens it", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await click(page, card(page, /Bûche roulée/));
  await settled(page);
  const address = page.url();
  assert.match(address, /#\/month\/2026-12\/post\/[\w.-]+\/[\w.-]+$/);
  const remove = (one) => one.getByRole("complementary").getByRole("button", { name: "Supprimer" });
  assert.equal(await remove(page).count(), 1);
  await page.goBack();
  await settled(page);
  assert.equal(await remove(page).count(), 0);
  await page.goForward();
  await settled(page);
  assert.equal(await remove(page).count(), 1);
  const again = await openPlanner(started, { sample: 1, hash: new URL(address).hash });
  assert.equal(await remove(again).count(), 1);
  await again.context().close();
  await page.context().close();
});

test("A deep link opens the month it names", async () => {
  const page = await openPlanner(started, { sample: 1, hash: "#/month/2027-05" });
  assert.match(await page.getByRole("heading", { level: 1 }).textContent(), /Mai 2027/);
  await page.context().close();
});
