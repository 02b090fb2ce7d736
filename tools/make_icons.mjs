#!/usr/bin/env node
// Draws web/icon-64.png, the icon of the browser's tab, from web/icon.svg. To be run after a change of the drawing. The
// page names the finished picture because browsers read the icon again at every step in the history: a drawing costs
// 5 ms of the main thread each time (Chromium 156), a picture nothing that can be measured.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../web");
const sizes = [64];

const drawing = await readFile(path.join(web, "icon.svg"), "utf8");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0">${drawing.replace("<svg", `<svg width="${size}" height="${size}" style="display:block"`)}`);
  await page.screenshot({ path: path.join(web, `icon-${size}.png`), omitBackground: true });
}
await browser.close();
