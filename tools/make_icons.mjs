#!/usr/bin/env node
// Draws the icons of web/ that are pictures from web/icon.svg. To be run after a change of the drawing.
// - icon-64.png, of the browser's tab. The page names a finished picture because browsers read the icon again at every step
//   in the history: a drawing costs 5 ms of the main thread each time (Chromium 156), a picture nothing that can be measured.
// - icon-192.png and icon-512.png, of the installed program.
// - icon-maskable-512.png, which systems cut to a shape of their own: its colour goes to the edges, and the leaf lies within
//   the inner 80 % that no shape touches.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { palettePng } from "./lib/palette_png.mjs";

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../web");
const drawing = await readFile(path.join(web, "icon.svg"), "utf8");
const withoutCorners = drawing.replace(/ rx="[^"]*"/, "");
const icons = [
  ["icon-64.png", drawing, 64],
  ["icon-192.png", drawing, 192],
  ["icon-512.png", drawing, 512],
  ["icon-maskable-512.png", withoutCorners, 512],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, svg, size] of icons) {
  const rgba = await page.evaluate(async ([text, width]) => {
    const image = new Image(width, width);
    image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
    await image.decode();
    const context = new OffscreenCanvas(width, width).getContext("2d");
    context.drawImage(image, 0, 0, width, width);
    return [...context.getImageData(0, 0, width, width).data];
  }, [svg, size]);
  await writeFile(path.join(web, name), palettePng(Uint8Array.from(rgba), size, size));
}
await browser.close();
