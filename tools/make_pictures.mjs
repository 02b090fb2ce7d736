#!/usr/bin/env node
// Takes the pictures of README from the built site. To be run after a change of what they show.

import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { browserOptions } from "./benching/chromium.mjs";
import { serve } from "./lib/static_server.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const pictures = [
  { name: "month-light", theme: "light", context: desk, opens: /Bûche roulée/ },
  { name: "month-dark", theme: "dark", context: desk, opens: /Bûche roulée/ },
  { name: "phone-light", theme: "light", context: phone },
];

const server = await serve(path.join(root, "dist"));
const browser = await chromium.launch(browserOptions);
for (const { name, theme, context, opens } of pictures) {
  const page = await browser.newPage(context);
  await page.goto(`${server.url}?sample=1&date=2026-12-02&lang=fr&theme=${theme}`);
  await page.evaluate(() => window.marronnier.ready);
  if (opens) {
    await page.getByRole("main").getByRole("button", { name: opens }).click();
    await page.mouse.move(1060, 880);  // Over nothing that answers.
  }
  await page.evaluate(() => window.marronnier.idle());
  await page.screenshot({ path: path.join(root, `assets/pictures/${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
