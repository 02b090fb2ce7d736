// A browser that can be killed: everything it is, at once, without a chance to write anything. Its profile stays.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

import { chromium } from "playwright-core";

import { chromiumFlags, executablePath } from "./browser.mjs";

/** `profile` is a folder; only one browser at a time. */
export async function startKillable(profile) {
  const portFile = path.join(profile, "DevToolsActivePort");
  rmSync(portFile, { force: true });
  rmSync(path.join(profile, "SingletonLock"), { force: true });
  const child = spawn(executablePath, [...chromiumFlags, "--remote-debugging-port=0", "--window-size=1440,900",
    `--user-data-dir=${profile}`, "about:blank"], { detached: true, stdio: "ignore" });
  while (!existsSync(portFile) || !readFileSync(portFile, "utf8").includes("\n"))
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  const [port] = readFileSync(portFile, "utf8").split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const exited = new Promise((resolve) => { child.once("exit", resolve); });
  return {
    page: browser.contexts()[0].pages()[0],
    async kill() {
      process.kill(-child.pid, "SIGKILL");
      await exited;
      await browser.close().catch(() => {}); // The connection is gone already.
    },
  };
}
