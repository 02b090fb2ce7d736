// pictures.ts: takes pictures of letters and icons, as the texture wants them that Dear ImGui draws text from.
//
// Inside a word letters seldom start on a whole pixel, and shifting the picture of a letter by a fraction would blur it.
// So each is painted once for every quarter of a pixel, and the columns of these pictures are interleaved: a texture four
// times as wide, in which every fourth column is the letter as the browser itself paints it at that quarter. The painter
// puts letters on quarters.

export interface Picture {
  // CSS pixels from the pen on the baseline, y down.
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** In pixels; 0 when there is nothing to see. */
  width: number;
  height: number;
  isColored: boolean;
  pixels: Uint8ClampedArray;
}

/** What a picture is to be taken of. */
export interface Drawing {
  text: string;
  box: Box;
  /** Device pixels a CSS pixel. */
  density: number;
  draw(context: CanvasRenderingContext2D): void;
}

/** A place on the canvas, in device pixels from the pen. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Ink = "#000" | "#fff";

/** How many steps of a device pixel letters may start on; with smaller pixels fewer are enough. */
export const stepsPerPixel = (density: number): number => Math.max(1, Math.round(4 / density));

const symbol = /[\u2000-\uffff]/;  // Below, nothing is an emoji.
export const noPicture: Picture = {
  left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0, isColored: false, pixels: new Uint8ClampedArray(),
};

export class Pictures {
  /** Browsers draw dark letters a little bolder than light ones; ours are tinted later, so they must know. */
  ink: Ink = "#000";

  protected readonly context = context2d(512, 64);

  constructor() {
    // Makes the browser reserve the pixels now, while it waits for the GPU's process anyway, and not within a frame.
    this.context.clearRect(0, 0, 1, 1);
  }

  take(drawing: Drawing): Picture {
    const { text, box, density } = drawing;
    if (box.width === 0) return noPicture;
    if (symbol.test(text)) {
      const plain = this.read(drawing, 1);
      if (isColored(plain, this.ink)) return { ...edges(box, density, 1), isColored: true, pixels: plain };
    }
    const steps = stepsPerPixel(density);
    const pixels = interleaved(this.read(drawing, steps), box, steps);
    return { ...edges(box, density, steps), isColored: false, pixels };
  }

  /** True in a browser that gives back other pixels than were painted, so that nobody is recognised by them. A little
   *  noise does no harm. */
  get isDisturbed(): boolean {
    const { context } = this;
    try {
      context.resetTransform();
      context.clearRect(0, 0, 8, 8);
      context.fillStyle = "#fff";
      context.fillRect(4, 0, 4, 8);
      return context.getImageData(0, 0, 8, 8).data
        .some((value, i) => (i % 32 < 16 ? i % 4 === 3 && value > 16 : value < 239));
    } catch {
      return true;
    }
  }

  /** Pictures of the box side by side, each drawn a step further to the left than the one before. */
  protected paint({ box, density, draw }: Drawing, steps: number): void {
    const { canvas } = this.context;
    const width = box.width * steps;
    if (width > canvas.width) canvas.width = width;
    if (box.height > canvas.height) canvas.height = box.height;
    this.context.resetTransform();
    this.context.clearRect(0, 0, width, box.height);
    this.context.fillStyle = this.context.strokeStyle = this.ink;
    for (let step = 0; step < steps; step += 1) {
      this.context.setTransform(density, 0, 0, density, step * box.width - box.left - step / steps, -box.top);
      draw(this.context);
    }
  }

  private read(drawing: Drawing, steps: number): Uint8ClampedArray {
    this.paint(drawing, steps);
    return this.context.getImageData(0, 0, drawing.box.width * steps, drawing.box.height).data;
  }
}

export function context2d(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no Canvas 2D");
  return context;
}

/** Whole pixels around the drawing, and one more on each side: for what measuring leaves out, and for the steps. */
export function around(left: number, top: number, right: number, bottom: number): Box {
  if (!(right > left) || !(bottom > top)) return { left: 0, top: 0, width: 0, height: 0 };
  const [x, y] = [Math.floor(left) - 1, Math.floor(top) - 1];
  return { left: x, top: y, width: Math.ceil(right) + 1 - x, height: Math.ceil(bottom) + 1 - y };
}

/** Where the interleaved picture belongs, and how large it is. */
export function edges(box: Box, density: number, steps: number): Omit<Picture, "isColored" | "pixels"> {
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

/** Which of the pictures side by side, and which pixel of it, a column is taken from: column n is the pixel that begins n
 *  steps after the box, less one pixel and a step. The pixel is negative before the box. */
export function sourceOf(column: number, steps: number): { step: number; pixel: number } {
  const place = column - (steps - 1);
  const pixel = Math.floor(place / steps);
  return { step: place - pixel * steps, pixel };
}

/** White letters, as opaque as the pictures were. */
function interleaved(data: Uint8ClampedArray, box: Box, steps: number): Uint8ClampedArray {
  const { width, height } = box;
  const wide = width * steps + steps - 1;
  const result = new Uint8ClampedArray(wide * height * 4).fill(255);
  for (let x = 0; x < wide; x += 1) {
    const { step, pixel } = sourceOf(x, steps);
    for (let y = 0; y < height; y += 1) {
      const opacity = pixel < 0 ? 0 : data[(y * width * steps + step * width + pixel) * 4 + 3];
      result[(y * wide + x) * 4 + 3] = opacity ?? 0;
    }
  }
  return result;
}

/** Some browsers add noise to what is read back, so a little colour is none. */
function isColored(data: Uint8ClampedArray, ink: Ink): boolean {
  const level = ink === "#000" ? 0 : 255;
  const isFarFrom = (value: number | undefined): boolean => Math.abs((value ?? level) - level) > 48;
  for (let i = 0; i < data.length; i += 4) {
    if ((data[i + 3] ?? 0) < 96) continue;
    if (isFarFrom(data[i]) || isFarFrom(data[i + 1]) || isFarFrom(data[i + 2])) return true;
  }
  return false;
}
