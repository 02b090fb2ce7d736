// place.ts: puts an element where the program drew the thing it stands for.

/** CSS pixels from the top left of the page. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** As CSS, to be set in one go: four properties one by one cost the browser four times as much. */
export const placing = ({ x, y, width, height }: Place): string =>
  `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;

export function putAt(element: HTMLElement, place: Place): void {
  element.style.cssText = placing(place);
}

export const isSamePlace = (a: Place, b: Place): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

export const centreOf = (place: Place): { x: number; y: number } =>
  ({ x: place.x + place.width / 2, y: place.y + place.height / 2 });

export const holds = (place: Place, { x, y }: { x: number; y: number }): boolean =>
  x >= place.x && x <= place.x + place.width && y >= place.y && y <= place.y + place.height;
