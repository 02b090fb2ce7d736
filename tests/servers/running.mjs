// A server as a process of its own, in a folder of its own, on a port of its own; nothing of it is left when it stops.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const patienceMs = 20_000;

/** Who may come in, everywhere. */
export const [user, password] = ["camille", "pâte à choux"];

export async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A configuration of assets/servers/ with the values of a test in place of those of the example. */
export async function configuration(file, values) {
  let text = await readFile(path.join(root, "assets/servers", file), "utf8");
  for (const [example, value] of Object.entries(values)) {
    assert.ok(text.includes(example), `${file} has no ${example}`);
    text = text.replaceAll(example, value);
  }
  return text;
}

/** `files(folder, port)` answers with what is written into its folder; `command(folder, port)` is run in the foreground. */
export async function startServer(name, { files, command }) {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  const port = await freePort();
  for (const [file, text] of Object.entries(await files(folder, port))) await writeFile(path.join(folder, file), text);
  const [program, ...args] = command(folder, port);
  // A group of its own: its workers end with it.
  const server = spawn(program, args, { cwd: folder, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (data) => { said += data; });
  let isOver = false;
  const over = new Promise((resolve) => { server.once("exit", () => { isOver = true; resolve(); }); });
  server.once("error", (error) => { said += error.message; isOver = true; });
  const end = () => { if (!isOver) process.kill(-server.pid, "SIGKILL"); };
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    end();
    await over;
    await rm(folder, { recursive: true, force: true });
  };
  const deadline = Date.now() + patienceMs;
  while (!(await answers(port))) {
    if (isOver || Date.now() > deadline) {
      end();
      throw new Error(`${program} did not start: ${said}`);
    }
  }
  return { folder, port, stop };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => setTimeout(() => resolve(false), 20));
  });
}

/** A new folder on a WebDAV server; its address. */
export async function folderOn({ url, user: name, password: secret }, folder) {
  const address = new URL(`${encodeURIComponent(folder)}/`, url).href;
  const authorization = `Basic ${Buffer.from(`${name}:${secret}`).toString("base64")}`;
  const { status } = await fetch(address, { method: "MKCOL", headers: { authorization } });
  assert.equal(status, 201, `MKCOL ${address}`);
  return address;
}
