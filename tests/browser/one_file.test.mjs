// A plan that meets its other devices in a single file, which other programs may write too.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { click } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = {
  format: "marronnier", version: 1, id: "test-plan", client: { name: "Café du Port" }, posts: [], campaigns: [], own_dates: [],
};

/** The browser's own dialog cannot be operated: it answers with a file of the page's private folder. */
const picks = (page) => page.addInitScript(() => {
  window.showOpenFilePicker = async () => {
    const folder = await navigator.storage.getDirectory();
    return [await folder.getFileHandle("plan.json", { create: true })];
  };
});
const fileText = (page) => page.evaluate(async () => {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle("plan.json")).getFile()).text();
});
const writeFile = (page, text) => page.evaluate(async (content) => {
  const folder = await navigator.storage.getDirectory();
  const writable = await (await folder.getFileHandle("plan.json", { create: true })).createWritable();
  await writable.write(content);
  await writable.close();
}, text);
const exported = async (page) => JSON.parse(await page.evaluate(() => window.marronnier.exportPlan()));
const addPost = (page, id, title) => page.evaluate(
  (command) => window.marronnier.dispatch(command), { type: "add-post", id, date: "2026-12-10", title });
const pill = (page, name) => page.getByRole("button", { name });

async function choose(page, menu) {
  await click(page, pill(page, "Fichier").first());
  await click(page, pill(page, menu));
  await click(page, page.getByRole("button", { name: "Fichier", exact: true }).last());
  await click(page, pill(page, "Tester"));
}

test("F59 A file that somebody else writes is joined, not overwritten; without permission the person is asked", async () => {
  const page = await openPlanner(started, {}, { prepare: picks });
  await page.evaluate((json) => window.marronnier.importPlan(json), JSON.stringify(plan));
  await writeFile(page, "");
  await choose(page, /Synchroniser…/);
  await page.getByText("il est libre").first().waitFor({ state: "attached" });
  await click(page, pill(page, "Synchroniser").last());
  await pill(page, /^Synchronisé/).waitFor({ state: "attached" });
  await addPost(page, "p1", "Soirée huîtres");
  await page.waitForFunction(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await (await folder.getFileHandle("plan.json")).getFile()).text()).includes("Soirée huîtres");
  });
  await pill(page, /^Synchronisé/).waitFor({ state: "attached" });

  // Another program adds a post, and takes nothing away.
  const theirs = JSON.parse(await fileText(page));
  await addPost(page, "p2", "Brunch");
  theirs.posts.push({ id: "p9", title: "Goûter", date: "2026-12-12" });
  await writeFile(page, JSON.stringify(theirs));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForFunction(() => window.marronnier.exportPlan().includes("Goûter"));
  await page.waitForFunction(async () => {
    const folder = await navigator.storage.getDirectory();
    const text = await (await (await folder.getFileHandle("plan.json")).getFile()).text();
    return ["Soirée huîtres", "Brunch", "Goûter"].every((title) => text.includes(title));
  });
  assert.deepEqual((await exported(page)).posts.map(({ title }) => title).sort(), ["Brunch", "Goûter", "Soirée huîtres"]);

  // The permission ends with the visit.
  await settled(page);
  await page.addInitScript(() => {
    FileSystemFileHandle.prototype.queryPermission = async () => (window.isAllowed ? "granted" : "prompt");
    FileSystemFileHandle.prototype.requestPermission = async () => {
      window.isAllowed = true;
      return "granted";
    };
  });
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  await addPost(page, "p3", "Vin chaud");
  const asks = pill(page, /reconnecter|Autoriser|attend/i).first();
  await asks.waitFor({ state: "attached" });
  assert.doesNotMatch(await fileText(page), /Vin chaud/);
  await click(page, asks);
  await click(page, pill(page, "Autoriser").last());
  await page.waitForFunction(async () => {
    const folder = await navigator.storage.getDirectory();
    return (await (await (await folder.getFileHandle("plan.json")).getFile()).text()).includes("Vin chaud");
  });
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("A file that holds no plan is left alone, and said to be none", async () => {
  const page = await openPlanner(started, {}, { prepare: picks });
  await page.evaluate((json) => window.marronnier.importPlan(json), JSON.stringify(plan));
  await writeFile(page, "Liste de courses");
  await choose(page, /Synchroniser…/);
  await page.getByText("ne sait pas lire").first().waitFor({ state: "attached" });
  assert.equal(await fileText(page), "Liste de courses");
  await page.context().close();
});

test("A plan of a file is opened on the second device and met there", async () => {
  const page = await openPlanner(started, {}, { prepare: picks });
  await writeFile(page, JSON.stringify({ ...plan, posts: [{ id: "p1", title: "Soirée huîtres", date: "2026-12-10" }] }));
  await choose(page, /Ouvrir depuis un espace…/);
  await page.getByText("L’espace contient Café du Port").first().waitFor({ state: "attached" });
  await click(page, pill(page, "Ouvrir ce plan"));
  await pill(page, /^Synchronisé/).waitFor({ state: "attached" });
  await addPost(page, "p2", "Brunch");
  await page.waitForFunction(async () => {
    const folder = await navigator.storage.getDirectory();
    const text = await (await (await folder.getFileHandle("plan.json")).getFile()).text();
    return text.includes("Brunch") && text.includes("Soirée huîtres");
  });
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
