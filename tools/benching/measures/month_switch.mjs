// Showing another month: CPU time of the page's main thread and of the whole browser, time until it is painted, and
// time from a real click until it is presented.

import { inNewBrowsers } from "../chromium.mjs";
import { costOf, medianCost, painterPart } from "../cost.mjs";
import { median } from "../statistics.mjs";
import { clickToPresented } from "./click.mjs";
import { gesturePlans } from "./gesture_plans.mjs";

const limitMs = 150_000;
const emptyMonth = "2027-06";
const fullMonth = "2026-12";

export const name = "month-switch";

export async function run({ subjects, runs, record, isQuick }) {
  const isMeasured = ({ span, posts }) => !isQuick || (span === "month" && posts > 1_000);
  const count = isQuick ? 2 : 6;
  for (const { plan, data, subject } of gesturePlans(subjects, isMeasured)) {
    const found = await inNewBrowsers(runs, limitMs, (browser) => switches(browser, subject, plan, count));
    const costs = found.map(({ cost }) => cost);
    record({ row: "switch-main", data, subject, values: costs.map(({ main }) => main),
             ...(subject.isOurs && { detail: `frames ${median(found.map(({ frames }) => frames))}` }) });
    record({ row: "switch-all", data, subject, values: costs.map(({ all }) => all), detail: painterPart(costs) });
    record({ row: "switch-painted", data, subject, values: found.map(({ painted }) => painted) });
    record({ row: "switch-click", data, subject, values: found.map(({ presented }) => presented) });
  }
}

async function switches(browser, subject, plan, count) {
  const tab = await subject.openWith(browser, plan);
  const show = (month) => tab.page.evaluate((wanted) => window.bench.show(wanted), month);
  const quiet = () => tab.page.evaluate(() => window.watch.quiet());
  const away = async () => {
    await show(emptyMonth);
    await quiet();
  };
  const costs = [];
  const painted = [];
  const presented = [];
  const frames = [];
  for (let i = 0; i <= count; i += 1) {
    await away();
    await subject.forgetFrames(tab);
    const cost = await costOf(tab, () => tab.page.evaluate(async (month) => {
      await window.bench.show(month);
      await window.watch.quiet();
    }, fullMonth));
    // The first time, letters are painted that later times only use.
    if (i === 0) continue;
    costs.push(cost);
    frames.push(await subject.framesDrawn(tab));
  }
  for (let i = 0; i < count; i += 1) {
    await away();
    painted.push(await tab.page.evaluate((month) => window.watch.timeOf(() => window.bench.show(month)), fullMonth));
  }
  for (let i = 0; i < count; i += 1) {
    await show("2026-11");
    await quiet();
    presented.push(await clickToPresented(tab));
  }
  return {
    cost: medianCost(costs),
    frames: median(frames),
    painted: median(painted),
    presented: median(presented),
  };
}
