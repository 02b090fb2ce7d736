// A browser that has no room, or keeps nothing at all: the planner goes on, says so for as long as it is true, and loses
// nothing that can still be had.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, press, writePost } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "port", client: { name: "Café du Port" }, posts: [], campaigns: [], own_dates: [],
});
const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());
const download = (page) => page.getByRole("button", { name: "Télécharger mon fichier" });
const alert = (page, text) => page.getByRole("alert").filter({ hasText: text });
const status = (page) => page.getByRole("status").first().textContent();

/** In a browser of which this is true, and that downloads files without asking where to. */
const openIn = (browser) => openPlanner(started, {}, {
  async prepare(page) {
    await page.addInitScript(() => { delete window.showSaveFilePicker; });
    await page.addInitScript(browser);
  },
});

async function openPlan(page) {
  assert.deepEqual(await page.evaluate((json) => window.marronnier.importPlan(json), plan), { ok: true });
  await settled(page);
}

async function downloaded(page) {
  const [file] = await Promise.all([page.waitForEvent("download"), click(page, download(page))]);
  return readFile(await file.path(), "utf8");
}

/** How much the browser lets the planner keep; without a number as much as ever. */
async function allow(page, bytes) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: started.url, ...(bytes && { quotaSize: bytes }) });
}

/** Notes that no disk makes smaller, until there is no room for one. */
async function fillUp(page) {
  for (let i = 0; (await download(page).count()) === 0; i += 1) {
    assert.ok(i < 100, "there is room for everything");
    await page.evaluate((id) => {
      const letters = crypto.getRandomValues(new Uint16Array(30_000)).map((letter) => 0x4e00 + (letter % 20_000));
      const note = String.fromCharCode(...letters);
      return window.marronnier.dispatch({ type: "add-post", id, title: `Longue ${id}`, date: "2026-12-10", note });
    }, `p${i}`);
    await settled(page);
  }
}

test("F51 On a full disk an edit stays to be seen and downloaded, and is kept once there is room again", async () => {
  const page = await openIn(() => {});
  await allow(page, 3_000_000);
  await openPlan(page);
  await fillUp(page);
  await alert(page, "n’a pas pu être gardée").waitFor({ state: "attached" });
  assert.equal(await status(page), "Non enregistré");

  await writePost(page, /vendredi 11 décembre/, "Brocante");
  await card(page, "Brocante").waitFor({ state: "attached" });
  assert.equal(await status(page), "Non enregistré");
  const file = await downloaded(page);
  assert.equal(file, await exported(page));
  assert.match(file, /Brocante/);

  await allow(page);
  await page.evaluate(() => dispatchEvent(new Event("focus")));  // Who made room comes back to the page.
  await download(page).waitFor({ state: "detached" });
  await settled(page);
  assert.match(await status(page), /^Enregistré/);
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  assert.equal(await exported(page), file);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

const withoutStorage = {
  "refuses its database": () => {
    Object.defineProperty(window, "indexedDB", {
      value: { open() { throw new DOMException("refused", "SecurityError"); } },
    });
  },
  "has no database": () => { Object.defineProperty(window, "indexedDB", { value: undefined }); },
};

for (const [what, script] of Object.entries(withoutStorage)) {
  test(`F60 A private window that ${what}: the planner works in memory, and says so all the time`, async () => {
    const page = await openIn(script);
    await openPlan(page);
    const warns = async () => {
      await alert(page, "Ce navigateur ne garde rien").waitFor({ state: "attached" });
      assert.doesNotMatch(await status(page), /^Enregistré/);
    };
    await warns();
    await writePost(page, /jeudi 10 décembre/, "Soirée huîtres");
    await warns();
    await click(page, page.getByRole("button", { name: "Mois suivant" }).first());
    await click(page, page.getByRole("button", { name: "Mois précédent" }).first());
    await press(page, "Control+z");
    await press(page, "Control+Shift+z");
    await press(page, "Escape");
    await warns();
    assert.equal(await page.getByRole("alert").getByRole("button", { name: /^(?!Télécharger)/ }).count(), 0);
    assert.match(await downloaded(page), /Soirée huîtres/);
    await warns();
    await page.context().close();
  });
}
