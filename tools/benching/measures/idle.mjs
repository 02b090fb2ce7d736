// Nothing happens: how many frames are drawn, and what the page and the browser's processes use, with a month on the screen.

import { inNewBrowsers } from "../chromium.mjs";
import { costOf } from "../cost.mjs";
import { describe, samplePlan } from "../plans.mjs";

const limitMs = 120_000;
// Toasts end and stored plans are compacted before.
const restMs = 7_000;

export const name = "idle";

export async function run({ subjects, runs, record, isQuick }) {
  const plan = samplePlan("month", 1_000);
  const data = describe("month", 1_000);
  for (const subject of isQuick ? subjects.slice(0, 1) : subjects) {
    // What the others do while nothing happens shows in ten seconds; we promise a minute.
    const seconds = isQuick ? 3 : subject.isOurs ? 60 : 10;
    const found = await inNewBrowsers(runs, limitMs, (browser) => rest(browser, subject, plan, seconds));
    if (subject.isOurs) {
      record({ row: "idle-frames", data, subject, values: found.map(({ frames }) => frames) });
      record({ row: "idle-main", data, subject, values: found.map(({ main }) => main) });
    }
    record({ row: "idle-cpu", data, subject, values: found.map(({ percent }) => percent) });
  }
}

async function rest(browser, subject, plan, seconds) {
  const tab = await subject.openWith(browser, plan);
  await tab.page.waitForTimeout(restMs);
  // What loading left behind is cleared away by the browser at a moment of its own, 10 to 20 ms of work for any page.
  await tab.cdp.send("HeapProfiler.collectGarbage");
  await tab.page.waitForTimeout(1000);
  if (subject.isOurs) await tab.page.evaluate(() => window.marronnier.resetStats());
  const begin = performance.now();
  const { main, all } = await costOf(tab, () => new Promise((resolve) => setTimeout(resolve, seconds * 1000)));
  const percent = (all / (performance.now() - begin)) * 100;
  const frames = subject.isOurs ? await tab.page.evaluate(() => window.marronnier.stats().frames) : undefined;
  return { frames, main, percent };
}
