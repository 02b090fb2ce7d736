// Looks at screenshots: where there is ink, how dark it is, and where two of them differ.

import { PNG } from "pngjs";

import { settled } from "./browser.mjs";

/** The screenshot of a place on the page, or of all of it: {width, height, data}, in device pixels, as RGBA. */
export async function picture(page, clip = undefined) {
  return PNG.sync.read(await page.screenshot({ clip }));
}

/** Draws the page once more: the frame that first shows a letter is not quite like those after it. */
export async function drawAgain(page) {
  await page.getByRole("button").first().focus();
  await blur(page);
}

export async function blur(page) {
  await page.evaluate(() => document.activeElement?.blur());
  await settled(page);
}

/** A picture as rows of brightness from 0 (black) to 255. */
export async function brightness(page, clip) {
  const { width, height, data } = await picture(page, clip);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      return Math.round((data[at] + data[at + 1] + data[at + 2]) / 3);
    }));
}

export async function reddishPixels(page, clip) {
  const { data } = await picture(page, clip);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i] - data[i + 2] > 60) count += 1;
  return count;
}

/** The share of pixels that are clearly of another brightness, from 0 to 1. */
export function difference(rows, others, level = 48) {
  const values = rows.flat();
  const other = others.flat();
  if (values.length !== other.length) return 1;
  return values.filter((value, i) => Math.abs(value - other[i]) > level).length / values.length;
}

/** The box around everything darker than `level`, in pixels of the rows. */
export function inkBox(rows, level = 160) {
  const columns = [];
  const lines = [];
  rows.forEach((row, y) => row.forEach((value, x) => {
    if (value >= level) return;
    columns.push(x);
    lines.push(y);
  }));
  const left = Math.min(...columns);
  const top = Math.min(...lines);
  return { left, top, width: Math.max(...columns) + 1 - left, height: Math.max(...lines) + 1 - top };
}

export const darkest = (rows) => Math.min(...rows.flat());

/** The box around every pixel in which two pictures of a size differ by more than `level` in a channel; undefined when they
 *  do in none. */
export function differenceBox(one, other, level) {
  const { width, height } = one;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (![0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > level)) continue;
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box.left < box.right ? box : undefined;
}
