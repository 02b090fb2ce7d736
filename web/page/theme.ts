// theme.ts: light or dark, and the language, as the page wears them. The last choice is remembered where it can be read
// before anything is painted: see the script in index.html.

const keys = { theme: "marronnier.theme", language: "marronnier.language" } as const;

export function wearTheme(dark: boolean): void {
  const theme = dark ? "dark" : "light";
  document.documentElement.dataset["theme"] = theme;
  remember(keys.theme, theme);
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = paper;
}

export function wearLanguage(code: string): void {
  document.documentElement.lang = code;
  remember(keys.language, code);
}

/** Whether the program was ever shown in this browser. Where that cannot be read it may have been. */
export function wasHereBefore(): boolean {
  try {
    return localStorage.getItem(keys.language) !== null;
  } catch {
    return true;
  }
}

export const isDarkNow = (): boolean => {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === "dark" : systemIsDark.matches;
};

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

export function watchSystemTheme(changed: (dark: boolean) => void): void {
  systemIsDark.addEventListener("change", (event) => changed(event.matches));
}

const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");

export const prefersReducedMotion = (): boolean => lessMotion.matches;

export function watchReducedMotion(changed: (reduced: boolean) => void): void {
  lessMotion.addEventListener("change", (event) => changed(event.matches));
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused or full: the next start shows the system's choice for a moment, which is all this is for.
  }
}
