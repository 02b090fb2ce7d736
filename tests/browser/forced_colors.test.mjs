// Colours that a person has forced upon every program reach the canvas as well.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { brightness } from "./support/pixels.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const places = { day: { x: 360, y: 880 }, sidebar: { x: 6, y: 6 } };

test("The canvas wears forced colours, follows when they change, and takes its own back", async () => {
  const page = await openPlanner(started, { sample: 1 }, { context: { forcedColors: "active", colorScheme: "light" } });
  const shown = async (place) => (await brightness(page, { ...place, width: 1, height: 1 }))[0][0];
  const canvasColour = () => page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.cssText = "forced-color-adjust:none;color:Canvas";
    document.body.append(probe);
    const [red, green, blue] = getComputedStyle(probe).color.match(/\d+/g).map(Number);
    probe.remove();
    return Math.round((red + green + blue) / 3);
  });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await settled(page);
    for (const place of Object.values(places)) assert.equal(await shown(place), await canvasColour(), colorScheme);
  }
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  await settled(page);
  assert.equal(await shown(places.sidebar), Math.round((0xF3 + 0xEE + 0xE6) / 3));
  await page.context().close();
});
