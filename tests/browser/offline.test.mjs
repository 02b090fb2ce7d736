// Without a network the planner opens all the same; a new version comes when the person wants it, and all of it at once.

import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { chromium } from "playwright-core";

import { serve } from "../../tools/lib/static_server.mjs";
import { chromiumFlags, executablePath, openPage, openPlanner, settled } from "./support/browser.mjs";
import { card, click, planOf, press, writePost } from "./support/gestures.mjs";
import { copyOfSite, putVersion, versionOf } from "./support/versions.mjs";

let browser;
before(async () => { browser = await chromium.launch({ executablePath, args: chromiumFlags }); });
after(() => browser.close());

let copy;
let server;
let page;
beforeEach(async () => {
  copy = await copyOfSite();
  server = await serve(copy.folder);
});
afterEach(async () => {
  await page.context().close();
  await server.close().catch(() => {});  // A test may have pulled the plug.
  await copy.remove();
});

const open = (params, options) => openPlanner({ browser, url: server.url }, params, options);

/** Until a worker of this page's origin is in charge of it. */
const underWorker = (opened) => opened.evaluate(() => new Promise((resolve) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) resolve();
  else serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
}));

async function pullThePlug() {
  await server.close();
  await page.context().setOffline(true);
}

async function reload(opened) {
  await opened.reload();
  await opened.evaluate(() => window.marronnier.ready);
}

/** What browsers do by themselves once in a while. */
const lookForUpdate = (opened) => opened.evaluate(async () => {
  await (await navigator.serviceWorker.getRegistration()).update();
});

const notice = (opened) => opened.getByRole("status").filter({ hasText: "Une nouvelle version est prête" });
const button = (opened, name) => opened.getByRole("button", { name, exact: true });

/** Presses "Recharger" and waits for the planner that comes then. */
async function takeNewVersion(opened) {
  const loaded = opened.waitForEvent("load");
  await button(opened, "Recharger").press("Enter");
  await loaded;
  await opened.evaluate(() => window.marronnier.ready);
}

/** Without what the browser itself says of the page that it could not get anew. */
const ownComplaints = (opened) => opened.complaints.filter((text) => !text.includes("net::ERR_INTERNET_DISCONNECTED"));

const bakery = JSON.stringify({
  format: "marronnier", version: 1, id: "bakery", client: { name: "Boulangerie Kléber" }, campaigns: [], own_dates: [],
  posts: [{ id: "p1", title: "Bûche roulée", date: "2026-12-17", status: "draft" }],
});

async function openBakery() {
  page = await open();
  assert.deepEqual(await page.evaluate((json) => window.marronnier.importPlan(json), bakery), { ok: true });
  await settled(page);
  await underWorker(page);
}

const titles = async (opened) => (await planOf(opened)).posts.map(({ title }) => title).sort();

test("After one visit the planner opens without a network, shows what was kept, and keeps what is done", async () => {
  await openBakery();
  await pullThePlug();
  await reload(page);
  await card(page, /Bûche roulée/).waitFor();
  await writePost(page, /jeudi 10 décembre/, "Écrit sans réseau");
  await reload(page);
  assert.deepEqual(await titles(page), ["Bûche roulée", "Écrit sans réseau"]);
  // Holidays come from a file of the program.
  assert.ok(await page.getByText("Noël").count() > 0 || await page.getByRole("gridcell", { name: /Noël/ }).count() > 0);
  assert.deepEqual(ownComplaints(page), []);
});

test("Without a network every address of the planner opens, the samples' too once they were seen", async () => {
  await openBakery();
  const samples = await openPage(page.context(), server.url, { sample: 1 });
  await pullThePlug();
  await reload(samples);
  assert.equal((await samples.evaluate(() => window.marronnier.plans())).length, 4);
  const english = await openPage(page.context(), server.url, { lang: "en", hash: "#/month/2027-03" });
  await english.getByText("March 2027").first().waitFor({ state: "attached" });
});

test("Who only looks at the samples is left without a worker", async () => {
  page = await open({ sample: 1 });
  await settled(page);
  await page.evaluate(() => new Promise((resolve) => { requestIdleCallback(() => requestIdleCallback(resolve)); }));
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});

test("F61 A page that is open goes on with its version, and changes to the new one when it is asked to", async () => {
  await openBakery();
  assert.equal(await versionOf(page), "aa");
  await putVersion(copy.folder, "b");
  await lookForUpdate(page);
  await notice(page).waitFor();

  await writePost(page, /jeudi 10 décembre/, "Écrit dans l’ancienne");
  assert.equal(await versionOf(page), "aa");
  await takeNewVersion(page);
  assert.equal(await versionOf(page), "bb");
  assert.deepEqual(await titles(page), ["Bûche roulée", "Écrit dans l’ancienne"]);
  assert.equal(await notice(page).count(), 0);

  await pullThePlug();
  await reload(page);
  assert.equal(await versionOf(page), "bb");
  assert.equal(await page.evaluate(async () => (await caches.keys()).length), 1);
  assert.deepEqual(ownComplaints(page), []);
});

test("F61 A second tab opens in the new version while the first goes on in the old one", async () => {
  await openBakery();
  await putVersion(copy.folder, "b");
  const second = await openPage(page.context(), server.url);
  assert.equal(await versionOf(second), "bb");
  await notice(page).waitFor();
  assert.equal(await versionOf(page), "aa");
  assert.equal(await notice(second).count(), 0);

  await takeNewVersion(page);
  assert.deepEqual([await versionOf(page), await versionOf(second)], ["bb", "bb"]);
  assert.equal(await notice(second).count(), 0);
});

test("Who opens the planner after an update has the new version, without being asked, with and without a network", async () => {
  await openBakery();
  await putVersion(copy.folder, "b");
  await page.goto(server.url);
  await page.evaluate(() => window.marronnier.ready);
  assert.equal(await versionOf(page), "bb");
  // The worker sees that no other window needs the old files.
  await page.evaluate(async () => {
    const isAlone = (stores) => stores.length === 1 && stores[0].endsWith("v-bbbbbbbbbbbb");
    while (!isAlone(await caches.keys())) await new Promise((resolve) => { setTimeout(resolve, 20); });
  });
  assert.equal(await notice(page).count(), 0);
  await pullThePlug();
  await reload(page);
  assert.equal(await versionOf(page), "bb");
});

test("An update that is only half there changes nothing", async () => {
  await openBakery();
  await putVersion(copy.folder, "b");
  // A file that is the same as before is not asked for again.
  await rename(`${copy.folder}/v-bbbbbbbbbbbb/app.js`, `${copy.folder}/app.js`);
  const outcome = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((resolve) => { registration.onupdatefound = () => resolve(registration.installing); });
    await registration.update().catch(() => {});
    const worker = await found;
    if (worker.state === "redundant") return worker.state;
    return new Promise((resolve) => { worker.onstatechange = () => resolve(worker.state); });
  });
  assert.equal(outcome, "redundant");
  await pullThePlug();
  await reload(page);
  assert.equal(await versionOf(page), "aa");
});

test("The notice can be put off, and does not reload what is not kept", async () => {
  page = await open({}, {
    prepare: (unloaded) => unloaded.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        value: { open() { throw new DOMException("refused", "SecurityError"); } },
      });
    }),
  });
  await page.evaluate((json) => window.marronnier.importPlan(json), bakery);
  await underWorker(page);
  await putVersion(copy.folder, "b");
  await lookForUpdate(page);
  await notice(page).waitFor();
  await button(page, "Recharger").click();
  await page.getByRole("status").filter({ hasText: "téléchargez d’abord vos plannings" }).waitFor();
  assert.deepEqual(await titles(page), ["Bûche roulée"]);
  await click(page, button(page, "Plus tard"));
  assert.equal(await button(page, "Recharger").count(), 0);
});

test("The notice does not take the keyboard from who is writing, and Escape puts it off", async () => {
  await openBakery();
  await click(page, card(page, /Bûche roulée/));
  const caption = page.getByLabel("Légende");
  await caption.focus();
  await putVersion(copy.folder, "b");
  await lookForUpdate(page);
  await notice(page).waitFor();
  await page.keyboard.type("au four");
  assert.equal(await caption.inputValue(), "au four");
  await button(page, "Plus tard").focus();
  await press(page, "Escape");
  assert.equal(await notice(page).count(), 0);
});
