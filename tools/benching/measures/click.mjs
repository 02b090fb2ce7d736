// From a real click on "next month" to its picture on the screen.

const patienceMs = 1000;

/**
 * What the browser itself reports (Event Timing, in steps of 8 ms), or the time until the calendar stopped changing if
 * that is longer: some calendars answer a click with an empty frame and draw later.
 */
export async function clickToPresented(tab) {
  const { page } = tab;
  const place = await page.evaluate(() => {
    const { x, y, width, height } = window.bench.nextButton().getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(place.x, place.y);
  await page.evaluate(() => window.watch.quiet());
  await page.evaluate((patience) => {
    window.reported = new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        const clicks = list.getEntries().filter(({ name }) => name === "click" || name === "pointerup");
        if (clicks.length > 0) resolve(Math.max(...clicks.map(({ duration }) => duration)));
      });
      observer.observe({ type: "event", durationThreshold: 16 });
      // Anything faster than two frames is not reported at all.
      window.addEventListener("click", () => setTimeout(() => resolve(16), patience), { once: true, capture: true });
    });
    const pressed = new Promise((resolve) => {
      window.addEventListener("pointerup", ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true });
    });
    const settled = window.watch.untilPainted(
      () => new Promise((resolve) => window.addEventListener("click", resolve, { once: true, capture: true })),
    );
    window.sincePress = async () => (await settled).painted - (await pressed);
  }, patienceMs);
  // untilPainted waits for quiet before it begins.
  await page.waitForTimeout(400);
  await page.mouse.down();
  await page.mouse.up();
  return page.evaluate(async () => Math.max(await window.reported, await window.sincePress()));
}
