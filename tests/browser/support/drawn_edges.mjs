// Where the canvas has drawn a control, found in pictures alone: {left, top, right, bottom}, in CSS pixels of the page.

import { settled } from "./browser.mjs";
import { blur, differenceBox, picture } from "./pixels.mjs";

// Pictures are looked at this far around a control; around a field only to what it is labelled with.
const ringMargin = 9;
const fieldMargin = 4;
// Letters that are drawn anew may differ by up to 25 of 255; a ring from its grounds by far more.
const ringLevel = 40;
// A frame is a thin line in a colour close to its ground.
const frameLevel = 8;

async function surroundings(page, control, margin) {
  const { width, height } = page.viewportSize();
  const box = await control.boundingBox();
  const x = Math.max(0, Math.floor(box.x - margin));
  const y = Math.max(0, Math.floor(box.y - margin));
  return {
    x, y,
    width: Math.min(width, Math.ceil(box.x + box.width + margin)) - x,
    height: Math.min(height, Math.ceil(box.y + box.height + margin)) - y,
  };
}

const onPage = ({ left, top, right, bottom }, { x, y }, ratio) =>
  ({ left: x + left / ratio, top: y + top / ratio, right: x + right / ratio, bottom: y + bottom / ratio });

/** The outer edge of the ring that is there while the control has the keyboard; undefined when there is none. A list may
 *  scroll the control into view. */
export async function ringEdges(page, control) {
  await control.focus();
  await settled(page);
  const clip = await surroundings(page, control, ringMargin);
  const ringed = await picture(page, clip);
  await blur(page);
  const ring = differenceBox(ringed, await picture(page, clip), ringLevel);
  return ring && onPage(ring, clip, ringed.width / clip.width);
}

/** The outer edge of the frame that the canvas draws beneath a text field; undefined when there is none. */
export async function frameEdges(page, field) {
  const clip = await surroundings(page, field, fieldMargin);
  await field.evaluate((control) => { control.style.visibility = "hidden"; });
  const drawn = await picture(page, clip);
  await field.evaluate((control) => { control.style.visibility = ""; });

  const { width, height, data } = drawn;
  // From outside to the first pixel that is not like the outermost, along the lines through the middle.
  const firstAlong = (count, pixelAt) => {
    const differs = (at) => [0, 1, 2].some((channel) => Math.abs(data[at + channel] - data[pixelAt(0) + channel]) > frameLevel);
    for (let i = 0; i < count; i += 1) if (differs(pixelAt(i))) return i;
    return undefined;
  };
  const [middleX, middleY] = [width >> 1, height >> 1];
  const left = firstAlong(width, (i) => (middleY * width + i) * 4);
  const right = firstAlong(width, (i) => (middleY * width + width - 1 - i) * 4);
  const top = firstAlong(height, (i) => (i * width + middleX) * 4);
  const bottom = firstAlong(height, (i) => ((height - 1 - i) * width + middleX) * 4);
  if ([left, top, right, bottom].includes(undefined)) return undefined;
  return onPage({ left, top, right: width - right, bottom: height - bottom }, clip, width / clip.width);
}
