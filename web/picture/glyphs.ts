// glyphs.ts: measures and paints single letters, clusters and icons for the texture that Dear ImGui draws text from.
//
// Letters are painted several times as wide as they are shown and then averaged, so that the texture holds the letter
// as it looks at each quarter of a pixel: inside a word letters seldom start on a whole pixel, and shifting a plain
// picture of them by a fraction would blur them. On a whole pixel the result is exactly the browser's own.

import type { Clusters } from "./clusters";
import { fontStack } from "./fonts";
import { iconUnits, type Icons } from "./icons";

export interface Glyph {
  advance: number;
  // CSS pixels from the pen on the baseline, y down.
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels of the picture; 0 when there is nothing to see. */
  width: number;
  height: number;
  isColored: boolean;
  pixels: Uint8ClampedArray;
}

/** A place on the canvas, in device pixels from the pen. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const subpixels = 4;
const firstSymbol = 0x2000;  // Below, nothing is an emoji.
const noPixels = new Uint8ClampedArray();

export class Glyphs {
  /** Browsers draw dark letters a little bolder than light ones; ours are tinted later, so they must know. */
  ink: "#000" | "#fff" = "#000";

  private readonly canvas = document.createElement("canvas");
  private readonly context: CanvasRenderingContext2D;
  private readonly rulers = new Map<string, CanvasRenderingContext2D>();

  constructor(
    private readonly icons: Icons,
    private readonly clusters: Clusters,
  ) {
    this.canvas.width = 512;
    this.canvas.height = 64;
    this.context = context2d(this.canvas);
  }

  /** Where the baseline lies below the top of a line as high as the letters are large. Browsers centre ascent and descent
   *  in the line and put the baseline on a whole pixel; we do the same for a line in the middle of a box of even height,
   *  whose top the program has rounded before, so that a label and a text field stand on the same row of pixels. */
  baseline(weight: number, size: number): number {
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = this.ruler(weight, size).measureText("x");
    const top = Math.ceil(size / 2) - size / 2;
    return Math.round(top + (size - descent + ascent) / 2) - Math.round(top);
  }

  advance(codePoint: number, weight: number, size: number): number {
    if (this.icons.has(codePoint)) return size;
    const ruler = this.ruler(weight, size);
    return ruler.measureText(isDigit(codePoint) ? "0" : this.textOf(codePoint)).width;
  }

  paint(codePoint: number, weight: number, size: number, density: number): Glyph {
    const advance = this.advance(codePoint, weight, size);
    if (this.icons.has(codePoint)) return this.paintIcon(codePoint, weight, size, density);

    const text = this.textOf(codePoint);
    const ruler = this.ruler(weight, size);
    const measured = ruler.measureText(text);
    // Where the browser's digits are not all as wide as the zero, the narrow ones stand in the middle.
    const shift = isDigit(codePoint) ? (advance - measured.width) / 2 : 0;
    const box = around(
      (shift - measured.actualBoundingBoxLeft) * density,
      -measured.actualBoundingBoxAscent * density,
      (shift + measured.actualBoundingBoxRight) * density,
      measured.actualBoundingBoxDescent * density,
    );
    const draw = (context: CanvasRenderingContext2D): void => {
      context.font = fontOf(weight, size);
      context.fillText(text, shift, 0);
    };
    if (codePoint >= firstSymbol) {
      const plain = this.picture(box, 1, density, draw);
      if (isColored(plain.data, this.ink)) return { advance, ...edges(box, density, 1), isColored: true, pixels: plain.data };
    }
    return { advance, ...this.paintMono(box, density, draw) };
  }

  /** Fonts or the pixel ratio changed: sizes are measured anew. */
  forget(): void {
    this.rulers.clear();
  }

  private paintIcon(codePoint: number, weight: number, size: number, density: number): Glyph {
    const top = -Math.round(this.baseline(weight, size) * density);
    const pixels = size * density;
    const box = around(0, top, pixels, top + pixels);
    const draw = (context: CanvasRenderingContext2D): void => {
      context.translate(0, top / density);
      context.scale(size / iconUnits, size / iconUnits);
      this.icons.draw(context, codePoint);
    };
    return { advance: size, ...this.paintMono(box, density, draw) };
  }

  private paintMono(box: Box, density: number, draw: (context: CanvasRenderingContext2D) => void): Omit<Glyph, "advance"> {
    const times = Math.max(1, Math.round(subpixels / density));
    const { data } = this.picture(box, times, density, draw);
    const pixels = averaged(data, box.width * times, box.height, times);
    return { ...edges(box, density, times), isColored: false, pixels };
  }

  /** Draws into the box, `times` as wide as it is. */
  private picture(box: Box, times: number, density: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
    const { canvas, context } = this;
    const width = box.width * times;
    if (width > canvas.width) canvas.width = width;
    if (box.height > canvas.height) canvas.height = box.height;
    context.resetTransform();
    context.clearRect(0, 0, width, box.height);
    context.setTransform(times * density, 0, 0, density, -box.left * times, -box.top);
    context.fillStyle = context.strokeStyle = this.ink;
    draw(context);
    return context.getImageData(0, 0, Math.max(width, 1), Math.max(box.height, 1));
  }

  private textOf(codePoint: number): string {
    return this.clusters.textOf(codePoint) ?? String.fromCodePoint(codePoint);
  }

  /** A context that already has the font: setting it each time would cost more than measuring. */
  private ruler(weight: number, size: number): CanvasRenderingContext2D {
    const font = fontOf(weight, size);
    let ruler = this.rulers.get(font);
    if (!ruler) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 1;
      ruler = context2d(canvas);
      ruler.font = font;
      this.rulers.set(font, ruler);
    }
    return ruler;
  }
}

function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no Canvas 2D");
  return context;
}

const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${fontStack}`;
const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

/** Whole pixels around the drawing, and one more on each side for what measuring leaves out. */
function around(left: number, top: number, right: number, bottom: number): Box {
  if (!(right > left) || !(bottom > top)) return { left: 0, top: 0, width: 0, height: 0 };
  const [x, y] = [Math.floor(left) - 1, Math.floor(top) - 1];
  return { left: x, top: y, width: Math.ceil(right) + 1 - x, height: Math.ceil(bottom) + 1 - y };
}

/** Where the picture belongs, and how large it is after averaging. */
function edges(box: Box, density: number, times: number): Omit<Glyph, "advance" | "isColored" | "pixels"> {
  if (box.width === 0) return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  const width = box.width * times + times - 1;
  // The middle of the columns that a pixel of the picture was averaged from is where that pixel belongs.
  const left = box.left - (times - 1) / 2 / times;
  return {
    left: left / density,
    top: box.top / density,
    right: (left + width / times) / density,
    bottom: (box.top + box.height) / density,
    width,
    height: box.height,
  };
}

/** White letters whose opacity is the mean of `times` columns: those up to and including the same column. */
function averaged(data: Uint8ClampedArray, width: number, height: number, times: number): Uint8ClampedArray {
  if (width === 0) return noPixels;
  const wide = width + times - 1;
  const result = new Uint8ClampedArray(wide * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < wide; x += 1) {
      if (x < width) sum += data[(y * width + x) * 4 + 3] ?? 0;
      if (x >= times) sum -= data[(y * width + x - times) * 4 + 3] ?? 0;
      result[(y * wide + x) * 4 + 3] = sum / times;
    }
  }
  return result;
}

/** Some browsers add noise to what is read back, so a little colour is none. */
function isColored(data: Uint8ClampedArray, ink: "#000" | "#fff"): boolean {
  const level = ink === "#000" ? 0 : 255;
  const isFarFrom = (value: number | undefined): boolean => Math.abs((value ?? level) - level) > 48;
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < 96) continue;
    if (isFarFrom(data[i]) || isFarFrom(data[i + 1]) || isFarFrom(data[i + 2])) return true;
  }
  return false;
}
