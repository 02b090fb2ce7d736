// Looking for a post or a date in everything planned.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const dialog = (page, name = "Rechercher") => page.getByRole("dialog", { name });
const field = (page, name = "Rechercher") => page.getByRole("searchbox", { name });

async function open(page) {
  await page.keyboard.press("Control+f");
  await settled(page);
}

test("Ctrl+F, a word without accents, arrows and Enter open a post", async () => {
  const page = await openPlanner(started, { sample: "1" });
  await open(page);
  assert.equal(await field(page).evaluate((control) => control === document.activeElement), true);
  await page.keyboard.type("buche");
  await settled(page);
  const options = dialog(page).getByRole("option");
  assert.ok(await options.count() > 2);
  await page.locator("#live").filter({ hasText: /résultats/ }).waitFor({ state: "attached" });
  await page.keyboard.press("ArrowDown");
  await settled(page);
  const chosen = await dialog(page).getByRole("option", { selected: true }).getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.equal(await dialog(page).count(), 0);
  const title = await page.getByRole("textbox", { name: "Titre" }).inputValue();
  assert.ok(chosen.includes(title), `${chosen} is ${title}`);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("a key date is found, and its day gets the keyboard", async () => {
  const page = await openPlanner(started, { sample: "1" });
  await open(page);
  await page.keyboard.type("ascension");
  await settled(page);
  await dialog(page).getByRole("option", { name: "jeudi 6 mai 2027, Ascension" }).waitFor();
  await page.keyboard.press("Enter");
  await settled(page);
  await page.getByRole("grid", { name: "Mai 2027" }).waitFor();
  await page.context().close();
});

test("Escape closes and gives the keyboard back; the button opens too", async () => {
  const page = await openPlanner(started, { sample: "1" });
  const button = page.getByRole("button", { name: "Rechercher" });
  await button.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await page.keyboard.type("noel");
  await page.keyboard.press("Escape");
  await settled(page);
  assert.equal(await dialog(page).count(), 0);
  assert.equal(await button.evaluate((element) => element === document.activeElement), true);
  await page.context().close();
});

test("Ctrl+F within the search stays the browser's", async () => {
  const page = await openPlanner(started, { sample: "1" });
  await open(page);
  const isTaken = await field(page).evaluate((control) => !control.dispatchEvent(
    new KeyboardEvent("keydown", { key: "f", ctrlKey: true, bubbles: true, cancelable: true })));
  assert.equal(isTaken, false);
  await page.context().close();
});

test("on a phone one tap opens it, in English as well", async () => {
  const page = await openPlanner(started, { sample: "1", lang: "en" }, { context: { viewport: { width: 390, height: 844 } } });
  await page.getByRole("button", { name: "Search" }).click();
  await settled(page);
  await page.keyboard.type("crepes suzette");
  await settled(page);
  assert.match(await dialog(page, "Search").innerText(), /Nothing for “crepes suzette”/);
  assert.equal(await dialog(page, "Search").getByRole("option").count(), 0);
  assert.ok((await field(page, "Search").boundingBox()).width > 330);
  await page.context().close();
});

test("nothing stands in the way of assistive technology", async () => {
  const page = await openPlanner(started, { sample: "1" });
  await open(page);
  await page.keyboard.type("noel");
  await settled(page);
  const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document.querySelector("#mirror")));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), []);
  await page.context().close();
});
