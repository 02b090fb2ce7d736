// soft_keyboard.ts: where the keyboard of a phone lies over the page instead of making it smaller (iPhones), the stage ends
// above it, so that the program lays everything out in what is left and brings what is written into view.

export function keepAboveSoftKeyboard(stage: HTMLElement): void {
  const view = window.visualViewport;
  if (!view) return;
  const follow = (): void => {
    // Zoomed with two fingers the viewport is a part of the page, and the page stays as large as it was.
    const isCovered = view.scale === 1 && view.height < window.innerHeight - 1;
    stage.style.height = isCovered ? `${view.offsetTop + view.height}px` : "";
  };
  view.addEventListener("resize", follow);
  view.addEventListener("scroll", follow);
}
