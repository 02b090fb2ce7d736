// Two computers that share a plan through a WebDAV server of this machine: what one edit puts on the wire, when it is called
// synced, and what is asked in an hour in which nobody edits.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { inflateSync } from "node:zlib";

import { connect, meet, openFromStore, openWith, postOf } from "../../../tests/servers/computers.mjs";
import { startCountedLine } from "../../../tests/servers/counted_line.mjs";
import { startLighttpd } from "../../../tests/servers/lighttpd.mjs";
import { hide, pass } from "../../../tests/servers/virtual_time.mjs";
import { inNewBrowsers } from "../chromium.mjs";
import { describe, planToEdit } from "../plans.mjs";
import { median, percentile } from "../statistics.mjs";

const limitMs = 300_000;
const hourMs = 3_600_000;
const packedHeaderBytes = 6;  // web/stores/packing.ts

export const name = "sync";

const sets = [
  { span: "years", posts: 1_000 },
  { span: "years", posts: 10_000 },
];

export async function run({ ours, runs, record, isQuick }) {
  const edits = isQuick ? 3 : 10;
  for (const { span, posts } of sets) {
    if (isQuick && posts < 10_000) continue;
    const { plan, id } = planToEdit(span, posts);
    const data = describe(span, posts);
    const found = await inNewBrowsers(runs, limitMs, (browser) => twoComputers(browser, ours, JSON.parse(plan), id, edits));
    const tell = (row, values, detail) => record({ row, data, subject: ours, values, detail });
    const [{ head }] = found;
    tell("sync-writer", found.map(({ written }) => median(written.map(kilobytes))),
         `${directions(found[0].written)}; the state alone ${head.packed}, ${head.raw} before it is compressed`);
    tell("sync-reader", found.map(({ read }) => median(read.map(kilobytes))), directions(found[0].read));
    const times = found.flatMap(({ synced }) => synced);
    tell("sync-time", found.map(({ synced }) => median(synced)), `p95 ${percentile(times, 0.95).toFixed(0)}; of it 2,300 is a wait for further edits`);
    tell("sync-idle", found.map(({ idle }) => idle.length), [...new Set(found[0].idle)].join(", "));
    tell("sync-hidden", found.map(({ hidden }) => hidden.length));
  }
}

const kilobytes = ({ bytesSent, bytesReceived }) => (bytesSent + bytesReceived) / 1000;

/** Of the edit in the middle. */
function directions(edits) {
  const [{ bytesSent, bytesReceived, asked }] = [...edits].sort((a, b) => kilobytes(a) - kilobytes(b)).slice(edits.length >> 1);
  const [sent, received] = [bytesSent, bytesReceived].map((bytes) => (bytes / 1000).toFixed(1));
  return `sent ${sent}, received ${received}: ${asked.join(" ")}`;
}

async function twoComputers(browser, ours, plan, id, edits) {
  const started = { browser: browser.playwright, url: ours.server.url };
  const server = await startLighttpd({ origin: new URL(ours.server.url).origin });
  const [near, far] = await Promise.all([server, server].map(({ url }) => startCountedLine(url)));
  try {
    const place = await server.newPlace("bench");
    const writer = await openWith(started, plan);
    await connect(writer, near.through(place));
    const reader = await openFromStore(started, far.through(place));
    const [synced, written, read] = [[], [], []];
    for (let i = 0; i < edits; i += 1) {
      for (const line of [near, far]) line.forget();
      synced.push(await untilSynced(writer, { type: "change-posts", ids: [id], title: `Le titre ${i}` }));
      written.push(countOf(near));
      await meet(reader);
      read.push(countOf(far));
      if ((await postOf(reader, id)).title !== `Le titre ${i}`) throw new Error("the edit did not arrive");
    }
    const hour = async () => {
      near.forget();
      await pass(writer, hourMs);
      return countOf(near).asked;
    };
    const idle = await hour();
    await hide(writer);
    return { synced, written, read, idle, hidden: await hour(), head: await sizesOf(path.join(server.files, "bench/mrn1/r")) };
  } finally {
    for (const line of [near, far]) line.stop();
    await server.stop();
  }
}

const countOf = ({ bytesSent, bytesReceived, asked }) => ({ bytesSent, bytesReceived, asked: [...asked] });

/** From an edit until the page says that it is synced, which it stops to say meanwhile. */
const untilSynced = (page, edit) => page.evaluate((command) => new Promise((resolve) => {
  const begin = performance.now();
  let isUnderWay = false;
  new MutationObserver((_, observer) => {
    const isSynced = document.querySelector('button[aria-label^="Synchronisé "]') !== null;
    isUnderWay ||= !isSynced;
    if (!isUnderWay || !isSynced) return;
    observer.disconnect();
    resolve(performance.now() - begin);
  }).observe(document, { subtree: true, childList: true, attributes: true });
  void window.marronnier.dispatch(command);
}), edit);

/** Of the last state in the folder, in kB: as it lies there, and as it is written before. */
async function sizesOf(folder) {
  const files = (await readdir(folder)).sort();
  const packed = await readFile(path.join(folder, files.at(-1)));
  const raw = inflateSync(packed.subarray(packedHeaderBytes));
  return { packed: (packed.length / 1000).toFixed(1), raw: (raw.length / 1000).toFixed(1) };
}
