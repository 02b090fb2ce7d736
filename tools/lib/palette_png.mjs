// Writes a flat drawing as a PNG with a palette, which is a third of what a browser makes of it. Colours next
// to each other become one; on the soft edges of a drawing nobody sees that.

import { deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** `rgba`: four bytes a pixel, row by row. `near`: colours that differ by no more than this in each channel become one;
 *  where that leaves more than 256, by a little more. */
export function palettePng(rgba, width, height, near = 8) {
  const { colours, pixels } = indexed(rgba, near);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);  // Eight bits an index, a palette, and nothing else out of the ordinary.
  const rows = Buffer.alloc(height * (width + 1));  // Each row after the number of its filter: 0, none.
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(colours.flatMap(([red, green, blue]) => [red, green, blue]))),
    chunk("tRNS", Buffer.from(colours.map((colour) => colour[3]))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function indexed(rgba, least) {
  // A colour as one number: many times faster to count than four.
  const names = new Uint32Array(Uint8Array.from(rgba).buffer);
  const channels = (name) => [name & 255, (name >>> 8) & 255, (name >>> 16) & 255, name >>> 24];
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  // The most frequent first: surfaces keep their colour, and the rare ones of an edge join what is near.
  const byFrequency = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  for (let distance = least; ; distance += 1) {
    const colours = [];
    const numbers = new Map();
    for (const name of byFrequency) {
      const colour = channels(name);
      const near = colours.findIndex((other) => other.every((value, i) => Math.abs(value - colour[i]) <= distance));
      numbers.set(name, near < 0 ? colours.push(colour) - 1 : near);
    }
    if (colours.length <= 256) return { colours, pixels: Uint8Array.from(names, (name) => numbers.get(name)) };
  }
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

/** The check sum of the PNG specification, appendix D. */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
