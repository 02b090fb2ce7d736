// CPU time from /proc: of a tree of processes, and of the whole machine. Only Linux has these files, and only there can
// the bench run.

import { readdirSync, readFileSync } from "node:fs";

const ticksPerSecond = 100;  // USER_HZ, which Linux has promised to keep.

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;  // The process or thread has just ended.
  }
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const numbersIn = (names) => names.map(Number).filter((name) => name > 0);

/** pid -> parent, of everything that runs. */
function parents() {
  const found = new Map();
  for (const pid of numbersIn(list("/proc"))) {
    // The name of a process, in brackets, may hold anything; the parent is the second word after it.
    const fields = read(`/proc/${pid}/stat`)?.split(") ").pop().split(" ");
    if (fields) found.set(pid, Number(fields[1]));
  }
  return found;
}

/** The process and all its descendants. */
export function familyOf(root) {
  const family = new Set([root]);
  const all = parents();
  for (let grew = true; grew;) {
    grew = false;
    for (const [pid, parent] of all) {
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grew = true;
      }
    }
  }
  return [...family];
}

/** Milliseconds of CPU time of all threads that still run; the scheduler counts them in nanoseconds. */
function scheduledMs(pid) {
  let nanoseconds = 0;
  for (const thread of list(`/proc/${pid}/task`)) {
    nanoseconds += Number(read(`/proc/${pid}/task/${thread}/schedstat`)?.split(" ")[0] ?? 0);
  }
  return nanoseconds / 1e6;
}

/** Milliseconds of CPU time of the process, in steps of 10, with the threads that have ended. */
function accountedMs(pid) {
  const fields = read(`/proc/${pid}/stat`)?.split(") ").pop().split(" ") ?? [];
  return ((Number(fields[11]) || 0) + (Number(fields[12]) || 0)) * (1000 / ticksPerSecond);
}

/** Milliseconds of CPU time of a tree of processes since it started, with those of it that have ended. */
export function lifetimeMs(root) {
  let ticks = 0;
  for (const pid of familyOf(root)) {
    const fields = read(`/proc/${pid}/stat`)?.split(") ").pop().split(" ") ?? [];
    ticks += fields.slice(11, 15).reduce((total, field) => total + Number(field), 0);
  }
  return ticks * (1000 / ticksPerSecond);
}

/** CPU time of each process at one moment. */
export function processTimes(root) {
  return new Map(familyOf(root).map((pid) => [pid, { scheduled: scheduledMs(pid), accounted: accountedMs(pid) }]));
}

/** The one that paints: with WebGL in software, on the CPU. */
export function isPainter(pid) {
  return (read(`/proc/${pid}/cmdline`) ?? "").includes("--type=gpu-process");
}

/** Between two moments. The finer figure counts, unless threads ended in between and took their time with them. */
export function spentMs(before, after, counts = () => true) {
  let total = 0;
  for (const [pid, now] of after) {
    if (!counts(pid)) continue;
    const then = before.get(pid) ?? { scheduled: 0, accounted: 0 };
    total += Math.max(now.scheduled - then.scheduled, now.accounted - then.accounted - 10, 0);
  }
  return total;
}

/** What all processors did since the machine started, in milliseconds. */
export function machineTimes() {
  const ticks = (read("/proc/stat") ?? "").split("\n", 1)[0].split(/\s+/).slice(1, 9).map(Number);
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, interrupt = 0, soft = 0, stolen = 0] = ticks;
  const busy = user + nice + system + interrupt + soft + stolen;
  return { busyMs: busy * (1000 / ticksPerSecond), allMs: (busy + idle + wait) * (1000 / ticksPerSecond) };
}
