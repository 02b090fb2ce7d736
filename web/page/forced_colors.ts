// forced_colors.ts: the few colours that somebody who needs them has set for all programs, in Windows "contrast themes". The
// browser gives them to every element by itself, but a canvas must be told.

const names = ["Canvas", "CanvasText", "Highlight", "HighlightText"];

/** Calls at once when colours are forced, and whenever that changes; undefined: they are not. */
export function followForcedColors(changed: (colors: number[] | undefined) => void): void {
  const forced = matchMedia("(forced-colors: active)");
  const tell = (): void => changed(forced.matches ? names.map(rgbOf) : undefined);
  // A change of theme within the forced ones is told as one of the colour scheme.
  for (const query of [forced, matchMedia("(prefers-color-scheme: dark)")]) query.addEventListener("change", tell);
  if (forced.matches) tell();
}

function rgbOf(name: string): number {
  const probe = document.createElement("i");
  probe.style.cssText = `forced-color-adjust:none;color:${name}`;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
  probe.remove();
  return (red << 16) | (green << 8) | blue;
}
