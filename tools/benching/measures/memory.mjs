// Memory: our WebAssembly heap, and what a plan adds to it and to the JavaScript heap.

import { inNewBrowsers } from "../chromium.mjs";
import { describe, samplePlan } from "../plans.mjs";

const limitMs = 120_000;
const megabyte = 1e6;

export const name = "memory";

const sets = [
  { span: "years", posts: 10_000 },
  { span: "years", posts: 50_000 },
];

export async function run({ subjects, runs, record, isQuick }) {
  for (const { span, posts } of sets) {
    if (isQuick && posts > 10_000) continue;
    const plan = samplePlan(span, posts);
    const data = describe(span, posts);
    for (const subject of isQuick ? subjects.slice(0, 1) : subjects) {
      const few = isQuick ? 1 : Math.min(runs, 2);
      const found = await inNewBrowsers(few, limitMs, (browser) => growth(browser, subject, plan));
      record({ row: "memory-growth", data, subject, values: found.map(({ grown }) => grown) });
      if (!subject.isOurs) continue;
      record({ row: "memory-wasm", data, subject, values: found.map(({ wasm }) => wasm),
               detail: `${found[0].wasmEmpty.toFixed(1)} before, ${found[0].wasmReopened.toFixed(1)} when reopened` });
    }
  }
}

async function growth(browser, subject, plan) {
  const tab = await subject.open(browser);
  const before = await sizes(tab, subject);
  // The text itself is not kept.
  await tab.page.evaluate(async (text) => {
    await window.bench.load(text);
    await window.watch.quiet();
  }, plan);
  const after = await sizes(tab, subject);
  const grown = after.script + after.wasm - before.script - before.wasm;
  if (!subject.isOurs) return { grown };
  await tab.page.reload();
  await subject.prepare(tab);
  await tab.page.evaluate(() => window.watch.quiet());
  const reopened = await sizes(tab, subject);
  return { grown, wasm: after.wasm, wasmEmpty: before.wasm, wasmReopened: reopened.wasm };
}

/** Megabytes in use, after the garbage is collected. */
async function sizes({ page, cdp }, subject) {
  for (let i = 0; i < 2; i += 1) await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  const wasm = subject.isOurs ? await page.evaluate(() => window.marronnier.stats().wasmHeapBytes) : 0;
  return { script: usedSize / megabyte, wasm: wasm / megabyte };
}
