// fonts.ts: the letters of the interface. The faces are declared in style.css; here they are waited for.

/** What canvas and text fields are set in: ours first, then whatever this machine has for the script or the emoji. */
export const fontStack = 'Inter, system-ui, "Noto Sans", sans-serif, "Noto Color Emoji", "Apple Color Emoji"';

const patienceMs = 1500;

/** Resolves when the first picture can be drawn in the right letters, or it has taken too long. */
export async function fontsForFirstFrame(): Promise<void> {
  const loaded = document.fonts.load("13px Inter", "a0");
  const enough = new Promise((resolve) => setTimeout(resolve, patienceMs));
  await Promise.race([loaded, enough]).catch(() => undefined);
}

/** Calls when a face arrives after letters of it were already drawn in another. */
export function onLateFonts(arrived: () => void): void {
  document.fonts.addEventListener("loadingdone", (event) => {
    if (event.fontfaces.length > 0) arrived();
  });
}
