// The plan on paper: real pages of Chromium, by its own command and by the dialog.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const paper = (page) => page.locator("#paper");

/** What the printer gets: { pages, width, height } of the sheets, in points. */
async function printed(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
  return { pages: pdf.match(/\/Type \/Page\b/g).length, width: Math.round(box[1]), height: Math.round(box[2]) };
}

/** Prints by the dialog; `print` of the browser itself would wait for a person. */
async function printFromDialog(page, ...choices) {
  await page.evaluate(() => { window.print = () => { window.printedTimes = (window.printedTimes ?? 0) + 1; }; });
  await page.getByRole("button", { name: "Fichier" }).click();
  await page.getByRole("button", { name: "Imprimer…" }).click();
  const dialog = page.getByRole("dialog", { name: "Imprimer" });
  for (const choice of choices) await dialog.getByRole("button", { name: choice, exact: true }).click();
  await dialog.getByRole("button", { name: "Imprimer", exact: true }).click();
  await settled(page);
  assert.equal(await page.evaluate(() => window.printedTimes), 1);
}

function planOf(posts) {
  return JSON.stringify({
    format: "marronnier", version: 1, id: "hostile", client: { name: "</p><script>" }, posts,
  });
}

test("the browser's command prints the month as a table on one page of A4", async () => {
  const page = await openPlanner(started, { sample: "1", theme: "dark" });
  assert.deepEqual(await printed(page), { pages: 1, width: 842, height: 595 });
  await page.emulateMedia({ media: "print" });
  await paper(page).getByRole("heading", { name: "Décembre 2026" }).waitFor();
  assert.equal(await page.locator("#picture").isVisible(), false);
  assert.equal(await page.locator("#mirror").isVisible(), false);
  assert.match(await paper(page).getByRole("listitem").filter({ hasText: "Bûche roulée" }).innerText(), /^18:30 IG, FB · À valider/);
  assert.equal(await paper(page).getByRole("columnheader").count(), 8);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(ground, "rgb(255, 255, 255)", "a dark screen is white on paper");
  await page.emulateMedia({ media: "screen" });
  assert.equal(await page.locator("#picture").isVisible(), true);
  assert.equal(await paper(page).isVisible(), false);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

for (const [size, width, height] of [["A4", 842, 595], ["A3", 1191, 842]]) {
  test(`the dialog prints month, week and list on ${size}`, async () => {
    const page = await openPlanner(started, { sample: "1" });
    await printFromDialog(page, "Mois", size);
    assert.deepEqual(await printed(page), { pages: 1, width, height });
    await page.reload();
    await page.evaluate(() => window.marronnier.ready);
    await printFromDialog(page, "Semaine", size);
    assert.deepEqual(await printed(page), { pages: 1, width, height });
    await page.reload();
    await page.evaluate(() => window.marronnier.ready);
    await printFromDialog(page, "Liste", size);
    await page.emulateMedia({ media: "print" });
    assert.equal(await paper(page).getByRole("columnheader", { name: "Légende" }).count(), 1);
    const list = await printed(page);
    assert.deepEqual([list.width, list.height], [height, width], "a list stands upright");
    assert.deepEqual(page.complaints, []);
    await page.context().close();
  });
}

test("in black nothing is said by colour alone", async () => {
  const page = await openPlanner(started, { sample: "1" });
  await page.getByRole("button", { name: "Tous les clients" }).click();
  await printFromDialog(page, "Noir et blanc");
  await page.emulateMedia({ media: "print" });
  const colours = await paper(page).evaluate((root) => {
    const all = [...root.querySelectorAll("*")].flatMap((element) => {
      const { color, backgroundColor, borderLeftColor } = getComputedStyle(element);
      return [color, backgroundColor, borderLeftColor];
    });
    return [...new Set(all)].filter((color) => {
      const [r, g, b] = color.match(/[\d.]+/g);
      return r !== g || g !== b;
    });
  });
  assert.deepEqual(colours, []);
  assert.match(await paper(page).innerText(), /Ligue du Récif/);
  assert.match(await paper(page).innerText(), /· LR/);
  await page.context().close();
});

test("hostile words stay words, and a full day stays on its page", async () => {
  const page = await openPlanner(started);
  const hostile = ["<img src=x onerror=document.title='owned'>", "</td></table>", "\u202Etxet", "x".repeat(200)];
  const posts = Array.from({ length: 300 }, (_, index) => ({
    id: `p${index}`, date: "2026-12-10", time: "09:00", title: hostile[index % hostile.length], status: "draft",
  }));
  const opened = await page.evaluate((json) => window.marronnier.importPlan(json), planOf(posts));
  assert.deepEqual(opened, { ok: true });
  await settled(page);
  assert.deepEqual(await printed(page), { pages: 1, width: 842, height: 595 });
  await page.emulateMedia({ media: "print" });
  const text = await paper(page).innerText();
  assert.match(text, /<img src=x/);
  assert.match(text, /\+ 2\d\d autres/);
  assert.equal(await paper(page).locator("img, script").count(), 0);
  assert.notEqual(await page.title(), "owned");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("in English too", async () => {
  const page = await openPlanner(started, { sample: "1", lang: "en" });
  assert.equal((await printed(page)).pages, 1);
  await page.emulateMedia({ media: "print" });
  await paper(page).getByRole("heading", { name: "December 2026" }).waitFor();
  assert.match(await paper(page).innerText(), /In review/);
  await page.context().close();
});
