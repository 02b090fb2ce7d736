// Several pages of one browser: one writes, the others show live what it keeps.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPage, openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { click, day, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "test-plan", client: { name: "Café du Port" }, posts: [], campaigns: [], own_dates: [],
});
const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());
const addPost = (page, id, title) => page.evaluate(
  (command) => window.marronnier.dispatch(command),
  { type: "add-post", id, date: "2026-12-10", title });
const editHere = (page) => page.getByRole("button", { name: "Modifier ici" });

/** Two pages of one profile; the first has the plan and writes. */
async function twoPages({ prepareFirst, prepareSecond } = {}) {
  const writer = await openPlanner(started, {}, { prepare: prepareFirst });
  await writer.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(writer);
  const reader = await openPage(writer.context(), started.url, {}, prepareSecond);
  return { writer, reader, close: () => writer.context().close() };
}

/** Until the page may edit. */
const writes = (page) => page.getByRole("status").filter({ hasText: "Lecture seule" }).waitFor({ state: "detached" });

/** Until the page shows a post of that title. */
const shows = (page, title) => page.getByRole("button", { name: title }).waitFor({ state: "attached" });

test("F53 Of two pages one writes; the other shows it live, and takes over when asked", async () => {
  const { writer, reader, close } = await twoPages();
  await editHere(reader).waitFor({ state: "attached" });
  assert.equal(await editHere(writer).count(), 0);
  await addPost(writer, "p1", "Soirée huîtres");
  await shows(reader, "Soirée huîtres");
  assert.equal(await exported(reader), await exported(writer));

  const refused = await addPost(reader, "p2", "Brunch");
  assert.equal(refused.ok, false);
  assert.match(refused.error, /autre onglet/);

  await click(reader, editHere(reader));
  await writes(reader);
  await editHere(writer).waitFor({ state: "attached" });
  assert.deepEqual(await addPost(reader, "p2", "Brunch"), { ok: true });
  await shows(writer, "Brunch");
  assert.equal(await exported(reader), await exported(writer));
  assert.equal((await addPost(writer, "p3", "Goûter")).ok, false);

  await settled(reader);
  await reader.reload();
  await reader.evaluate(() => window.marronnier.ready);
  assert.match(await exported(reader), /Soirée huîtres[\s\S]*Brunch/);
  assert.deepEqual(await addPost(reader, "p3", "Goûter"), { ok: true }, "the page that wrote still writes after a reload");
  assert.deepEqual([...writer.complaints, ...reader.complaints], []);
  await close();
});

test("F53 What was typed a moment before the other page takes over is kept", async () => {
  const { writer, reader, close } = await twoPages();
  await click(writer, day(writer, /jeudi 10 décembre/), { at: { x: 60, y: 120 } });
  await settled(writer);
  await writer.keyboard.type("Soirée huîtres et vin blanc");
  await click(reader, editHere(reader));
  await writes(reader);
  await shows(reader, "Soirée huîtres et vin blanc");
  await settled(reader);
  assert.deepEqual([...writer.complaints, ...reader.complaints], []);
  await close();
});

test("F53 When the page that writes is closed or crashes, the other takes over by itself", async () => {
  for (const end of [
    (page) => page.close(),
    async (page) => {
      const session = await page.context().newCDPSession(page);
      session.send("Page.crash").catch(() => {});  // Nobody is left to answer.
    },
  ]) {
    const { writer, reader, close } = await twoPages();
    await editHere(reader).waitFor({ state: "attached" });
    await addPost(writer, "p1", "Soirée huîtres");
    await settled(writer);
    await end(writer);
    await writes(reader);
    assert.match(await exported(reader), /Soirée huîtres/);
    assert.deepEqual(await addPost(reader, "p2", "Brunch"), { ok: true });
    assert.deepEqual(reader.complaints, []);
    await close();
  }
});

test("F57 A page that missed what was written reads it again", async () => {
  // The page hears nothing for a while, as when the browser drops a message.
  const prepareSecond = (page) => page.addInitScript(() => {
    const descriptor = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, "onmessage");
    Object.defineProperty(BroadcastChannel.prototype, "onmessage", {
      ...descriptor,
      set(listener) { descriptor.set.call(this, (event) => { if (!window.isDeaf) listener(event); }); },
    });
  });
  const { writer, reader, close } = await twoPages({ prepareSecond });
  await editHere(reader).waitFor({ state: "attached" });
  await reader.evaluate(() => { window.isDeaf = true; });
  await addPost(writer, "p1", "Soirée huîtres");
  await settled(writer);
  await reader.evaluate(() => { window.isDeaf = false; });
  await addPost(writer, "p2", "Brunch");
  await shows(reader, "Brunch");
  assert.equal(await exported(reader), await exported(writer));

  await reader.evaluate(() => { window.isDeaf = true; });
  await addPost(writer, "p3", "Goûter");
  await settled(writer);
  // F58: what it was not told while it slept it finds when it is looked at again.
  await reader.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await shows(reader, "Goûter");
  assert.equal(await exported(reader), await exported(writer));
  await close();
});

test("F58 A page that slept while another one took over writes nothing over what that did", async () => {
  // Neither asked nor told, as a frozen page.
  const prepareFirst = (page) => page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, "onmessage", { set() {} });
    const request = LockManager.prototype.request;
    LockManager.prototype.request = function forever(...args) {
      return new Promise((resolve) => { request.apply(this, args).then(resolve, () => {}); });
    };
  });
  const { writer, reader, close } = await twoPages({ prepareFirst });
  await addPost(writer, "p1", "Soirée huîtres");
  await settled(writer);
  await click(reader, editHere(reader));
  await writes(reader);
  assert.deepEqual(await addPost(reader, "p2", "Brunch"), { ok: true });
  await settled(reader);

  await addPost(writer, "p3", "Goûter");
  await writer.getByRole("button", { name: "Télécharger mon fichier" }).waitFor({ state: "attached" });
  assert.match(await exported(writer), /Goûter/, "what could not be kept is still there to be downloaded");
  await reader.reload();
  await reader.evaluate(() => window.marronnier.ready);
  assert.match(await exported(reader), /Soirée huîtres[\s\S]*Brunch/);
  assert.doesNotMatch(await exported(reader), /Goûter/);
  await close();
});

test("F54 A newer version of the program gets the database, and the old page says so", async () => {
  const { writer, close } = await twoPages();
  await click(writer, day(writer, /jeudi 10 décembre/), { at: { x: 60, y: 120 } });
  await settled(writer);
  await writer.keyboard.type("Soirée huîtres");
  const kept = await writer.evaluate(async () => {
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("marronnier", 99);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const journal = await new Promise((resolve) => {
      const request = database.transaction("journal").objectStore("journal").getAll();
      request.onsuccess = () => resolve(request.result);
    });
    return journal.map(({ text }) => text).join();
  });
  assert.match(kept, /Soirée huîtres/);
  await writer.getByRole("alert").filter({ hasText: "mis à jour dans un autre onglet" }).waitFor({ state: "attached" });
  await press(writer, "Escape");
  assert.equal((await addPost(writer, "p2", "Brunch")).ok, false);
  await close();
});
