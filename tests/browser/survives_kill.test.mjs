// "Saved" is a promise: a browser killed the moment it is said must find everything again.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";

import { serveSite, settled, today } from "./support/browser.mjs";
import { card, carry, click, day, drop, press, writePost } from "./support/gestures.mjs";
import { startKillable } from "./support/killable.mjs";

const kills = 20;
const profile = mkdtempSync(path.join(tmpdir(), "marronnier-kill-"));
let server;
before(async () => { server = await serveSite(); });
after(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function open(page) {
  await page.goto(`${server.url}?date=${today}&lang=fr`);
  await page.evaluate(() => window.marronnier.ready);
}

const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const random = numbers(7);
let written = 0;

/** One gesture of a person; which one is left to chance. */
async function gesture(page) {
  const dayName = () => new RegExp(`\\b${7 + random(14)} décembre 2026`);
  switch (random(4)) {
    case 0: return writePost(page, dayName(), `Publication ${(written += 1)}`);
    case 1:
      await carry(page, card(page, /Publication/), day(page, dayName()));
      return drop(page);
    case 2:
      await click(page, card(page, /Publication/));
      return press(page, random(2) ? "Alt+ArrowRight" : "Alt+ArrowLeft");
    default: return press(page, random(2) ? "Control+z" : "Control+Shift+z");
  }
}

test(`Killed ${kills} times after "saved", the browser finds every gesture`, { timeout: 600_000 }, async () => {
  let browser = await startKillable(profile);
  await open(browser.page);
  await browser.page.evaluate(() => window.marronnier.dispatch(
    JSON.stringify({ type: "add-plan", id: "kill", name: "Kléber" })));
  await writePost(browser.page, /lundi 7 décembre/, "Publication 0");
  for (let i = 0; i < kills; i += 1) {
    const { page } = browser;
    for (let left = 1 + random(4); left > 0; left -= 1) {
      if ((await page.getByRole("button", { name: /Publication/ }).count()) === 0)
        await writePost(page, /lundi 7 décembre/, `Publication ${(written += 1)}`);
      await gesture(page);
    }
    await settled(page);
    assert.match(await page.getByRole("status").first().textContent(), /^Enregistré|^Prêt/);
    const promised = await exported(page);
    await browser.kill();
    browser = await startKillable(profile);
    await open(browser.page);
    assert.equal(await exported(browser.page), promised, `after kill ${i + 1}`);
  }
  await browser.kill();
});
