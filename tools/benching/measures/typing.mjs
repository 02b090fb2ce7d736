// A key pressed in a caption until the end of the frame that shows it: in all, and without the wait for the screen, which
// is up to 17 ms by itself.

import { inNewBrowsers } from "../chromium.mjs";
import { describe, samplePlan } from "../plans.mjs";
import { percentile } from "../statistics.mjs";
import { inPage } from "../subjects.mjs";

const limitMs = 120_000;
const letters = "portez ce vieux whisky au juge blond qui fume ";
/** A quick hand: ten keys a second, none of them at the pace of the screen. */
const pausesMs = [83, 97, 109, 91, 101];

export const name = "typing";

export async function run({ ours, runs, record, isQuick }) {
  const count = isQuick ? 100 : 150;
  for (const span of ["month", "years"]) {
    if (isQuick && span === "years") continue;
    const plan = samplePlan(span, 10_000);
    const found = await inNewBrowsers(runs, limitMs, (browser) => keys(browser, ours, plan, count));
    const p95 = (part) => found.map((times) => percentile(times.map((key) => key[part]), 0.95));
    const p50 = found.map((times) => percentile(times.map(({ ownWork }) => ownWork), 0.5));
    const data = describe(span, 10_000);
    record({ row: "key-work", data, subject: ours, values: p95("ownWork"), detail: `p50 ${Math.min(...p50).toFixed(1)}` });
    record({ row: "key-frame", data, subject: ours, values: p95("inAll") });
  }
}

async function keys(browser, ours, plan, count) {
  const tab = await ours.openWith(browser, plan);
  const { page } = tab;
  await page.evaluate(() => window.bench.cards()[0].click());
  const caption = page.getByRole("textbox", { name: "Légende" });
  await caption.focus();
  await page.keyboard.type(letters);  // What is not there yet is painted now.
  await page.evaluate(() => window.watch.quiet());
  await page.evaluate(await inPage("typing.js"));
  for (let i = 0; i < count; i += 1) {
    await page.keyboard.press(letters[i % letters.length]);
    await page.waitForTimeout(pausesMs[i % pausesMs.length]);
  }
  return page.evaluate(() => window.typing.keys);
}
