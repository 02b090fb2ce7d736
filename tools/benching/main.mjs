// The command line of the bench; see tools/bench.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { build } from "./build.mjs";
import { totalMs } from "./chromium.mjs";
import { root } from "./folders.mjs";
import { ForeignLoad } from "./foreign_load.mjs";
import * as coreSpeed from "./measures/core_speed.mjs";
import * as dragging from "./measures/dragging.mjs";
import * as editing from "./measures/editing.mjs";
import * as firstVisit from "./measures/first_visit.mjs";
import * as frameBuilding from "./measures/frame_building.mjs";
import * as idle from "./measures/idle.mjs";
import * as letters from "./measures/letters.mjs";
import * as lighthouse from "./measures/lighthouse.mjs";
import * as loading from "./measures/loading.mjs";
import * as memory from "./measures/memory.mjs";
import * as monthSwitch from "./measures/month_switch.mjs";
import * as syncing from "./measures/syncing.mjs";
import * as typing from "./measures/typing.mjs";
import { Results } from "./results.mjs";
import { openSubjects } from "./subjects.mjs";
import { table } from "./table.mjs";

const measures = [
  firstVisit, lighthouse, frameBuilding, letters, monthSwitch, loading, editing, typing, dragging, idle, memory,
  coreSpeed, syncing,
];
const names = measures.map(({ name }) => name);
const usage = `usage: tools/bench [--quick] [--json FILE] [--only NAME,…] [--runs N] [--site FOLDER] [--no-build]
names: ${names.join(", ")}`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: "boolean", default: false },
        json: { type: "string", default: path.join(root, "build/bench.json") },
        only: { type: "string", default: names.join(",") },
        runs: { type: "string" },
        site: { type: "string", default: path.join(root, "dist") },
        "no-build": { type: "boolean", default: false },
      },
    });
    const chosen = values.only.split(",");
    const runs = Number(values.runs ?? (values.quick ? 1 : 3));
    const unknown = chosen.filter((name) => !names.includes(name));
    if (unknown.length > 0) throw new Error(`there is no ${unknown.join(", ")}`);
    if (!Number.isInteger(runs) || runs < 1 || runs > 50) throw new Error("--runs is a number from 1 to 50");
    return { ...values, runs, chosen: measures.filter(({ name }) => chosen.includes(name)) };
  } catch (error) {
    console.error(`tools/bench: ${error.message}\n${usage}`);
    process.exit(2);
  }
}

const { quick: isQuick, json, runs, site, chosen, "no-build": isBuilt } = options();
if (!isBuilt) build();

const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
const subjects = await openSubjects(site, version);
const results = new Results();

async function write() {
  await mkdir(path.dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify({
    date: new Date().toISOString(),
    isQuick,
    runs,
    subjects: subjects.map(({ key, name, version: shown }) => ({ key, name, version: shown })),
    lines: results.lines(),
    figures: results.figures,
    failures: results.failures,
  }, null, 2)}\n`);
}

function finish() {
  console.log(table(results.lines()));
  for (const { measure, reason } of results.failures) console.log(`${measure}: not measured: ${reason}`);
  process.exit(results.isKept ? 0 : 1);
}

// Interrupted, it still tells what it has.
let isInterrupted = false;
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    isInterrupted = true;
    results.fail(signal, new Error("interrupted"));
    finish();
  });
}

const begin = performance.now();
for (const measure of chosen) {
  const load = new ForeignLoad();
  const ownBefore = totalMs();
  const record = (figure) => {
    load.own(totalMs() - ownBefore);
    results.add(figure, load.percent);
  };
  try {
    await measure.run({ subjects, ours: subjects[0], runs, isQuick, record });
  } catch (error) {
    if (isInterrupted) break;
    results.fail(measure.name, error);
    if (process.env.DEBUG) console.error(error);
  }
  await write();
  const [passed, used] = [performance.now() - begin, totalMs()].map((ms) => `${(ms / 1000).toFixed(0)} s`);
  console.error(`${measure.name.padEnd(14)}${passed.padStart(7)}, CPU of the browsers ${used}`);
}
await Promise.all(subjects.map(({ server }) => server.close()));
finish();
