// What something costs the browser, in CPU time.

import { isPainter, processTimes, spentMs } from "./processor_time.mjs";
import { median } from "./statistics.mjs";

/** @typedef {{main: number, all: number, painter: number}} Cost milliseconds */

async function mainThreadMs(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime").value * 1000;
}

/**
 * CPU milliseconds while `work` runs: of the page's main thread, of all processes of the browser, and of the one among
 * them that paints.
 * @returns {Promise<Cost>}
 */
export async function costOf(tab, work) {
  const before = processTimes(tab.browser.pid);
  const mainBefore = await mainThreadMs(tab.cdp);
  await work();
  const main = (await mainThreadMs(tab.cdp)) - mainBefore;
  const after = processTimes(tab.browser.pid);
  return { main, all: spentMs(before, after), painter: spentMs(before, after, isPainter) };
}

/** @param {Cost[]} costs */
export function medianCost(costs) {
  const of = (key) => median(costs.map((cost) => cost[key]));
  return { main: of("main"), all: of("all"), painter: of("painter") };
}

/** For the column beside the figure of all processes. */
export const painterPart = (costs) => `painting process ${medianCost(costs).painter.toFixed(1)}`;
