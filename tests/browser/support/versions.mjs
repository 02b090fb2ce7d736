// Copies of the built site that a test may change, as a host does when a new version is put there.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { buildFolder } from "../../../tools/lib/versioned.mjs";
import { site } from "./browser.mjs";

const hashOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** A copy of the site as version "a": { folder, remove }. */
export async function copyOfSite() {
  const folder = await mkdtemp(path.join(tmpdir(), "marronnier-site-"));
  // Without the compressed files, which would have to be made again.
  await cp(site, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  await putVersion(folder, "a");
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Another version in place of the one there; page and program each say its name, a letter of a to f. */
export async function putVersion(folder, name) {
  const old = (await readdir(folder)).find((entry) => buildFolder.test(entry));
  const build = `v-${name.repeat(12)}`;
  await rename(path.join(folder, old), path.join(folder, build));
  const change = async (file, by) => {
    const before = await readFile(path.join(folder, file), "utf8");
    const after = by(before.replaceAll(old, build));
    await writeFile(path.join(folder, file), after);
    return [hashOf(before), hashOf(after)];
  };
  const [before, after] = await change(`${build}/app.js`, (text) =>
    `${text}\ndocument.documentElement.dataset.program = ${JSON.stringify(name)};`);
  await change("service_worker.js", (text) => text.replace(before, after));
  await change("index.html", (text) => text.replace(/<html[^>]*>/, `<html lang="fr" data-page="${name}">`));
}

/** "aa": the page and the program of version "a". */
export const versionOf = (page) => page.evaluate(() => {
  const { page: markup, program } = document.documentElement.dataset;
  return markup + program;
});
