// The browser stays the person's: posts are links, the back button closes what was opened, other keys and menus are its own.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { boxOf, card, click, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const dialog = (page, name) => page.getByRole("dialog", name ? { name } : {});

test("A post opens in another tab with the middle button, and its address can be copied", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const post = card(page, /Bûche roulée/);
  const address = await post.evaluate((element) => element.closest("a").href);
  assert.match(address, /sample=1.*#\/month\/2026-12\/post\/[\w.-]+\/[\w.-]+$/);
  const { x, y, width, height } = await boxOf(post);
  const opened = page.context().waitForEvent("page");
  await page.mouse.click(x + width / 2, y + height / 2, { button: "middle" });
  const other = await opened;
  await other.waitForLoadState();
  await other.evaluate(() => window.marronnier.ready);
  assert.equal(other.url(), address);
  assert.equal(await other.getByRole("textbox", { name: "Titre" }).inputValue(), "Bûche roulée : la vidéo de l’atelier");
  // Here nothing was opened or selected.
  assert.equal(await post.getAttribute("aria-pressed"), "false");
  await page.context().close();
});

test("The browser's own menu comes up on a card and on the calendar", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const stopped = page.evaluate(() => new Promise((resolve) => {
    window.addEventListener("contextmenu", (event) => resolve(event.defaultPrevented), { once: true });
  }));
  const { x, y } = await boxOf(card(page, /Bûche roulée/));
  await page.mouse.click(x + 20, y + 10, { button: "right" });
  assert.equal(await stopped, false);
  await page.context().close();
});

for (const [name, open] of [
  ["the sheet of shortcuts", (page) => press(page, "?")],
  ["the search", (page) => press(page, "Control+f")],
  ["a new client", (page) => click(page, page.getByRole("button", { name: "Nouveau client" }))],
]) {
  test(`Back closes ${name}, forward opens it again, and closing it leaves no step behind`, async () => {
    const page = await openPlanner(started, { sample: 1 });
    await click(page, page.getByRole("banner").getByRole("button", { name: "Mois suivant" }));
    await open(page);
    assert.equal(await dialog(page).count(), 1);
    await page.goBack();
    await settled(page);
    assert.equal(await dialog(page).count(), 0);
    assert.match(await page.getByRole("heading", { level: 1 }).textContent(), /Janvier 2027/);
    await page.goForward();
    await settled(page);
    assert.equal(await dialog(page).count(), 1);
    await press(page, "Escape");
    await page.waitForFunction(() => !location.hash.includes("/with/"));
    await page.goBack();
    await settled(page);
    assert.match(await page.getByRole("heading", { level: 1 }).textContent(), /Décembre 2026/);
    assert.equal(await dialog(page).count(), 0);
    await page.context().close();
  });
}

test("Keys that are not in our table stay the browser's", async () => {
  const page = await openPlanner(started, { sample: 1 });
  const taken = await page.evaluate(async () => {
    const keys = ["F5", "F12", "F6", "Tab", "Home", "End"];
    const withControl = ["r", "p", "l", "t", "w", "+", "-", "0", "c", "x", "v", "h", "j", "k", "u", "g"];
    const results = [];
    const send = (key, ctrlKey) => {
      const event = new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      if (event.defaultPrevented) results.push((ctrlKey ? "Ctrl+" : "") + key);
    };
    for (const key of keys) send(key, false);
    for (const key of withControl) send(key, true);
    return results;
  });
  assert.deepEqual(taken, []);
  await page.context().close();
});
