// resize.ts: keeps the canvas as large as the page, to the device pixel.

export type Resized = (width: number, height: number, pixelsPerCssPixel: number) => void;

/** Before the canvas gets its context: making the buffer anew at another size takes a browser on a machine without a GPU
 *  almost half a second. */
export function sizeToPage(canvas: HTMLCanvasElement): void {
  setSize(canvas, wholePixels(canvas.clientWidth), wholePixels(canvas.clientHeight));
}

export function watchSize(canvas: HTMLCanvasElement, resized: Resized): void {
  let last = "";
  const apply = (width: number, height: number, deviceWidth?: number, deviceHeight?: number): void => {
    if (width === 0 || height === 0) return;
    const columns = wholePixels(width, deviceWidth);
    const rows = wholePixels(height, deviceHeight);
    const size = [width, height, columns, rows].join();
    if (size === last) return;
    last = size;
    setSize(canvas, columns, rows);
    resized(width, height, devicePixelRatio);
  };

  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const device = entry.devicePixelContentBoxSize?.[0];
    apply(entry.contentRect.width, entry.contentRect.height, device?.inlineSize, device?.blockSize);
  });
  const observe = (): void => {
    try {
      observer.observe(canvas, { box: "device-pixel-content-box" });
    } catch {
      observer.observe(canvas);
    }
  };
  // The observer speaks only with the next frame, and the first one is wanted sooner.
  apply(canvas.clientWidth, canvas.clientHeight);
  observe();
  watchPixelRatio(() => {
    observer.unobserve(canvas);
    observe();
  });
}

function setSize(canvas: HTMLCanvasElement, columns: number, rows: number): void {
  // Even to set the size that it has empties a canvas.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
}

/** Device pixels along one side. The observer knows them exactly, where rounding may be one off and blur everything; but
 *  Safari does not tell, and a browser that pretends to have another screen tells those of the real one. */
function wholePixels(length: number, observed?: number): number {
  const rounded = Math.round(length * devicePixelRatio);
  return observed !== undefined && Math.abs(observed - rounded) <= 1 ? observed : rounded;
}

/** Calls when the page moves to another screen or is zoomed. A query tells only that its own value no longer holds. */
function watchPixelRatio(changed: () => void): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", () => {
    changed();
    watchPixelRatio(changed);
  }, { once: true });
}
