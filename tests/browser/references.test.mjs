// What people see is what it was: the planner on a desk, on a small screen and on a phone, beside its reference pictures.
// To make these anew after a change of the picture that is wanted: RENEW_REFERENCES=1 node --test with this file.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, startBrowser } from "./support/browser.mjs";
import { card, click } from "./support/gestures.mjs";
import { drawAgain } from "./support/pixels.mjs";
import { differenceFrom } from "./support/references.mjs";
import { phone } from "./support/touch.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

// Only letters of Inter and icons of ours are in view: emoji and other scripts come from the fonts of the machine.
const screens = [
  { width: 1440, height: 900, open: (page) => click(page, card(page, /Ouvert jusqu’à 16 h/)) },
  { width: 1024, height: 768 },
  { width: 390, height: 844, context: phone },
];

for (const { width, height, context = {}, open } of screens) {
  for (const deviceScaleFactor of [1, 2]) {
    for (const theme of ["light", "dark"]) {
      for (const lang of ["fr", "en"]) {
        const name = `${width}x${height}-${deviceScaleFactor}x-${theme}-${lang}`;
        test(name, async () => {
          const page = await openPlanner(started, { sample: 1, theme, lang }, {
            context: { ...context, viewport: { width, height }, deviceScaleFactor },
          });
          await open?.(page);
          await drawAgain(page);
          assert.equal(differenceFrom(name, await page.screenshot()), undefined);
          await page.context().close();
        });
      }
    }
  }
}
