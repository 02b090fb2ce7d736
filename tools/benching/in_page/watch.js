// Runs in every measured page: when did the page stop changing?

(() => {
  const quietMs = 150;
  let lastChange = 0;
  let isUnpainted = false;
  // Ours changes on the canvas, but never without its accessible twin in the page. What is said beside the calendar,
  // for example that it is stored, does not count.
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => window.bench?.isCalendar(target))) return;
    lastChange = performance.now();
    isUnpainted = true;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const channel = new MessageChannel();
  let painted = () => {};
  channel.port1.onmessage = () => painted();
  /** A task after the next frame was drawn. */
  const afterPaint = () =>
    new Promise((resolve) => {
      painted = resolve;
      requestAnimationFrame(() => channel.port2.postMessage(0));
    });

  window.watch = {
    sleep,
    /** Until nothing changes any more, with hardly any work of our own: for measuring CPU time. */
    async quiet() {
      const begin = performance.now();
      await window.bench.finished();
      while (performance.now() - Math.max(lastChange, begin) < quietMs) await sleep(quietMs / 3);
    },
    /** When the call was made, and when what it changed was drawn for the last time. */
    async untilPainted(work) {
      await window.watch.quiet();
      isUnpainted = false;
      const begin = performance.now();
      let last = begin;
      const called = Promise.resolve(work());
      let isReturned = false;
      called.then(() => { isReturned = true; });
      do {
        await afterPaint();
        const now = performance.now();
        if (isUnpainted || !isReturned) last = now;
        isUnpainted = false;
      } while (performance.now() - last < quietMs);
      await called;
      return { begin, painted: last };
    },
    /** The same as a duration, in milliseconds. */
    async timeOf(work) {
      const { begin, painted } = await window.watch.untilPainted(work);
      return painted - begin;
    },
  };
})();
