// Brings what is measured up to date: the site, the core alone, and the command line that makes the plans.

import { spawnSync } from "node:child_process";
import path from "node:path";

import { root } from "./folders.mjs";

function run(command, ...words) {
  const stdio = ["ignore", "ignore", "inherit"];
  const { status } = spawnSync(path.join(root, command), words, { cwd: root, stdio });
  if (status !== 0) throw new Error(`${command} failed`);
}

export const buildCore = () => run("tools/benching/core/build");

export function build() {
  try {
    run("tools/build_web");
    buildCore();
    run("tools/marronnier", "--help");
  } catch (error) {
    console.error(`tools/bench: ${error.message}; --no-build measures what is there`);
    process.exit(1);
  }
}
