// Browsers that disturb what a page reads back from a canvas, so that nobody is recognised by it, show the same letters as
// others.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { settled, startBrowser } from "./support/browser.mjs";
import { brightness, difference, reddishPixels } from "./support/pixels.mjs";
import { openWithTitles } from "./support/titles.mjs";

const titles = ["Fête de l’été", "Un titre plus long, coupé après deux lignes pleines", "مرحبا بالعالم", "नमस्ते", "🌰 1️⃣ 🇫🇷", "Łódź"];
const week = { x: 232, y: 66, width: 864, height: 180 };

let started;
let undisturbed;
before(async () => {
  started = await startBrowser();
  undisturbed = await pictureWith(undefined);
});
after(() => started.close());

async function pictureWith(disturb, { ratio = 1, params, act } = {}) {
  const { page, titleOf } = await openWithTitles(started, titles, {
    params, context: { deviceScaleFactor: ratio },
    prepare: disturb && ((tab) => tab.addInitScript(disturb)),
  });
  await act?.(page);
  const picture = await brightness(page, week);
  const red = await reddishPixels(page, (await titleOf("🌰")).clip);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
  return { picture, red };
}

/** `change` is given a pixel's byte, and its place. */
function disturbing(change) {
  const read = CanvasRenderingContext2D.prototype.getImageData;
  CanvasRenderingContext2D.prototype.getImageData = function disturbed(...place) {
    const image = read.apply(this, place);
    image.data.forEach((value, i) => { image.data[i] = change(value, i); });
    return image;
  };
}
const script = (change) => `(${disturbing})(${change})`;

for (const [what, disturb, share] of [
  ["a little noise", script((value, i) => value + ((i * 7919) % 5) - 2), 0.0005],
  ["white everywhere", script(() => 255), 0.001],
  ["noise and nothing else", script((value, i) => (i * 7919 + 104_729) % 256), 0.001],
  ["a refusal", "CanvasRenderingContext2D.prototype.getImageData = () => { throw new Error('no'); }", 0.001],
]) {
  test(`Letters are as they should be where reading gives ${what}`, async () => {
    const { picture, red } = await pictureWith(disturb);
    const different = difference(picture, undisturbed.picture);
    assert.ok(different <= share, `${different} of the pixels are different`);
    assert.ok(Math.abs(red - undisturbed.red) <= undisturbed.red / 10, `${red} reddish pixels, not ${undisturbed.red}`);
  });
}

test("Such letters stay when the theme changes, the texture grows and the picture was lost", async () => {
  const act = async (page) => {
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      await page.keyboard.press("?");  // The sheet of shortcuts has letters in other sizes.
      await settled(page);
      await page.keyboard.press("Escape");
      await settled(page);
    }
    await page.evaluate(() => {
      window.lost = window.picture.getContext("webgl2").getExtension("WEBGL_lose_context");
      const back = new Promise((resolve) => window.picture.addEventListener("webglcontextrestored", resolve, { once: true }));
      window.picture.addEventListener("webglcontextlost", () => setTimeout(() => window.lost.restoreContext()), { once: true });
      window.lost.loseContext();
      return back;
    });
    await settled(page);
  };
  const options = { ratio: 2, params: {}, act };
  const [plain, unread] = [await pictureWith(undefined, options), await pictureWith(script(() => 255), options)];
  const different = difference(unread.picture, plain.picture);
  assert.ok(different <= 0.001, `${different} of the pixels are different`);
});
