// Reference pictures: what a view must look like, kept in tests/browser/references. Where a picture differs, the actual one
// and one that shows the difference are written to build/references, for a person to look at.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

import { palettePng } from "../../../tools/lib/palette_png.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const references = path.resolve(here, "../references");
const report = path.resolve(here, "../../../build/references");

// A pixel counts as different from this share of the difference between black and white on, unless it smooths an edge.
const threshold = 0.05;
// Another version of the browser rounds a few letters differently.
const toleratedShare = 0.0005;
// Colours this close are kept as one: far below the threshold, and the pictures take a third of the room.
const nearColours = 4;

/** Set to make the references anew: each is replaced by what is drawn. */
const isRenewing = process.env.RENEW_REFERENCES === "1";

/** Undefined when the picture is as its reference; otherwise what differs, for a person. */
export function differenceFrom(name, bytes) {
  const file = path.join(references, `${name}.png`);
  if (isRenewing) {
    mkdirSync(references, { recursive: true });
    const { width, height, data } = PNG.sync.read(bytes);
    writeFileSync(file, palettePng(data, width, height, nearColours));
    return undefined;
  }
  if (!existsSync(file)) return `${name} has no reference; see CONTRIBUTING.md for how to make it`;
  const [actual, expected] = [PNG.sync.read(bytes), PNG.sync.read(readFileSync(file))];
  const { width, height } = actual;
  if (width !== expected.width || height !== expected.height) {
    keep(`${name}.actual.png`, bytes);
    return `${name} is ${width} x ${height} instead of ${expected.width} x ${expected.height}`;
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(expected.data, actual.data, difference.data, width, height, { threshold });
  if (count <= toleratedShare * width * height) return undefined;
  keep(`${name}.actual.png`, bytes);
  keep(`${name}.difference.png`, PNG.sync.write(difference));
  return `${name} differs in ${count} pixels; compare ${path.relative(process.cwd(), report)}/${name}.*.png`;
}

function keep(name, bytes) {
  mkdirSync(report, { recursive: true });
  writeFileSync(path.join(report, name), bytes);
}
