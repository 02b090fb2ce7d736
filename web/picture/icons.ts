// icons.ts: the drawings of assets/icons.json, as paths. The bundler gathers the SVG files in assets/icons.json of the site. Each
// is drawn on a square of 24 by 24.

import { fetchText } from "../program/fetch_text";
import { first_code_point as firstCodePoint } from "../../assets/icons.json";

export const iconUnits = 24;

interface Drawing {
  path: Path2D;
  /** Width of the pen; absent: the path is filled. */
  pen?: number;
  rule: CanvasFillRule;
}

/** Beyond the icons there are now, room for those of years to come. */
export const iconsEnd = firstCodePoint + 0x100;

/** SVG texts, in the order of their code points. */
export const fetchIcons = async (): Promise<string[]> => JSON.parse(await fetchText("assets/icons.json")) as string[];

export class Icons {
  /** Until they are here, icons are empty. */
  svgs: readonly string[] = [];
  private readonly drawings = new Map<number, Drawing>();

  has(codePoint: number): boolean {
    return codePoint >= firstCodePoint && codePoint < firstCodePoint + this.svgs.length;
  }

  /** Draws in units of the square, with the context's own colours. */
  draw(context: CanvasRenderingContext2D, codePoint: number): void {
    const drawing = this.drawings.get(codePoint) ?? this.parse(codePoint);
    if (drawing.pen === undefined) {
      context.fill(drawing.path, drawing.rule);
      return;
    }
    context.lineWidth = drawing.pen;
    context.lineCap = context.lineJoin = "round";
    context.stroke(drawing.path);
  }

  private parse(codePoint: number): Drawing {
    const svg = this.svgs[codePoint - firstCodePoint] ?? "<svg/>";
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const path = new Path2D();
    for (const shape of root.querySelectorAll("*")) addShape(path, shape);
    const isStroked = (root.getAttribute("stroke") ?? "none") !== "none";
    const drawing: Drawing = {
      path,
      rule: root.querySelector("[fill-rule=evenodd]") ? "evenodd" : "nonzero",
      ...(isStroked && { pen: Number(root.getAttribute("stroke-width") ?? 2) }),
    };
    this.drawings.set(codePoint, drawing);
    return drawing;
  }
}

function addShape(path: Path2D, shape: Element): void {
  const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  switch (shape.tagName) {
    case "path":
      path.addPath(new Path2D(shape.getAttribute("d") ?? ""));
      break;
    case "circle":
    case "ellipse": {
      const [x, y] = [number("cx"), number("cy")];
      const [rx, ry] = shape.tagName === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
      path.moveTo(x + rx, y);
      path.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
      break;
    }
    case "rect":
      path.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
      break;
    case "line":
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
      break;
    case "polyline":
    case "polygon": {
      const points = shape.getAttribute("points")?.trim() ?? "";
      path.addPath(new Path2D(`M${points}${shape.tagName === "polygon" ? "Z" : ""}`));
      break;
    }
  }
}
