// A browser with the built site, for the tests of this folder. WebGL runs in software, so that every machine draws the
// same picture.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { serve } from "../../../tools/lib/static_server.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const site = process.env.MARRONNIER_SITE ?? path.join(root, "dist");
export const chromiumFlags = [
  "--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
];

/** Today, in every test that does not say otherwise: the day of the mock-ups. */
export const today = "2026-12-02";

/** Serves dist/ (or MARRONNIER_SITE): { url, close }. */
export async function serveSite() {
  assert.ok(existsSync(path.join(site, "index.html")), `${site} is missing: run tools/build_web`);
  return serve(site);
}

/** Serves the site and starts Chromium with a profile of its own; `close` ends both. */
export async function startBrowser({ args = [] } = {}) {
  const server = await serveSite();
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags, ...args] });
  return {
    browser,
    url: server.url,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Opens the planner in a profile of its own and waits until it is ready.
 * `params` go into the address; `context` to Playwright; `prepare` may act on the page before it loads.
 * Whatever the page complains about is in `page.complaints`; call `page.context().close()` when done.
 */
export async function openPlanner(started, params = {}, { context = {}, prepare } = {}) {
  const profile = await started.browser.newContext({
    viewport: { width: 1440, height: 900 }, locale: "fr-FR", timezoneId: "Europe/Paris", ...context,
  });
  return openPage(profile, started.url, params, prepare);
}

/** Another page of the same profile: what one stores, the other finds. */
export async function openPage(profile, url, params = {}, prepare = undefined) {
  const page = await profile.newPage();
  page.complaints = [];
  page.on("pageerror", (error) => page.complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") page.complaints.push(message.text());
  });
  await prepare?.(page);
  const { hash = "", ...search } = { date: today, lang: "fr", ...params };
  await page.goto(`${url}?${new URLSearchParams(search)}${hash}`);
  await page.evaluate(() => window.marronnier.ready);
  return page;
}

/** Until nothing is left to draw or to store. */
export async function settled(page) {
  await page.evaluate(() => window.marronnier.idle());
}

const centreOf = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** Drags with the mouse from the middle of one box to the middle of another; `beforeDrop` looks at it on the way. */
export async function drag(page, fromBox, toBox, steps = 8, beforeDrop = undefined) {
  const [from, to] = [centreOf(fromBox), centreOf(toBox)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps });
  await settled(page);
  await beforeDrop?.();
  await page.mouse.up();
  await settled(page);
}
