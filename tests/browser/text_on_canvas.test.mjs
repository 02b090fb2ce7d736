// Text on the canvas looks as it would in the page: as wide, as high on its line, and as sharp.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { brightness, darkest, inkBox, reddishPixels } from "./support/pixels.mjs";
import { openWithTitles } from "./support/titles.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

/** What is on the canvas there, and the same text set by the browser in the same place. */
async function drawnAndSet(page, clip, text, css) {
  const drawn = await brightness(page, clip);
  const twin = await page.evaluateHandle(({ content, place, style }) => {
    const element = document.createElement("div");
    element.textContent = content;
    element.style.cssText = `position:fixed; z-index:9; left:${place.x}px; top:${place.y}px; width:${place.width}px;
      height:${place.height}px; background:#fff; color:#231C15; font-kerning:none; white-space:nowrap;
      overflow:hidden; ${style}`;
    document.body.append(element);
    return element;
  }, { content: text, place: clip, style: css });
  const set = await brightness(page, clip);
  await twin.evaluate((element) => element.remove());
  return { drawn, set };
}

function assertAlike({ drawn, set }, ratio) {
  const [canvas, css] = [inkBox(drawn), inkBox(set)];
  for (const side of ["left", "top", "width", "height"]) {
    assert.ok(Math.abs(canvas[side] - css[side]) <= ratio, `${side}: ${canvas[side]}, CSS ${css[side]}`);
  }
  assert.ok(darkest(drawn) <= darkest(set) + 24, `${darkest(drawn)} is paler than ${darkest(set)}`);
}

async function assertTitleAlike(page, ratio) {
  const heading = page.getByRole("heading", { level: 1 });
  const clip = await heading.boundingBox();
  assertAlike(await drawnAndSet(page, clip, await heading.textContent(), `font:640 18px/${clip.height}px Inter`), ratio);
}

for (const deviceScaleFactor of [1, 1.25, 1.5, 2, 3]) {
  test(`A title is where the browser would set it, at ${deviceScaleFactor}x`, async () => {
    const page = await openPlanner(started, { sample: 1, theme: "light" }, { context: { deviceScaleFactor } });
    await settled(page);
    await assertTitleAlike(page, deviceScaleFactor);
    await page.context().close();
  });
}

test("Letters are as sharp after the page was moved to another screen", async () => {
  const page = await openPlanner(started, { sample: 1, theme: "light" });
  const screen = await page.context().newCDPSession(page);
  for (const [width, deviceScaleFactor] of [[1400, 2], [1420, 1.25], [1400, 3], [1440, 1]]) {
    await screen.send("Emulation.setDeviceMetricsOverride", { width, height: 900, deviceScaleFactor, mobile: false });
    await page.waitForFunction((size) => {
      const canvas = document.querySelector("canvas");
      return innerWidth === size && canvas.width === Math.round(canvas.clientWidth * devicePixelRatio);
    }, width);
    await settled(page);
    await assertTitleAlike(page, deviceScaleFactor);
  }
  await page.context().close();
});

for (const deviceScaleFactor of [1, 2]) {
  for (const title of ["مرحبا بالعالم", "سوق 2026 Metz", "שלום (עולם)", "नमस्ते दुनिया", "fe\u0302te d’e\u0301te\u0301"]) {
    test(`“${title}” is written as the browser writes it, at ${deviceScaleFactor}x`, async () => {
      const { page, titleOf } = await openWithTitles(started, [title], { context: { deviceScaleFactor } });
      const { clip, css } = await titleOf(title);
      const direction = /^[\u0590-\u08ff]/.test(title) ? "direction:rtl; text-align:left" : "";
      // The browser gives spaces beside another font a place of its own; so a little more room.
      assertAlike(await drawnAndSet(page, clip, title, `${css}; ${direction}`), 1 + deviceScaleFactor);
      await page.context().close();
    });
  }
}

test("An emoji in a title keeps its colours on the canvas", async () => {
  const { page, titleOf } = await openWithTitles(started, ["🌰 1️⃣"]);
  const { clip } = await titleOf("🌰");
  assert.ok(await reddishPixels(page, clip) > 20);
  await page.context().close();
});
