// "Saved" is a promise: a browser killed the moment it is said must find everything again.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";

import { chromium } from "playwright-core";

import { chromiumFlags, executablePath, serveSite, settled, today } from "./support/browser.mjs";
import { card, carry, click, day, drop, press, writePost } from "./support/gestures.mjs";

const kills = 20;
const profile = mkdtempSync(path.join(tmpdir(), "marronnier-kill-"));
let server;
before(async () => { server = await serveSite(); });
after(async () => {
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser of its own process group, so that it can be killed as a whole, without a chance to write anything. */
async function startChromium() {
  const portFile = path.join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  rmSync(path.join(profile, "SingletonLock"), { force: true });
  const child = spawn(executablePath, [...chromiumFlags, "--remote-debugging-port=0", "--window-size=1440,900",
    `--user-data-dir=${profile}`, "about:blank"], { detached: true, stdio: "ignore" });
  while (!existsSync(portFile) || !readFileSync(portFile, "utf8").includes("\n"))
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  const [port] = readFileSync(portFile, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const exited = new Promise((resolve) => { child.once("exit", resolve); });
  return {
    page: browser.contexts()[0].pages()[0],
    async kill() {
      process.kill(-child.pid, "SIGKILL");
      await exited;
      await browser.close().catch(() => {}); // The connection is gone already.
    },
  };
}

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
  let chromiumNow = await startChromium();
  await open(chromiumNow.page);
  await chromiumNow.page.evaluate(() => window.marronnier.dispatch(
    JSON.stringify({ type: "add-plan", id: "kill", name: "Kléber" })));
  await writePost(chromiumNow.page, /lundi 7 décembre/, "Publication 0");
  for (let i = 0; i < kills; i += 1) {
    const { page } = chromiumNow;
    for (let left = 1 + random(4); left > 0; left -= 1) {
      if ((await page.getByRole("button", { name: /Publication/ }).count()) === 0)
        await writePost(page, /lundi 7 décembre/, `Publication ${(written += 1)}`);
      await gesture(page);
    }
    await settled(page);
    assert.match(await page.getByRole("status").first().textContent(), /^Enregistré|^Prêt/);
    const promised = await exported(page);
    await chromiumNow.kill();
    chromiumNow = await startChromium();
    await open(chromiumNow.page);
    assert.equal(await exported(chromiumNow.page), promised, `after kill ${i + 1}`);
  }
  await chromiumNow.kill();
});
