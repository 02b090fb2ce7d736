// unread_pictures.ts: pictures of letters for browsers that disturb what is read back from a canvas. Fetched only by these.
//
// The program is given numbers instead of pictures: every pixel of a letter's place in the texture says which drawing
// belongs there. The program moves and copies them as it does with any picture. Whenever a part of the texture goes to
// WebGL, each drawing is painted over its number, straight from the canvas, which needs no reading.

import { context2d, edges, noPicture, Pictures, sourceOf, stepsPerPixel, type Drawing, type Picture } from "./pictures";

interface Numbered {
  drawing: Drawing;
  /** Pictures side by side; 0: an emoji, which is taken as it is. */
  steps: number;
  width: number;
  height: number;
}

// Nobody can look at the colours, so it is the text that tells.
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;

export class UnreadPictures extends Pictures {
  private readonly numbered = new Map<number, Numbered>();
  private next = 1;
  private readonly finished = context2d(1, 1);

  override take(drawing: Drawing): Picture {
    const { box, density, text } = drawing;
    if (box.width === 0) return noPicture;
    const isColored = emoji.test(text);
    const steps = isColored ? 0 : stepsPerPixel(density);
    const place = edges(box, density, steps || 1);
    const { width, height } = place;
    const number = this.next;
    this.next += 1;
    this.numbered.set(number, { drawing, steps, width, height });
    const pixels = new Uint8ClampedArray(new Uint32Array(width * height).fill(number).buffer);
    return { ...place, isColored, pixels };
  }

  /** Puts drawings into the texture that is bound, over the numbers of a part that was just given to it. `pixels` is a
   *  view of the program's memory, in which the numbers around the part can be seen too. */
  correct(gl: WebGL2RenderingContext, left: number, top: number, width: number, height: number, rowPixels: number,
          pixels: Uint8Array): void {
    const memory = new Uint32Array(pixels.buffer);
    const first = pixels.byteOffset >>> 2;
    const done = new Set<number>();
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const at = first + y * rowPixels + x;
        const number = memory[at] ?? 0;
        const numbered = this.numbered.get(number);
        if (!numbered || done.has(number)) continue;
        done.add(number);
        // The part may begin in the middle of it.
        let [before, above] = [0, 0];
        while (memory[at - before - 1] === number) before += 1;
        while (memory[at - (above + 1) * rowPixels] === number) above += 1;
        const canvas = this.finish(numbered);
        gl.texSubImage2D(gl.TEXTURE_2D, 0, left + x - before, top + y - above, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
      }
    }
  }

  private finish({ drawing, steps, width, height }: Numbered): HTMLCanvasElement {
    const { canvas } = this.finished;
    // To set the size empties the canvas.
    [canvas.width, canvas.height] = [width, height];
    this.paint(drawing, steps || 1);
    const source = this.context.canvas;
    if (steps === 0) {
      this.finished.drawImage(source, 0, 0);
      return canvas;
    }
    for (let x = 0; x < width; x += 1) {
      const { step, pixel } = sourceOf(x, steps);
      if (pixel < 0) continue;
      this.finished.drawImage(source, step * drawing.box.width + pixel, 0, 1, height, x, 0, 1, height);
    }
    // White, to be tinted, and as opaque as it was.
    this.finished.globalCompositeOperation = "source-in";
    this.finished.fillStyle = "#fff";
    this.finished.fillRect(0, 0, width, height);
    return canvas;
  }
}
