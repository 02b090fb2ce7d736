// Lighthouse's judgement of a page: performance, accessibility and good practice, each 0 to 100, in a browser just started.
// For the tests, and for the bench, which answers for the speed.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import lighthouse, { desktopConfig } from "lighthouse";
import { chromium } from "playwright-core";

const categories = ["performance", "accessibility", "best-practices"];
/** The forms it knows. On "mobile" it reckons with a processor four times as slow and a slow connection. */
export const forms = { desktop: desktopConfig, mobile: undefined };

/**
 * @param {string} url
 * @param {keyof forms} form
 * @param {import("playwright-core").LaunchOptions} browser how to start Chromium
 * @returns {Promise<{scores: Record<string, number>, faults: string[], metrics: Record<string, number>}>} `faults`: the
 *   checks of accessibility and good practice that failed; `metrics`: what the performance is reckoned from, in ms
 */
export async function judge(url, form, browser) {
  const profile = await mkdtemp(path.join(tmpdir(), "marronnier-lighthouse-"));
  const args = [...(browser.args ?? []), "--remote-debugging-port=0"];
  const context = await chromium.launchPersistentContext(profile, { ...browser, args });
  try {
    const [port] = (await readFile(path.join(profile, "DevToolsActivePort"), "utf8")).split("\n");
    const options = { port: Number(port), logLevel: "silent", onlyCategories: categories };
    const { lhr } = await lighthouse(url, options, forms[form]);
    return summary(lhr);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function summary({ categories: judged, audits }) {
  const scores = Object.fromEntries(categories.map((id) => [id, Math.round(judged[id].score * 100)]));
  const faults = categories.slice(1).flatMap((id) => judged[id].auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id}: ${audits[id].details?.items?.[0]?.node?.nodeLabel ?? audits[id].title}`);
  const metrics = Object.fromEntries(judged.performance.auditRefs
    .filter(({ weight }) => weight > 0).map(({ id }) => [id, audits[id].numericValue]));
  return { scores, faults, metrics };
}
