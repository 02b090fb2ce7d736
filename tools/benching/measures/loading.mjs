// A plan arrives: opened from a file, found in the browser's storage, written to a file again.

import { inNewBrowsers, withBrowser } from "../chromium.mjs";
import { costOf, painterPart } from "../cost.mjs";
import { describe, samplePlan } from "../plans.mjs";
import { hand } from "../subjects.mjs";

const limitMs = 120_000;

export const name = "loading";

const sets = [
  { span: "month", posts: 1_000 },
  { span: "month", posts: 10_000 },
  { span: "years", posts: 10_000 },
];

export async function run({ subjects, ours, runs, record, isQuick }) {
  for (const { span, posts } of sets) {
    if (isQuick && span === "month") continue;
    const plan = samplePlan(span, posts);
    const data = describe(span, posts);
    for (const subject of subjects) {
      const painted = [];
      const costs = [];
      for (let i = 0; i < runs; i += 1) {
        painted.push(await withBrowser(limitMs, (browser) => firstRender(browser, subject, plan)));
        if (isQuick && !subject.isOurs) continue;
        costs.push(await withBrowser(limitMs, (browser) => cpuOfFirstRender(browser, subject, plan)));
      }
      record({ row: "load-painted", data, subject, values: painted });
      if (costs.length === 0) continue;
      record({ row: "load-main", data, subject, values: costs.map(({ main }) => main) });
      record({ row: "load-all", data, subject, values: costs.map(({ all }) => all), detail: painterPart(costs) });
    }
  }
  await ownFile(ours, runs, record);
}

async function firstRender(browser, subject, plan) {
  const tab = await subject.open(browser);
  await hand(tab, plan);
  return tab.page.evaluate(() => window.watch.timeOf(() => window.bench.load(window.plan)));
}

async function cpuOfFirstRender(browser, subject, plan) {
  const tab = await subject.open(browser);
  await hand(tab, plan);
  return costOf(tab, () => tab.page.evaluate(async () => {
    await window.bench.load(window.plan);
    await window.watch.quiet();
  }));
}

/** What only we do: files and the browser's storage. */
async function ownFile(ours, runs, record) {
  const plan = samplePlan("years", 10_000);
  const found = await inNewBrowsers(runs, limitMs, (browser) => thereAndBack(browser, ours, plan));
  const data = describe("years", 10_000);
  record({ row: "import", data, subject: ours, values: found.map(({ imported }) => imported) });
  record({ row: "import-stored", data, subject: ours, values: found.map(({ stored }) => stored) });
  record({ row: "export", data, subject: ours, values: found.map(({ exported }) => exported) });
  record({ row: "reopen", data, subject: ours, values: found.map(({ reopened }) => reopened) });
}

async function thereAndBack(browser, ours, plan) {
  const tab = await ours.open(browser);
  await hand(tab, plan);
  const written = await tab.page.evaluate(async () => {
    const begin = performance.now();
    await window.bench.load(window.plan);
    const imported = performance.now() - begin;
    await window.marronnier.idle();
    const stored = performance.now() - begin;
    const before = performance.now();
    window.marronnier.exportPlan();
    return { imported, stored, exported: performance.now() - before };
  });
  await tab.page.reload();
  // Since the beginning of the navigation.
  const reopened = await tab.page.evaluate(async () => {
    await window.marronnier.ready;
    for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now();
  });
  const posts = await tab.page.evaluate(() => window.marronnier.stats().posts);
  if (posts !== 10_000) throw new Error(`${posts} posts after a reload instead of 10,000`);
  return { ...written, reopened };
}
