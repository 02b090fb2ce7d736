// A first visit: how much it downloads, and how long until something is painted.

import { stat } from "node:fs/promises";

import { inNewBrowsers, withBrowser } from "../chromium.mjs";
import { fileFor } from "../../lib/static_server.mjs";
import { sum } from "../statistics.mjs";

const limitMs = 60_000;
const lateRequestsMs = 1500;

export const name = "first-visit";

export async function run({ ours, runs, record, isQuick }) {
  const { looked, touched } = await withBrowser(limitMs, (browser) => downloaded(browser, ours));
  const kilobytes = (files) => sum(files.map(({ bytes }) => bytes)) / 1000;
  const isKeyDates = ({ file }) => /assets\/keydates\//.test(file);
  const isProgram = ({ file }) => /\.(wasm|js)$/.test(file);
  record({ row: "download", subject: ours, values: [kilobytes(looked)] });
  record({ row: "later-part", subject: ours, values: [kilobytes(touched.filter(isProgram))] });
  record({ row: "key-dates", subject: ours, values: [kilobytes(touched.filter(isKeyDates))] });
  record({ row: "program", subject: ours, values: [kilobytes(looked.filter(isProgram))] });
  const many = isQuick ? 1 : Math.max(runs, 5);
  const starts = await inNewBrowsers(many, limitMs, (browser) => coldStart(browser, ours));
  record({ row: "cold-start", subject: ours, values: starts, detail: `best ${Math.min(...starts).toFixed(0)}` });
}

/** Everything that the browser asked for, the worker's wishes included, while somebody only looks and from the first move
 *  of a hand on: {file, bytes}, as a host would send it. */
async function downloaded(browser, ours) {
  const tab = await browser.openTab();
  const files = new Set();
  tab.page.context().on("request", (request) => {
    if (request.url().startsWith(ours.server.url)) files.add(fileFor(ours.folder, new URL(request.url()).pathname));
  });
  await tab.page.goto(ours.server.url);
  await tab.page.evaluate(() => window.marronnier.ready);
  await tab.page.waitForTimeout(lateRequestsMs);
  const early = [...files];
  await tab.page.mouse.move(200, 200);
  await tab.page.waitForTimeout(lateRequestsMs);
  const late = [...files].filter((file) => !early.includes(file));
  return { looked: await sent(early), touched: await sent(late) };
}

function sent(files) {
  return Promise.all(files.map(async (file) => {
    const packed = await stat(`${file}.br`).catch(() => undefined);
    return { file, bytes: (packed ?? (await stat(file).catch(() => ({ size: 0 })))).size };
  }));
}

/** Milliseconds from the start of the navigation until the first frame was painted, in a browser just started. */
async function coldStart(browser, ours) {
  const tab = await browser.openTab("about:blank");
  await tab.page.addInitScript(() => {
    window.whenPainted = async () => {
      while (!document.documentElement.classList.contains("started"))
        await new Promise((resolve) => requestAnimationFrame(resolve));
      // The frame that is being made now, and the one after it: by then the first was drawn.
      for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now();
    };
  });
  await tab.page.goto(ours.server.url, { waitUntil: "commit" });
  await tab.page.waitForFunction(() => window.marronnier !== undefined);
  return tab.page.evaluate(() => window.whenPainted());
}
