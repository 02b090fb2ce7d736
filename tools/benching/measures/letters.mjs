// What a letter costs that was never shown: measured and painted by the browser, and copied to the program.

import { inNewBrowsers } from "../chromium.mjs";
import { describe, samplePlan } from "../plans.mjs";

const limitMs = 60_000;

export const name = "letters";

export async function run({ ours, runs, record }) {
  const plan = samplePlan("years", 10_000);
  const found = await inNewBrowsers(runs, limitMs, async (browser) => {
    // The first frame, the calendar's letters and those of a few months.
    const tab = await ours.openWith(browser, plan);
    for (const month of ["2026-11", "2027-01", "2027-02"]) await tab.page.evaluate((one) => window.bench.show(one), month);
    await tab.page.evaluate(() => window.watch.quiet());
    return tab.page.evaluate(() => window.marronnier.stats().glyphMs);
  });
  const p95 = Math.max(...found.map((times) => times.p95));
  record({ row: "glyph", data: describe("years", 10_000), subject: ours, values: found.map(({ mean }) => mean), detail: `p95 ${p95.toFixed(1)}` });
}
