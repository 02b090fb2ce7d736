// Lets a test import a TypeScript module of the page, with what it imports, as the bundler builds it.

import path from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

export async function importFromWeb(file) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`web/${file}`],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
