// glyphs.ts: measures and paints single letters, clusters and icons for the texture that Dear ImGui draws text from.
//
// Inside a word letters seldom start on a whole pixel, and shifting the picture of a letter by a fraction would blur it.
// So each is painted once for every quarter of a pixel, and the columns of these pictures are interleaved: a texture four
// times as wide, in which every fourth column is the letter as the browser itself paints it at that quarter. The painter
// puts letters on quarters.

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

/** How many steps of a device pixel letters may start on; with smaller pixels fewer are enough. */
export const stepsPerPixel = (density: number): number => Math.max(1, Math.round(4 / density));

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
    // Makes the browser reserve the pixels now, while it waits for the GPU's process anyway, and not within a frame.
    this.context.clearRect(0, 0, 1, 1);
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
    if (this.icons.has(codePoint)) return this.paintIcon(codePoint, weight, size, density);

    const text = this.textOf(codePoint);
    // Measuring is the dearest part of a letter, so only digits, which take the advance of the zero, are measured twice.
    const measured = this.ruler(weight, size).measureText(text);
    const advance = isDigit(codePoint) ? this.advance(codePoint, weight, size) : measured.width;
    // Where the browser's digits are not all as wide as the zero, the narrow ones stand in the middle.
    const shift = (advance - measured.width) / 2;
    // Of letters as large as they are painted: those of one pixel a CSS pixel are hinted to whole pixels, and lower.
    const painted = density === 1 ? measured : this.ruler(weight, size * density).measureText(text);
    const box = around(
      shift * density - painted.actualBoundingBoxLeft,
      -painted.actualBoundingBoxAscent,
      shift * density + painted.actualBoundingBoxRight,
      painted.actualBoundingBoxDescent,
    );
    const draw = (context: CanvasRenderingContext2D): void => {
      context.font = fontOf(weight, size);
      context.fillText(text, shift, 0);
    };
    if (codePoint >= firstSymbol) {
      const plain = this.pictures(box, 1, density, draw).data;
      if (isColored(plain, this.ink)) return { advance, ...edges(box, density, 1), isColored: true, pixels: plain };
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
    const steps = stepsPerPixel(density);
    const { data } = this.pictures(box, steps, density, draw);
    return { ...edges(box, density, steps), isColored: false, pixels: interleaved(data, box, steps) };
  }

  /** Pictures of the box side by side, each drawn a step further to the left than the one before. */
  private pictures(box: Box, steps: number, density: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
    const { canvas, context } = this;
    const width = box.width * steps;
    if (width > canvas.width) canvas.width = width;
    if (box.height > canvas.height) canvas.height = box.height;
    context.resetTransform();
    context.clearRect(0, 0, width, box.height);
    context.fillStyle = context.strokeStyle = this.ink;
    for (let step = 0; step < steps; step += 1) {
      context.setTransform(density, 0, 0, density, step * box.width - box.left - step / steps, -box.top);
      draw(context);
    }
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

/** Whole pixels around the drawing, and one more on each side: for what measuring leaves out, and for the steps. */
function around(left: number, top: number, right: number, bottom: number): Box {
  if (!(right > left) || !(bottom > top)) return { left: 0, top: 0, width: 0, height: 0 };
  const [x, y] = [Math.floor(left) - 1, Math.floor(top) - 1];
  return { left: x, top: y, width: Math.ceil(right) + 1 - x, height: Math.ceil(bottom) + 1 - y };
}

/** Where the interleaved picture belongs, and how large it is. */
function edges(box: Box, density: number, steps: number): Omit<Glyph, "advance" | "isColored" | "pixels"> {
  if (box.width === 0) return { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 };
  const width = box.width * steps + steps - 1;
  // A column stands for a whole pixel around its own middle, and the first begins before the box.
  const left = box.left - (steps - 1) / 2 / steps;
  return {
    left: left / density,
    top: box.top / density,
    right: (left + width / steps) / density,
    bottom: (box.top + box.height) / density,
    width,
    height: box.height,
  };
}

/** White letters, as opaque as the pictures were: column n is the pixel that begins n steps after the box, less one pixel
 *  and a step. */
function interleaved(data: Uint8ClampedArray, box: Box, steps: number): Uint8ClampedArray {
  const { width, height } = box;
  if (width === 0) return noPixels;
  const wide = width * steps + steps - 1;
  const result = new Uint8ClampedArray(wide * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < wide; x += 1) {
      const place = x - (steps - 1);
      const pixel = Math.floor(place / steps);
      const step = place - pixel * steps;
      const opacity = pixel < 0 ? 0 : data[(y * width * steps + step * width + pixel) * 4 + 3];
      result[(y * wide + x) * 4 + 3] = opacity ?? 0;
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
