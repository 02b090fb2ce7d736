// What our frames cost: while months are switched, as `marronnier.stats()` tells, and while a card is dragged, in CPU time
// of everything that a frame does on the main thread. Time on the clock says little there on a machine without a GPU: the
// threads that paint take the processor away in the middle of a frame, for 5 ms at a time.

import { inNewBrowsers } from "../chromium.mjs";
import { describe, samplePlan } from "../plans.mjs";
import { median, percentile } from "../statistics.mjs";
import { dragStepByStep, grab, path, release } from "./drag_path.mjs";

const limitMs = 120_000;

export const name = "frames";

const sizes = [40, 1_000, 10_000, 50_000];

export async function run({ ours, runs, record, isQuick }) {
  for (const span of ["month", "years"]) {
    for (const posts of sizes) {
      if (isQuick && (posts !== 10_000 || span === "years")) continue;
      const plan = samplePlan(span, posts);
      const [count, steps] = isQuick ? [12, 60] : [30, 180];
      const found = await inNewBrowsers(runs, limitMs, (browser) => frames(browser, ours, plan, count, steps));
      const switching = found.map((one) => one.switching);
      // Not where no card is shown to be dragged.
      const dragging = found.flatMap((one) => one.dragging ?? []);
      const data = describe(span, posts);
      record({ row: "mirror-switch", data, subject: ours, values: found.map(({ mirror }) => mirror.p95),
               detail: `p50 ${median(found.map(({ mirror }) => mirror.p50)).toFixed(1)}` });
      for (const [row, times] of [["frame-switch", switching], ["frame-drag", dragging]]) {
        if (times.length === 0) continue;
        const [p50, max, onTheClock] =
          ["p50", "max", "onTheClock"].map((key) => median(times.map((time) => time[key] ?? NaN)).toFixed(1));
        const clock = row === "frame-drag" ? `, building p95 on the clock ${onTheClock}` : "";
        record({ row, data, subject: ours, values: times.map(({ p95 }) => p95), detail: `p50 ${p50}, max ${max}${clock}` });
      }
    }
  }
}

async function frames(browser, ours, plan, count, steps) {
  const tab = await ours.openWith(browser, plan);
  const reset = () => tab.page.evaluate(() => window.marronnier.resetStats());
  const times = () => tab.page.evaluate(() => window.marronnier.stats());
  const switching = async (switchCount) => {
    await tab.page.evaluate(async (switches) => {
      for (let i = 0; i < switches; i += 1) {
        // Every other time the month that is full in all plans.
        await window.bench.show(i % 2 ? "2026-12" : ["2026-10", "2026-11", "2027-01"][i % 3]);
        await window.marronnier.idle();
      }
    }, switchCount);
  };
  await switching(6);  // Letters that were never shown are painted once.
  await reset();
  await switching(count);
  const { frameMs: switched, mirrorMs: mirror } = await times();

  await tab.page.evaluate(() => window.bench.show("2026-12"));
  await tab.page.evaluate(() => window.watch.quiet());
  if ((await tab.page.evaluate(() => window.bench.cards().length)) === 0) return { switching: switched, mirror };
  const card = await grab(tab);
  await dragStepByStep(tab, path(card, 12));
  await reset();
  const events = await browser.trace(["devtools.timeline"], () => dragStepByStep(tab, path(card, steps)));
  const spent = events.filter(({ name }) => name === "FireAnimationFrame").map(({ tdur }) => (tdur ?? 0) / 1000);
  const { p95 } = (await times()).frameMs;
  await release(tab, card);
  const dragged = { p50: percentile(spent, 0.5), p95: percentile(spent, 0.95), max: Math.max(...spent), onTheClock: p95 };
  return { switching: switched, mirror, dragging: dragged };
}
