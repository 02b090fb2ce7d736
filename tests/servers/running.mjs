// A server that is one program and one configuration, and who may come in.

import assert from "node:assert/strict";
import { chmod, chown, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { answers, freePort, startProcess, temporaryFolder, untilReady } from "./processes.mjs";

const servers = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../assets/servers");

/** Who may come in, everywhere. */
export const [user, password] = ["camille", "pâte à choux"];

/** A configuration of assets/servers/ with the values of a test in place of those of the example. */
export async function configuration(file, values) {
  let text = await readFile(path.join(servers, file), "utf8");
  for (const [example, value] of Object.entries(values)) {
    assert.ok(text.includes(example), `${file} has no ${example}`);
    text = text.replaceAll(example, value);
  }
  return text;
}

/** `files(folder, port)` answers with what is written into its folder; `command(folder, port)` is run in the foreground. */
export async function startServer(name, { files, command }) {
  const { folder, remove } = await temporaryFolder(name);
  const port = await freePort();
  for (const [file, text] of Object.entries(await files(folder, port))) await writeFile(path.join(folder, file), text);
  const server = startProcess(folder, command(folder, port));
  const stop = async () => {
    await server.stop();
    remove();
  };
  try {
    await untilReady([server], () => answers(port));
  } catch (error) {
    await stop();
    throw error;
  }
  return { folder, port, stop };
}

export const isRoot = process.getuid() === 0;
const [nobody, nogroup] = [65534, 65534];

/** The folder that is served. Servers that root starts do their work as nobody, who has to own it. */
export async function servedFolder(folder) {
  const served = path.join(folder, "files");
  await mkdir(served);
  if (isRoot) {
    await chmod(folder, 0o755);
    for (const name of [folder, served]) await chown(name, nobody, nogroup);
  }
  return served;
}

/** What is there for tests: `newPlace(folder)` is an empty one on it, and `places` others that nobody can use. */
export function webDavServer({ folder, port, stop }) {
  const url = `http://127.0.0.1:${port}/`;
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
  return {
    url, stop,
    files: path.join(folder, "files"),
    async newPlace(name) {
      const address = new URL(`${encodeURIComponent(name)}/`, url).href;
      const { status } = await fetch(address, { method: "MKCOL", headers: { authorization } });
      assert.equal(status, 201, `MKCOL ${address}`);
      return { kind: "webdav", url: address, user, password };
    },
    nowhere: (place) => ({ ...place, url: `${url}nowhere` }),
    asStranger: (place) => ({ ...place, password: "wrong" }),
  };
}
