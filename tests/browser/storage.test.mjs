// What is kept in the browser: nothing is lost by a reload, by a record that cannot be read, or by tidying up.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPage, openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = (name, id = "test-plan") => JSON.stringify({
  format: "marronnier", version: 1, id, client: { name }, posts: [], campaigns: [], own_dates: [],
});

/** All records of one store of the page's database. */
const records = (page, store) => page.evaluate(async (name) => {
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await answer(indexedDB.open("marronnier"));
  const found = await answer(database.transaction(name).objectStore(name).getAll());
  database.close();
  return found;
}, store);

/** Writes a record as an older or broken program might have left it. */
const leave = (page, store, record) => page.evaluate(async ([name, value]) => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("marronnier");
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(name, "readwrite");
  transaction.objectStore(name).put(value);
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  database.close();
}, [store, record]);

const names = (page) => page.evaluate(() => window.marronnier.plans().map(({ name }) => name));

async function openWithPlan() {
  const page = await openPlanner(started);
  const answer = await page.evaluate((json) => window.marronnier.importPlan(json), plan("Café du Port"));
  assert.deepEqual(answer, { ok: true });
  await settled(page);
  return page;
}

/** Writes a new post on a day of the month shown. */
async function write(page, title, day = /jeudi 10 décembre/) {
  await page.getByRole("gridcell", { name: day }).click({ position: { x: 60, y: 120 } });
  await settled(page);
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await settled(page);
}

/** Each version of a caption is an entry of the journal; these are too many bytes to keep beside the plan. */
async function writeLongJournal(page) {
  const caption = page.getByLabel("Légende");
  await caption.focus();
  for (let version = 0; version < 30; version += 1) {
    await caption.fill(`${version} ${"x".repeat(20_000)}`);
    await settled(page);
  }
}

test("A plan and what was written into it are there after a reload", async () => {
  const page = await openWithPlan();
  await write(page, "Soirée huîtres");
  const before = await page.evaluate(() => window.marronnier.exportPlan());
  assert.match(before, /Soirée huîtres/);
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  assert.equal(await page.evaluate(() => window.marronnier.exportPlan()), before);
  assert.notEqual(await page.evaluate(() => window.marronnier.stats().posts), 0);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("The sample plans are shown, and nothing of them is kept", async () => {
  const sample = await openPlanner(started, { sample: 1 });
  const page = await openPage(sample.context(), started.url);
  assert.deepEqual(await names(page), []);
  await page.context().close();
});

test("One record that cannot be read does not cost the others, and is set aside once", async () => {
  const page = await openWithPlan();
  await leave(page, "plans", { id: "broken", text: "{ not json", order: 7 });
  await leave(page, "journal", { plan: "test-plan", text: "nonsense" });
  for (const _ of [1, 2]) {
    await page.reload();
    await page.evaluate(() => window.marronnier.ready);
    assert.deepEqual(await names(page), ["Café du Port"]);
  }
  await page.waitForTimeout(200);
  const refused = await records(page, "refused");
  assert.deepEqual(refused.map(({ text }) => text).sort(), ["nonsense", "{ not json"]);
  assert.ok((await records(page, "plans")).some(({ id }) => id === "broken"));
  await page.context().close();
});

/** Changes a text on the disk without its check sum, as a failing disk would. */
const damage = (page, store, from, to) => page.evaluate(async ([name, old, other]) => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open("marronnier");
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(name, "readwrite");
  let damaged = 0;
  transaction.objectStore(name).openCursor().onsuccess = ({ target: { result: cursor } }) => {
    if (!cursor) return;
    const { text } = cursor.value;
    if (text.includes(old)) {
      cursor.update({ ...cursor.value, text: text.replace(old, other) });
      damaged += 1;
    }
    cursor.continue();
  };
  await new Promise((resolve) => { transaction.oncomplete = resolve; });
  database.close();
  return damaged;
}, [store, from, to]);

const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());

async function reloaded(page) {
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  return exported(page);
}

test("F52: a damaged snapshot is replaced by the second one, and nothing is missing", async () => {
  const page = await openWithPlan();
  await write(page, "Brocante");
  const before = await exported(page);
  for (const _ of [1, 2]) {
    await damage(page, "plans", "Café du Port", "Café du Fort");
    assert.equal(await reloaded(page), before);
    assert.deepEqual((await records(page, "refused")).map(({ reason }) => reason), ["damaged"]);
  }
  // With the next change the snapshot is written anew.
  await write(page, "Marché", /vendredi 11 décembre/);
  const after = await exported(page);
  while ((await records(page, "plans")).some(({ text }) => text.includes("Fort")));
  await damage(page, "earlier", "Café du Port", "Café du Fort");
  assert.equal(await reloaded(page), after);
  await page.context().close();
});

test("The second snapshot follows when a long journal is written into the first", async () => {
  const page = await openWithPlan();
  await write(page, "Brocante");
  await writeLongJournal(page);
  while (!(await records(page, "plans"))[0].text.includes("Brocante"));
  const before = await exported(page);
  await damage(page, "plans", "Brocante", "Brocanty");
  assert.equal(await reloaded(page), before);
  await page.context().close();
});

test("F52: when both snapshots are damaged, what is there stays for a look, and the page says so", async () => {
  const page = await openWithPlan();
  await damage(page, "plans", "Café", "Cafe");
  await damage(page, "earlier", "Café", "Cafe");
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  assert.deepEqual(await names(page), []);
  assert.equal((await records(page, "plans")).length, 1);
  assert.equal((await records(page, "refused")).length, 1);
  await settled(page);
  assert.match(await page.getByRole("alert").textContent(), /test-plan/);
  await page.context().close();
});

test("F52: a damaged entry of the journal is set aside, and the others count", async () => {
  const page = await openWithPlan();
  await write(page, "Brocante");
  await write(page, "Soirée huîtres", /vendredi 11 décembre/);
  assert.equal(await damage(page, "journal", "Brocante", "Brocanty"), 1);
  const reopened = await reloaded(page);
  assert.doesNotMatch(reopened, /Brocant/);
  assert.match(reopened, /Soirée huîtres/);
  assert.match((await records(page, "refused"))[0].text, /Brocanty/);
  await page.context().close();
});

test("A long journal is written into the plan, and nothing is lost on the way", async () => {
  const page = await openWithPlan();
  await write(page, "Brocante");
  await writeLongJournal(page);
  const journalLength = () => page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await window.marronnier.idle();
    const database = await new Promise((resolve) => {
      const request = indexedDB.open("marronnier");
      request.onsuccess = () => resolve(request.result);
    });
    const count = await new Promise((resolve) => {
      const request = database.transaction("journal").objectStore("journal").count();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return count;
  });
  while ((await journalLength()) >= 20);
  const before = await page.evaluate(() => window.marronnier.exportPlan());
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  assert.equal(await page.evaluate(() => window.marronnier.exportPlan()), before);
  assert.match(before, /29 x{20000}/);
  await page.context().close();
});
