// One edit: the call itself, until it is painted, and until it is durable.

import { inNewBrowsers } from "../chromium.mjs";
import { costOf, medianCost, painterPart } from "../cost.mjs";
import { describe, planToEdit } from "../plans.mjs";
import { mean, median } from "../statistics.mjs";

const limitMs = 120_000;

export const name = "editing";

const sets = [
  { span: "month", posts: 10_000 },
  { span: "years", posts: 10_000, oursOnly: true },
  { span: "month", posts: 50_000, oursOnly: true },
];

export async function run({ subjects, ours, runs, record, isQuick }) {
  const edits = isQuick ? 4 : 15;
  for (const { span, posts, oursOnly } of sets) {
    if (isQuick && oursOnly) continue;
    const { plan, id } = planToEdit(span, posts);
    const data = describe(span, posts);
    for (const subject of subjects) {
      if (oursOnly && !subject.isOurs) continue;
      const found = await inNewBrowsers(runs, limitMs, (browser) => repaint(browser, subject, plan, id, edits));
      const costs = found.map(({ cost }) => cost);
      record({ row: "edit-painted", data, subject, values: found.map(({ painted }) => painted) });
      record({ row: "edit-main", data, subject, values: costs.map(({ main }) => main),
               ...(subject.isOurs && { detail: `frames ${median(found.map(({ frames }) => frames))}` }) });
      record({ row: "edit-all", data, subject, values: costs.map(({ all }) => all), detail: painterPart(costs) });
    }
    const calls = await inNewBrowsers(runs, limitMs, (browser) => calling(browser, ours, plan, id, edits * 4));
    // The page's clock has steps of 0.1 ms: a mean is finer than a median.
    record({ row: "edit-call", data, subject: ours, values: calls.map(({ inside }) => inside),
             detail: `with what the page begins then ${median(calls.map(({ values }) => mean(values))).toFixed(2)}` });
    record({ row: "mirror-edit", data, subject: ours, values: calls.map(({ mirror }) => mirror.p95),
             detail: `p50 ${median(calls.map(({ mirror }) => mirror.p50)).toFixed(1)}` });
    record({ row: "edit-durable", data, subject: ours, values: calls.map(({ durable }) => median(durable)),
             detail: `a plain IndexedDB put ${median(calls.map(({ put }) => median(put))).toFixed(1)}` });
  }
}

async function repaint(browser, subject, plan, id, edits) {
  const tab = await subject.openWith(browser, plan);
  const painted = [];
  const costs = [];
  const frames = [];
  for (let i = 0; i < edits; i += 1) {
    const ms = await tab.page.evaluate(
      ([post, title]) => window.watch.timeOf(() => window.bench.retitle(post, title)), [id, `Le titre ${i}`]);
    if (ms === 0) throw new Error(`${subject.name} does not show the edited event`);
    painted.push(ms);
    await subject.forgetFrames(tab);
    costs.push(await costOf(tab, () => tab.page.evaluate(async ([post, title]) => {
      await window.bench.retitle(post, title);
      await window.watch.quiet();
    }, [id, `Un autre titre ${i}`])));
    frames.push(await subject.framesDrawn(tab));
  }
  return { painted: median(painted), cost: medianCost(costs), frames: median(frames) };
}

/** Every edit is a step of its own, as a person makes them: the next begins when all is stored and painted. */
async function calling(browser, ours, plan, id, edits) {
  const tab = await ours.openWith(browser, plan);
  return tab.page.evaluate(async ([post, count]) => {
    const answer = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const { marronnier } = window;
    const values = [];
    const durable = [];
    marronnier.resetStats();
    for (let i = 0; i < count; i += 1) {
      await marronnier.idle();
      const before = marronnier.stats().storedAt;
      const begin = performance.now();
      await marronnier.dispatch({ type: "change-posts", ids: [post], title: `Titre ${i}` });
      values.push(performance.now() - begin);
      // The moment itself is not told; look often, and give up after five seconds.
      while (marronnier.stats().storedAt === before && performance.now() - begin < 5000) {
        await new Promise((resolve) => setTimeout(resolve));
      }
      durable.push(performance.now() - begin);
      await window.watch.sleep(5);
    }
    const { dispatchMs, mirrorMs } = marronnier.stats();
    // For comparison: as small a record, as strict, in a database of its own.
    const opening = indexedDB.open("bench");
    opening.onupgradeneeded = () => opening.result.createObjectStore("records", { autoIncrement: true });
    const database = await answer(opening);
    const put = [];
    for (let i = 0; i < count; i += 1) {
      const begin = performance.now();
      const transaction = database.transaction("records", "readwrite", { durability: "strict" });
      transaction.objectStore("records").put({ plan: "sample", text: "x".repeat(120) });
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      put.push(performance.now() - begin);
      await window.watch.sleep(5);
    }
    return { inside: dispatchMs.mean, mirror: mirrorMs, values, durable, put };
  }, [id, edits]);
}
