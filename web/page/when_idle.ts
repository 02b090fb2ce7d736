// when_idle.ts: for what can wait until the page has nothing better to do.

/** Not every browser says when that is. */
export const whenIdle: (work: () => void) => void =
  window.requestIdleCallback ? (work) => void window.requestIdleCallback(work) : (work) => void setTimeout(work, 500);
