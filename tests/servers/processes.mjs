// Programs that serve for as long as a test wants, in a folder of their own, on a port of their own; nothing of them is left
// when the test is over, however it ends.

import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const patienceMs = 60_000;
const longestLog = 8_000;

/** What is to be undone, however the test ends; the latest first. */
const endings = new Set();
process.once("exit", () => { for (const end of [...endings].reverse()) end(); });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** Under a short name: paths of sockets are 107 bytes at most. */
export async function temporaryFolder(name) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  endings.add(remove);
  return {
    folder,
    remove() {
      endings.delete(remove);
      remove();
    },
  };
}

export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A program that stays in the foreground. Its workers end with it, and it ends with us, even when we are killed. */
export function startProcess(folder, [program, ...args]) {
  const child = spawn("setpriv", ["--pdeathsig", "TERM", "--", program, ...args], {
    cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => { said = (said + data).slice(-longestLog); });
  }
  let isOver = false;
  const over = new Promise((resolve) => { child.once("close", () => { isOver = true; resolve(); }); });
  child.once("error", (error) => { said += error.message; });
  const end = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    } catch {
      // Nobody is left in the group.
    }
  };
  endings.add(end);
  return {
    program,
    over,
    get isOver() { return isOver; },
    get said() { return said; },
    async stop() {
      endings.delete(end);
      end();
      await over;
    },
  };
}

/** A program that does one thing; what it printed. */
export async function carryOut(folder, command) {
  const child = spawn(command[0], command.slice(1), { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const [printed, said] = [child.stdout, child.stderr].map((stream) => textOf(stream));
  const code = await new Promise((resolve, reject) => { child.once("close", resolve).once("error", reject); });
  if (code !== 0) throw new Error(`${command.join(" ")}: exit code ${code}\n${await said}${await printed}`);
  return printed;
}

async function textOf(stream) {
  let text = "";
  for await (const data of stream) text += data;
  return text;
}

/** Until `isReady()`; the first of these programs to end tells why it did. */
export async function untilReady(processes, isReady) {
  const deadline = Date.now() + patienceMs;
  while (!(await isReady())) {
    const failed = processes.find(({ isOver }) => isOver) ?? (Date.now() > deadline ? processes.at(-1) : undefined);
    if (failed) throw new Error(`${failed.program} did not start: ${failed.said}`);
  }
}

/** Whether somebody listens on a port; a moment later when not. */
export function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => setTimeout(() => resolve(false), 20));
  });
}
