// context.ts: gets the WebGL 2 context, and looks after it when the browser takes it away.

const patienceMs = 3000;

export interface ContextEvents {
  lost(): void;
  restored(): void;
  /** It did not come back in time. */
  gone(): void;
}

export function createContext(canvas: HTMLCanvasElement): WebGL2RenderingContext | null {
  return canvas.getContext("webgl2", {
    alpha: false,
    antialias: false,  // Edges are smoothed in the triangles.
    depth: false,
    stencil: false,
    preserveDrawingBuffer: true,  // Only what differs is painted.
    powerPreference: "low-power",
  });
}

export function watchContext(canvas: HTMLCanvasElement, events: ContextEvents): void {
  let timer = 0;
  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault();  // Without this it is never given back.
    events.lost();
    timer = window.setTimeout(() => events.gone(), patienceMs);
  });
  canvas.addEventListener("webglcontextrestored", () => {
    clearTimeout(timer);
    events.restored();
  });
}
