// Makes dist/ from the built WebAssembly, web/ and assets/. Files that stay the same are left alone, so a second run
// compresses nothing and a browser downloads nothing twice.

import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import { build, transform } from "esbuild";

import { fonts } from "./fonts.mjs";
import { iconDrawings } from "./icons.mjs";
import { licenses } from "./licenses.mjs";
import { buildFolder, versioned } from "./versioned.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const dist = path.join(root, "dist");
const target = "es2022";

const scripts = ["web/app.ts", "web/meeting/meetings.ts", "web/picture/unread_pictures.ts", "web/service_worker.ts"];
// What the page fetches when it runs, at the same address as here.
const data = ["assets/keydates", "assets/networks", "assets/samples"];
const pageFile = /\.(html|css|svg|png|ico|webmanifest|txt)$/;
const compressible = /\.(js|wasm|css|html|json|svg|webmanifest|txt|ics)$/;

/** Every file of the site: address -> bytes. */
async function collect() {
  const site = new Map();
  const add = async (address, file) => site.set(address, await readFile(path.join(root, file)));

  for (const wasm of ["marronnier.wasm", "marronnier-later.wasm"]) {
    if (existsSync(path.join(root, "build/web", wasm))) await add(wasm, `build/web/${wasm}`);
  }
  for (const language of ["fr", "en"]) await add(`words/${language}.txt`, `build/web/generated/words-${language}.txt`);

  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: scripts.filter((script) => existsSync(path.join(root, script))),
    bundle: true,
    minify: true,
    format: "esm",
    target,
    outdir: dist,
    loader: { ".svg": "text" },
    legalComments: "none",
    write: false,
  });
  for (const file of outputFiles) site.set(path.relative(dist, file.path), Buffer.from(file.contents));

  for (const file of await filesBelow("web")) {
    if (pageFile.test(file)) await add(path.relative("web", file), file);
  }
  for (const folder of data) for (const file of await filesBelow(folder)) await add(file, file);
  for (const [address, bytes] of site) site.set(address, await withoutBlanks(address, bytes));
  site.set("assets/icons.json", Buffer.from(await iconDrawings(root)));
  for (const [address, bytes] of await fonts(root)) site.set(address, bytes);
  site.set("licenses.txt", Buffer.from(await licenses(root)));
  putIconIntoPage(site);
  return site;
}

/** The icon of the tab: browsers fetch it again at every step in the history. */
function putIconIntoPage(site) {
  const name = "icon-64.png";
  const inline = `data:image/png;base64,${site.get(name).toString("base64")}`;
  site.set("index.html", Buffer.from(String(site.get("index.html")).replace(name, inline)));
  site.delete(name);
}

/** Style sheets and data are written for people; scripts lost their comments and line breaks already. */
async function withoutBlanks(address, bytes) {
  if (/\.(json|webmanifest)$/.test(address)) return Buffer.from(JSON.stringify(JSON.parse(String(bytes))));
  if (!address.endsWith(".css")) return bytes;
  const { code } = await transform(String(bytes), { loader: "css", minify: true });
  return Buffer.from(code);
}

/** Paths from the root of all files below a folder, which may be missing. */
async function filesBelow(folder) {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries.map((entry) => {
    const name = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(name) : [name];
  });
  return (await Promise.all(nested)).flat().sort();
}

/** What stayed the same need not be compressed again because its folder has a new name. */
async function renameFolder(site) {
  const folderOf = (address) => address.split("/")[0];
  const expected = [...site.keys()].map(folderOf).find((name) => buildFolder.test(name));
  const found = (await readdir(dist).catch(() => [])).filter((name) => buildFolder.test(name));
  if (found.includes(expected)) return;
  const [last, ...older] = found;
  for (const name of older) await rm(path.join(dist, name), { recursive: true });
  if (last) await rename(path.join(dist, last), path.join(dist, expected));
}

async function writeIfChanged(address, bytes) {
  const file = path.join(dist, address);
  const old = await readFile(file).catch(() => undefined);
  if (old?.equals(bytes)) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

const packers = {
  ".br": (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  ".gz": (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function compressIfOlder(address, bytes) {
  const file = path.join(dist, address);
  const { mtimeMs } = await stat(file);
  await Promise.all(
    Object.entries(packers).map(async ([suffix, pack]) => {
      const packed = await stat(file + suffix).catch(() => undefined);
      if (!packed || packed.mtimeMs < mtimeMs) await writeFile(file + suffix, await pack(bytes));
    }),
  );
}

async function removeLeftovers(expected) {
  for (const file of await filesBelow("dist")) {
    const address = path.relative("dist", file);
    if (!expected.has(address)) await rm(path.join(root, file));
  }
}

const site = versioned(await collect());
const packed = [...site].filter(([address]) => compressible.test(address));
await renameFolder(site);
await Promise.all([...site].map(([address, bytes]) => writeIfChanged(address, bytes)));
await Promise.all(packed.map(([address, bytes]) => compressIfOlder(address, bytes)));
await removeLeftovers(
  new Set([...site.keys(), ...packed.flatMap(([address]) => Object.keys(packers).map((suffix) => address + suffix))]),
);
