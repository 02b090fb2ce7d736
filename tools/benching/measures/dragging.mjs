// Dragging a card with the mouse: CPU time a step, frames that were dropped, and time from the mouse to the screen.

import { inNewBrowsers } from "../chromium.mjs";
import { costOf, painterPart } from "../cost.mjs";
import { percentile } from "../statistics.mjs";
import { dragAtPace, dragStepByStep, grab, path, release } from "./drag_path.mjs";
import { droppedShare, latencies } from "./frame_events.mjs";
import { gesturePlans } from "./gesture_plans.mjs";

const limitMs = 150_000;

export const name = "dragging";

export async function run({ subjects, runs, record, isQuick }) {
  const isMeasured = ({ span, posts }) => !isQuick || (span === "month" && posts === 10_000);
  const steps = isQuick ? 30 : 90;
  for (const { plan, data, subject } of gesturePlans(subjects, isMeasured)) {
    const found = await inNewBrowsers(runs, limitMs, (browser) => drags(browser, subject, plan, steps));
    const costs = found.map(({ cost }) => cost);
    record({ row: "drag-main", data, subject, values: costs.map(({ main }) => main) });
    record({ row: "drag-all", data, subject, values: costs.map(({ all }) => all), detail: painterPart(costs) });
    record({ row: "drag-dropped", data, subject, values: found.map(({ dropped }) => dropped) });
    record({ row: "drag-latency", data, subject, values: found.map(({ latency }) => latency) });
  }
}

async function drags(browser, subject, plan, steps) {
  const tab = await subject.openWith(browser, plan);
  let card = await grab(tab);
  // Once around before anything counts: letters, shadows and the like are made on the way.
  await dragStepByStep(tab, path(card, 12));
  const cost = await costOf(tab, () => dragStepByStep(tab, path(card, steps)));
  await release(tab, card);

  card = await grab(tab);
  const events = await browser.trace(["input.scrolling", "disabled-by-default-devtools.timeline.frame"], async () => {
    await dragAtPace(tab, path(card, steps));
    await tab.page.evaluate(() => window.watch.sleep(200));
  });
  await release(tab, card);
  return {
    cost: { main: cost.main / steps, all: cost.all / steps, painter: cost.painter / steps },
    dropped: droppedShare(events) * 100,
    latency: percentile(latencies(events), 0.95),
  };
}
