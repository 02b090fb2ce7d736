// What something costs the browser, in CPU time.

import { processTimes, spentMs } from "./processor_time.mjs";

async function mainThreadMs(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ThreadTime").value * 1000;
}

/**
 * CPU milliseconds while `work` runs: of the page's main thread, and of all processes of the browser. Painting is part of
 * the second alone, because it happens in other processes.
 */
export async function costOf(tab, work) {
  const before = processTimes(tab.browser.pid);
  const mainBefore = await mainThreadMs(tab.cdp);
  await work();
  const main = (await mainThreadMs(tab.cdp)) - mainBefore;
  return { main, all: spentMs(before, processTimes(tab.browser.pid)) };
}
