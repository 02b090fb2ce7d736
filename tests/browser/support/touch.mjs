// A finger on a phone's screen, through the devtools protocol: real touch events, at their own pace.

import { settled } from "./browser.mjs";
import { boxOf } from "./gestures.mjs";

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

const middle = ({ x, y, width = 0, height = 0 }) => ({ x: x + width / 2, y: y + height / 2 });

export async function tap(page, locator) {
  const { x, y } = middle(await boxOf(locator));
  await page.touchscreen.tap(x, y);
  await settled(page);
}

/** Puts the finger on a place and answers how to move and lift it. */
export async function finger(page, place) {
  const cdp = await page.context().newCDPSession(page);
  let at = middle(place);
  const send = (type, touchPoints) => cdp.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", [at]);
  return {
    async moveTo(target, steps = 6) {
      const from = at;
      const to = middle(target);
      for (let i = 1; i <= steps; i += 1) {
        at = { x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps };
        await send("touchMove", [at]);
      }
    },
    async lift() {
      await send("touchEnd", []);
      await settled(page);
    },
  };
}

export async function swipe(page, from, to) {
  const one = await finger(page, from);
  await one.moveTo(to);
  await one.lift();
}
