// What the core needs for questions that are asked while somebody types, leafs through the months or meets another device: without the
// program around it, but in the browser, because its compiler of WebAssembly and its tables of Unicode are part of it.

import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

import { build as bundle } from "esbuild";

import { buildCore } from "../build.mjs";
import { captionOf } from "../caption.mjs";
import { inNewBrowsers } from "../chromium.mjs";
import { root } from "../folders.mjs";
import { samplePlan } from "../plans.mjs";
import { median, percentile } from "../statistics.mjs";

const limitMs = 60_000;
const wasm = path.join(root, "build/web/marronnier-bench-core.wasm");

export const name = "core";

const signs = 3_000;
const joinedPosts = 10_000;
const networks = 12;  // In tools/benching/core/bench_core.cpp.
// Packs know their school holidays: later years have fewer dates.
const years = [2026, 2027];

// The page is alone in its process, which lets its clock tell 5 microseconds apart instead of 100.
const headers = { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" };
const address = "http://localhost/";

export async function run({ ours, runs, record, isQuick }) {
  if (!existsSync(wasm)) buildCore();
  const script = await bundledScript();
  const packs = (await readdir(path.join(root, "assets/keydates"))).map((file) => `assets/keydates/${file}`);
  const counts = isQuick ? 500 : 2_000;
  const plan = samplePlan("month", joinedPosts);
  const found = await inNewBrowsers(runs, limitMs, (browser) => times(browser, script, packs, plan, counts));
  const tell = (row, data, all) => {
    const [p95, first] = [percentile(all.flatMap(({ warm }) => warm), 0.95), median(all.map((one) => one.first))];
    record({ row, data, subject: ours, values: all.map(({ warm }) => median(warm)),
             detail: `p95 ${p95.toFixed(2)}, the first time ${first.toFixed(1)}` });
  };
  tell("reckon-year", `Metz, zone B, ${years.join(" and ")}`, found.map(({ keyDates }) => keyDates));
  tell("count-caption", `${signs.toLocaleString("en")} signs, ${networks} networks`, found.map(({ caption }) => caption));
  tell("join-states", `two of ${joinedPosts.toLocaleString("en")} posts, 250 changed by each, 25 by both`, found.map(({ join }) => join));
}

async function bundledScript() {
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    entryPoints: ["tools/benching/in_page/core.js"],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

async function times(browser, script, packs, plan, count) {
  const tab = await browser.openTab();
  await tab.page.route(`${address}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ headers, contentType: "text/html", body: "<!doctype html>" });
    return route.fulfill({ headers, path: pathname === "/core.wasm" ? wasm : path.join(root, pathname) });
  });
  await tab.page.goto(address);
  await tab.page.addScriptTag({ type: "module", content: script });
  await tab.page.waitForFunction(() => window.core !== undefined);
  return tab.page.evaluate(async ({ packs, years, caption, networks, plan, count }) => {
    if (!window.crossOriginIsolated) throw new Error("the clock of the page is too coarse");
    await window.core.start(packs, "assets/networks/networks.json");
    // The first call is the one that compiles; as many again as are measured let the browser optimise.
    const measured = (measure) => {
      const [first] = measure(count);
      return { first, warm: measure(count) };
    };
    return {
      keyDates: measured((calls) => window.core.keyDates(years, calls)),
      caption: measured((calls) => window.core.caption(caption, networks, calls)),
      join: measured((calls) => window.core.join(plan, Math.ceil(calls / 50))),
    };
  }, { packs, years, caption: captionOf(signs), networks, plan, count });
}
