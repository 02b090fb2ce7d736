// Text on the canvas looks as it would in the page: as wide, as high on its line, and as sharp.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { brightness, darkest, inkBox } from "./support/pixels.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

/** The month's title on the canvas, and the same text set by the browser at the same size. */
async function titleTwice(page) {
  const heading = page.getByRole("heading", { level: 1 });
  const clip = await heading.boundingBox();
  const drawn = await brightness(page, clip);
  await page.evaluate(({ text, clip: place }) => {
    const twin = document.createElement("div");
    twin.textContent = text;
    twin.style.cssText = `position:fixed; z-index:9; left:${place.x}px; top:${place.y}px; width:${place.width}px;
      height:${place.height}px; background:#fff; color:#231C15; font:640 18px/${place.height}px Inter;
      font-kerning:none; white-space:nowrap; overflow:hidden`;
    document.body.append(twin);
  }, { text: await heading.textContent(), clip });
  return { drawn, set: await brightness(page, clip) };
}

for (const deviceScaleFactor of [1, 2]) {
  test(`A title is where the browser would set it, at ${deviceScaleFactor}x`, async () => {
    const page = await openPlanner(started, { sample: 1, theme: "light" }, { context: { deviceScaleFactor } });
    await settled(page);
    const { drawn, set } = await titleTwice(page);
    const [canvas, css] = [inkBox(drawn), inkBox(set)];
    for (const side of ["left", "top", "width", "height"]) {
      assert.ok(Math.abs(canvas[side] - css[side]) <= deviceScaleFactor, `${side}: ${canvas[side]}, CSS ${css[side]}`);
    }
    assert.ok(darkest(drawn) <= darkest(set) + 24, `${darkest(drawn)} is paler than ${darkest(set)}`);
    await page.context().close();
  });
}

test("An emoji in a title keeps its colours on the canvas", async () => {
  const page = await openPlanner(started, { sample: 1, theme: "light" });
  await page.getByRole("gridcell", { name: /lundi 21 décembre/ }).click();
  await settled(page);
  await page.keyboard.type("🌰");
  await page.keyboard.press("Enter");
  await settled(page);
  const card = page.getByRole("button", { name: /🌰/ }).first();
  const png = (await page.screenshot({ clip: await card.boundingBox() })).toString("base64");
  const reader = await page.context().newPage();
  const reddish = await reader.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(16, 0, image.width - 32, image.height);
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4) if (pixels[i] - pixels[i + 2] > 60) count += 1;
    return count;
  }, png);
  assert.ok(reddish > 20, `${reddish} reddish pixels`);
  await page.context().close();
});
