// The fonts of the site: Inter's, trimmed to what the page uses. Trimming takes seconds, so the result is kept.

import { execFile } from "node:child_process";
import { mkdir, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const names = ["inter-latin-wght-normal.woff2", "inter-latin-ext-wght-normal.woff2"];

/** Address -> bytes. */
export async function fonts(root) {
  const trimmer = path.join(root, "tools/lib/trim_font.py");
  await mkdir(path.join(root, "build/fonts"), { recursive: true });
  return new Map(await Promise.all(names.map(async (name) => {
    const source = path.join(root, "node_modules/@fontsource-variable/inter/files", name);
    const kept = path.join(root, "build/fonts", name);
    if (!(await isNewer(kept, [source, trimmer]))) {
      await promisify(execFile)(trimmer, [source, `${kept}.new`]);
      await rename(`${kept}.new`, kept);  // One that was interrupted must not be taken for finished.
    }
    return [`fonts/${name}`, await readFile(kept)];
  })));
}

async function isNewer(file, others) {
  const timeOf = async (name) => (await stat(name).catch(() => undefined))?.mtimeMs;
  const [time, ...sources] = await Promise.all([file, ...others].map(timeOf));
  return time !== undefined && sources.every((other) => other < time);
}
