// A month planned by somebody who has no mouse.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { dates, planOf, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const nameOfActive = (page) => page.evaluate(() => {
  const { activeElement: active } = document;
  return active.ariaLabel ?? active.textContent;
});

/** Tab until the thing of this name has the keyboard, as somebody does who sees the ring move. */
async function tabTo(page, name, key = "Tab", most = 60) {
  const passed = [];
  for (let i = 0; i < most; i += 1) {
    await press(page, key);
    const active = await nameOfActive(page);
    if (name.test(active ?? "")) return;
    passed.push(active);
  }
  assert.fail(`${name} was not met among ${passed.join(" | ")}`);
}

async function type(page, text) {
  await page.keyboard.type(text);
  await settled(page);
}

test("A month is planned from an empty plan with the keyboard alone", async () => {
  const page = await openPlanner(started);
  await tabTo(page, /^Créer un premier client$/);
  await press(page, "Enter");
  await type(page, "Boulangerie Kléber");
  await tabTo(page, /^Instagram$/);
  await press(page, "Space");
  await tabTo(page, /^Créer le client$/);
  await press(page, "Enter");
  assert.deepEqual((await planOf(page)).client.networks, ["instagram"]);

  // Two posts on their days, one of them with a caption, a time and a status.
  await tabTo(page, /^mercredi 2 décembre 2026/);
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight"]) await press(page, key);
  assert.match(await nameOfActive(page), /^jeudi 17 décembre 2026/);
  await press(page, "n");
  await type(page, "Bûche roulée");
  await press(page, "Enter");
  await press(page, "ArrowRight");
  await press(page, "n");
  await type(page, "Galette");
  await press(page, "Enter");
  assert.deepEqual(await dates(page), { "Bûche roulée": "2026-12-17", Galette: "2026-12-18" });
  await tabTo(page, /^À valider$/);
  await press(page, "Enter");
  await tabTo(page, /^Heure$/);
  await type(page, "1830");
  await tabTo(page, /^Légende$/);
  await type(page, "Quatre mains");
  const galette = (await planOf(page)).posts.find(({ title }) => title === "Galette");
  assert.deepEqual([galette.time, galette.status, galette.caption], ["18:30", "in-review", "Quatre mains"]);

  // Back to the calendar, to the first post, and on to another day: by a date, then by arrows, then not after all.
  await tabTo(page, /^vendredi 18 décembre 2026/, "Shift+Tab");
  await press(page, "ArrowLeft");
  await tabTo(page, /^Bûche roulée/, "Tab", 2);
  await press(page, "m");
  await type(page, "22");
  await press(page, "Enter");
  assert.equal((await dates(page))["Bûche roulée"], "2026-12-22");
  assert.match(await nameOfActive(page), /^(Bûche roulée|mardi 22 décembre)/);
  await press(page, "m");
  await press(page, "ArrowDown");
  await press(page, "Escape");
  assert.equal((await dates(page))["Bûche roulée"], "2026-12-22");
  await press(page, "Control+z");
  assert.equal((await dates(page))["Bûche roulée"], "2026-12-17");
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("The Tab key leaves the canvas at both ends", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await press(page, "Shift+Tab");
  await press(page, "Tab");
  const names = new Set();
  for (let i = 0; i < 120; i += 1) {
    await press(page, "Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    names.add(await nameOfActive(page));
  }
  // Sidebar, header, calendar and panel are all met, each day but one is not.
  for (const name of ["Nouveau client", "Aujourd’hui", "Boulangerie Kléber, paramètres"]) {
    assert.ok([...names].some((met) => met?.includes(name.split(",")[0])), `${name}: ${[...names].join(" | ")}`);
  }
  assert.equal([...names].filter((name) => /^\p{L}+ \d+ \p{L}+ 2026/u.test(name ?? "")).length, 2);  // Month and small month.
  await page.context().close();
});

test("What lies below the fold of a panel is brought up when the Tab key reaches it", async () => {
  const page = await openPlanner(started, { sample: 1 }, { context: { viewport: { width: 1024, height: 560 } } });
  await tabTo(page, /Le fournil/);
  await press(page, "Enter");
  await tabTo(page, /^Supprimer$/);
  const { y, height } = await page.getByRole("button", { name: "Supprimer" }).boundingBox();
  assert.ok(y > 0 && y + height < 560, `${y} ${height}`);
  const note = page.getByRole("textbox", { name: /Note interne/ });
  await tabTo(page, /^Note interne/, "Shift+Tab", 2);
  const box = await note.boundingBox();
  assert.ok(box.y + box.height < 560, JSON.stringify(box));
  assert.equal(await page.evaluate(() => document.getElementById("stage").scrollTop + document.scrollingElement.scrollTop), 0);
  await page.context().close();
});

test("Arrows walk through a menu, round and round", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await tabTo(page, /^Fichier$/);
  await press(page, "Enter");
  const entries = await page.getByRole("dialog").getByRole("button").evaluateAll((buttons) =>
    buttons.filter((button) => button.ariaDisabled !== "true").map((button) => button.ariaLabel ?? button.textContent));
  assert.ok(entries.length > 2);
  const met = [];
  for (let i = 0; i <= entries.length; i += 1) {
    await press(page, "ArrowDown");
    met.push(await nameOfActive(page));
  }
  assert.deepEqual(met, [...entries, entries[0]]);
  await press(page, "ArrowUp");
  assert.equal(await nameOfActive(page), entries.at(-1));
  await press(page, "Escape");
  assert.equal(await nameOfActive(page), "Fichier");
  await page.context().close();
});
