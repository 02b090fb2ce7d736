// Journey 1: the first five minutes. A new user makes a client, sees the right holidays, writes a post, saves a file.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { boxOf, card, click, day, planOf, press, writePost } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const button = (page, name) => page.getByRole("button", { name, exact: typeof name === "string" });

/** As a browser without the File System Access API: files come as downloads. */
const withoutFileAccess = (page) => page.addInitScript(() => { delete window.showSaveFilePicker; });

test("From an empty page to a first post in a file", async () => {
  const page = await openPlanner(started, {}, { prepare: withoutFileAccess });
  assert.equal(await page.getByRole("heading", { name: "Bienvenue dans Marronnier" }).count(), 1);

  await click(page, button(page, "Créer un premier client"));
  await page.keyboard.type("Boulangerie Kléber");
  await click(page, page.getByRole("textbox", { name: "Département" }));
  await page.keyboard.type("mos");
  await settled(page);
  await click(page, page.getByRole("option", { name: /Moselle/ }));
  await click(page, button(page, "Boulangerie"));
  await click(page, button(page, "Instagram"));
  await click(page, button(page, "Facebook"));
  await click(page, button(page, "Créer le client"));

  // Alsace-Moselle has two holidays of its own; the school zone came with the département.
  assert.equal(await day(page, /25 décembre 2026, Noël/).count(), 1);
  assert.equal(await day(page, /26 décembre 2026, Saint-Étienne/).count(), 1);
  const { client } = await planOf(page);
  assert.deepEqual([client.region, client.school_zone, client.sector], ["FR-57", "B", "bakery"]);
  assert.deepEqual(client.networks, ["instagram", "facebook"]);

  await writePost(page, /jeudi 17 décembre 2026/, "Bûche roulée : la vidéo de l’atelier");
  assert.equal(await card(page, /Bûche roulée : la vidéo de l’atelier, Idée/).count(), 1);
  assert.equal(await day(page, /jeudi 17 décembre 2026, 1 publication/).count(), 1);

  // The panel beside the calendar is about the new post.
  await click(page, button(page, "Instagram, Post"));
  await click(page, page.getByRole("textbox", { name: "Légende" }));
  await page.keyboard.type("Quatre mains, deux heures et un secret 🌰");
  await settled(page);
  await click(page, button(page, "À valider"));
  const [post] = (await planOf(page)).posts;
  assert.equal(post.caption, "Quatre mains, deux heures et un secret 🌰");
  assert.equal(post.status, "in-review");
  assert.deepEqual(post.variants, [{ network: "instagram", format: "post" }]);

  const download = page.waitForEvent("download");
  await press(page, "Control+s");
  const file = await download;
  assert.equal(file.suggestedFilename(), "boulangerie-kleber.marronnier.json");
  const saved = await readFile(await file.path(), "utf8");
  assert.equal(saved, await page.evaluate(() => window.marronnier.exportPlan()));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("What was typed in one visit of a field is one step back, and Esc takes it back at once", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await click(page, card(page, /18:30 Bûche roulée/));
  const caption = page.getByRole("textbox", { name: "Légende" });
  const before = await caption.inputValue();
  await click(page, caption);
  await page.keyboard.type(" Éclairs aussi");
  await press(page, "Escape");
  assert.equal(await caption.inputValue(), before);
  assert.equal(await button(page, "Annuler").first().isDisabled(), true);

  await click(page, caption);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Éclairs aussi");
  await click(page, card(page, /Avent, case 9/));
  await press(page, "Control+z");
  await click(page, card(page, /18:30 Bûche roulée/));
  assert.equal(await caption.inputValue(), before);
  await press(page, "Escape");
  await page.context().close();
});

test("A status that may not follow is not offered", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await click(page, card(page, /Avent, case 22/)); // An idea.
  assert.equal(await button(page, "Validé").isDisabled(), true);
  assert.equal(await button(page, "À valider").isDisabled(), false);
  await page.context().close();
});

test("Both languages, both themes, and narrow pages hold the same month", async () => {
  const page = await openPlanner(started, { sample: 1, lang: "en", theme: "dark" },
    { context: { viewport: { width: 1024, height: 768 } } });
  assert.equal(await page.getByRole("heading", { name: "December 2026" }).count(), 1);
  assert.equal(await day(page, /Friday 25 December 2026, Christmas Day/).count(), 1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => window.picture.width === 390);
  await settled(page);
  const grid = await boxOf(page.getByRole("grid"));
  assert.ok(grid.x >= 0 && grid.x + grid.width <= 390);
  await click(page, button(page, "Clients"));
  assert.ok(await button(page, /Boulangerie Kléber/).first().isVisible());
  await page.context().close();
});
