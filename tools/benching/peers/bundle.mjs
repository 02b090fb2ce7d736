// Bundles the peers' pages out of node_modules into build/bench, where they stay: they are for comparison and never
// part of the site.

import { copyFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

import { root, work } from "../folders.mjs";

export const peers = [
  { key: "fullcalendar", name: "FullCalendar", package: "fullcalendar" },
  { key: "toast", name: "TOAST UI Calendar", package: "@toast-ui/calendar" },
];

/** Answers the peer with its version and the folder of its page. */
export async function bundlePeer(peer) {
  const folder = path.join(work, "peers", peer.key);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [{ in: `tools/benching/peers/${peer.key}.js`, out: "peer" }],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    outdir: folder,
    logLevel: "error",
  });
  await copyFile(path.join(root, "tools/benching/peers/page.html"), path.join(folder, "index.html"));
  const { version } = JSON.parse(await readFile(path.join(root, "node_modules", peer.package, "package.json"), "utf8"));
  return { ...peer, version, folder };
}
