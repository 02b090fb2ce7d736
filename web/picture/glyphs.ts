// glyphs.ts: measures single letters, clusters, words and icons, and says how they are drawn.

import type { Clusters } from "./clusters";
import { fontStack } from "./fonts";
import { iconUnits, type Icons } from "./icons";
import { around, context2d, Pictures, type Picture } from "./pictures";

export interface Glyph extends Picture {
  advance: number;
}

const splitsMax = 2000;

export class Glyphs {
  /** Replaced where this browser's pictures cannot be read. */
  pictures = new Pictures();

  private readonly rulers = new Map<string, CanvasRenderingContext2D>();
  private readonly splits = new Map<string, string>();

  constructor(
    private readonly icons: Icons,
    private readonly clusters: Clusters,
  ) {}

  /** Where the baseline lies below the top of a line as high as the letters are large. Browsers centre ascent and descent,
   *  both in whole device pixels, in the line and put the baseline on such a pixel; we do the same for a line in the middle
   *  of a box of even height, whose top the program has rounded before, so that a label and a text field stand on the same
   *  row of pixels. */
  baseline(weight: number, size: number, density: number): number {
    const large = size * density;
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = this.ruler(weight, large).measureText("x");
    const rounded = Math.ceil(size / 2) - size / 2;
    return Math.round((large - descent + ascent) / 2 - rounded * density) / density;
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
    // A heap of accents may be as high as the page; nobody reads it, and it would fill the texture.
    const highest = 2 * size * density;
    const box = around(
      shift * density - painted.actualBoundingBoxLeft,
      -Math.min(painted.actualBoundingBoxAscent, highest),
      shift * density + painted.actualBoundingBoxRight,
      Math.min(painted.actualBoundingBoxDescent, highest),
    );
    const draw = (context: CanvasRenderingContext2D): void => {
      context.font = fontOf(weight, size);
      context.fillText(text, shift, 0);
    };
    return { advance, ...this.pictures.take({ text, box, density, draw }) };
  }

  /** The word that a private-use character stands for as two such characters, of which the first is no wider than the
   *  width if it can be; empty when there is nothing to divide. */
  split(codePoint: number, weight: number, size: number, width: number): string {
    const key = [codePoint, weight, size, width].join();
    let parts = this.splits.get(key);
    if (parts === undefined) {
      const ruler = this.ruler(weight, size);
      parts = this.clusters.split(codePoint, (text) => ruler.measureText(text).width < width);
      if (this.splits.size >= splitsMax) this.splits.clear();
      this.splits.set(key, parts);
    }
    return parts;
  }

  /** Fonts or the pixel ratio changed, or private-use characters stand for something else: all is measured anew. */
  forget(): void {
    this.rulers.clear();
    this.splits.clear();
  }

  private paintIcon(codePoint: number, weight: number, size: number, density: number): Glyph {
    const top = -Math.round(this.baseline(weight, size, density) * density);
    const pixels = size * density;
    const box = around(0, top, pixels, top + pixels);
    const draw = (context: CanvasRenderingContext2D): void => {
      context.translate(0, top / density);
      context.scale(size / iconUnits, size / iconUnits);
      this.icons.draw(context, codePoint);
    };
    return { advance: size, ...this.pictures.take({ text: "", box, density, draw }) };
  }

  private textOf(codePoint: number): string {
    return this.clusters.textOf(codePoint) ?? String.fromCodePoint(codePoint);
  }

  /** A context that already has the font: setting it each time would cost more than measuring. */
  private ruler(weight: number, size: number): CanvasRenderingContext2D {
    const font = fontOf(weight, size);
    let ruler = this.rulers.get(font);
    if (!ruler) {
      ruler = context2d(1, 1);
      ruler.font = font;
      this.rulers.set(font, ruler);
    }
    return ruler;
  }
}

const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${fontStack}`;
const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;
