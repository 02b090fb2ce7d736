// Brings what is measured up to date: the site, and the command line that makes the plans.

import { spawnSync } from "node:child_process";
import path from "node:path";

import { root } from "./folders.mjs";

export function build() {
  for (const [command, ...words] of [["tools/build_web"], ["tools/marronnier", "--help"]]) {
    const stdio = ["ignore", "ignore", "inherit"];
    const { status } = spawnSync(path.join(root, command), words, { cwd: root, stdio });
    if (status === 0) continue;
    console.error(`tools/bench: ${command} failed; --no-build measures what is there`);
    process.exit(1);
  }
}
