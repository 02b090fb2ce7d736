// A phone: one column, everything with a finger.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { boxOf, dates, day, planOf } from "./support/gestures.mjs";
import { finger, phone, swipe, tap } from "./support/touch.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const sample = (context = phone) => openPlanner(started, { sample: 1 }, { context });
const button = (page, name) => page.getByRole("button", { name }).first();
const title = (page) => page.getByRole("heading", { level: 1 }).textContent();

/** Rests the finger on the thing until it is in the air. */
async function lift(page, locator) {
  const hand = await finger(page, await boxOf(locator));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return hand;
}

test("A month is planned with a finger, from an empty plan", async () => {
  const page = await openPlanner(started, {}, { context: phone });
  await tap(page, button(page, "Créer un premier client"));
  await page.getByRole("textbox", { name: "Nom" }).tap();
  await page.keyboard.type("Boulangerie Kléber");
  await tap(page, button(page, "Créer le client"));
  await tap(page, day(page, /jeudi 17 décembre/));
  await tap(page, button(page, "Nouvelle publication"));
  await page.keyboard.type("Bûche roulée");
  await tap(page, button(page, "Fermer"));
  assert.deepEqual(await dates(page), { "Bûche roulée": "2026-12-17" });

  const hand = await lift(page, button(page, /Bûche roulée/));
  await hand.moveTo(await boxOf(day(page, /samedi 19 décembre/)));
  await hand.lift();
  assert.deepEqual(await dates(page), { "Bûche roulée": "2026-12-19" });
  await tap(page, button(page, "Annuler"));
  assert.deepEqual(await dates(page), { "Bûche roulée": "2026-12-17" });
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("A swipe turns the month, and a short or slanted one does not", async () => {
  const page = await sample();
  const { x, y, width } = await boxOf(page.getByRole("grid"));
  const place = (share) => ({ x: x + width * share, y: y + 100 });
  await swipe(page, place(0.8), place(0.2));
  assert.equal(await title(page), "Janvier 2027");
  await swipe(page, place(0.2), place(0.8));
  await swipe(page, place(0.2), place(0.8));
  assert.equal(await title(page), "Novembre 2026");
  await swipe(page, place(0.5), place(0.4));
  assert.equal(await title(page), "Novembre 2026");
  await page.context().close();
});

test("The list scrolls under the finger, without pressing anything", async () => {
  const page = await sample();
  const card = button(page, /Le fournil/);
  const before = await boxOf(card);
  await swipe(page, { x: 200, y: 700 }, { x: 200, y: 560 });
  const rest = (await card.count()) > 0 ? await boxOf(card) : undefined;
  assert.ok(!rest || rest.y < before.y - 120, JSON.stringify(rest));
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.context().close();
});

test("A sheet scrolls also where the finger meets a field, and is closed above it", async () => {
  const page = await sample({ ...phone, viewport: { width: 360, height: 640 } });
  await tap(page, button(page, /Le fournil/));
  const caption = page.getByRole("textbox", { name: "Légende" });
  const before = await boxOf(caption);
  await swipe(page, { x: 100, y: before.y + 20 }, { x: 100, y: before.y - 120 });
  assert.ok((await boxOf(caption)).y < before.y - 30);
  assert.equal(await caption.evaluate((field) => field === document.activeElement), false);
  await page.touchscreen.tap(180, 20);
  await settled(page);
  assert.equal(await page.getByRole("dialog").count(), 0);
  await page.context().close();
});

test("A finger that rests on a card and lifts again selects it; one that moves at once scrolls", async () => {
  const page = await sample();
  const before = JSON.stringify(await planOf(page));
  const card = button(page, /Le fournil/);
  const hand = await lift(page, card);
  await hand.lift();
  assert.equal(await card.getAttribute("aria-pressed"), "true");
  assert.equal(await page.getByRole("dialog").count(), 0);
  assert.equal(JSON.stringify(await planOf(page)), before);
  await page.context().close();
});

test("Two fingers are left to the browser, which zooms", async () => {
  const page = await sample();
  const viewport = await page.locator("meta[name=viewport]").getAttribute("content");
  assert.doesNotMatch(viewport, /user-scalable|maximum-scale/);
  assert.equal(await page.locator("#stage").evaluate((stage) => getComputedStyle(stage).touchAction), "pinch-zoom");
  await page.context().close();
});

/** What a finger may press: inside the page, and large enough for a fingertip (WCAG 2.2, 2.5.5). */
async function fitsAFinger(page, within, { width }) {
  for (const one of await within.getByRole("button").all()) {
    const box = await boxOf(one);
    const name = `${await one.getAttribute("aria-label")} ${JSON.stringify(box)}`;
    assert.ok(box.x >= 0 && box.x + box.width <= width + 0.5, name);
    assert.ok(Math.min(box.width, box.height) >= 44, name);
  }
}

for (const [width, height] of [[390, 844], [360, 640]]) {
  test(`At ${width} x ${height} everything fits, and what is pressed is large enough for a finger`, async () => {
    const page = await sample({ ...phone, viewport: { width, height } });
    await fitsAFinger(page, page.locator("body"), { width });
    await tap(page, button(page, /Le fournil/));
    await fitsAFinger(page, page.getByRole("dialog"), { width });
    await tap(page, button(page, "Fermer"));
    for (const name of ["Clients", "Fichier", "Réglages", "Réseaux"]) {
      await tap(page, button(page, name));
      const dialog = page.getByRole("dialog");
      await fitsAFinger(page, (await dialog.count()) > 0 ? dialog : page.locator("body"), { width });
      await page.keyboard.press("Escape");
      await settled(page);
    }
    await page.context().close();
  });
}

test("A tap that opens a sheet does not go on to press what came up under the finger", async () => {
  const page = await sample();
  await tap(page, button(page, /Le fournil/));
  assert.equal(await page.getByRole("dialog").count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement instanceof HTMLTextAreaElement), false);
  await page.context().close();
});

test("A soft keyboard that lies over the page leaves what is written in sight", async () => {
  const keyboard = (page) => page.addInitScript(() => {
    const view = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height: 844 });
    Object.defineProperty(window, "visualViewport", { value: view });
    window.showKeyboard = (height) => {
      view.height = 844 - height;
      view.dispatchEvent(new Event("resize"));
    };
  });
  const page = await openPlanner(started, { sample: 1 }, { context: phone, prepare: keyboard });
  await tap(page, button(page, /Le fournil/));
  const note = page.getByRole("textbox", { name: /Note interne/ });
  await note.focus();
  await page.evaluate(() => window.showKeyboard(400));
  await page.waitForFunction(() => document.getElementById("picture").height === 888);
  await settled(page);
  const { y, height } = await boxOf(note);
  assert.ok(y >= 64 && y + height <= 444, `${y} ${height}`);
  assert.equal(await note.evaluate((field) => field === document.activeElement), true);
  await page.context().close();
});
