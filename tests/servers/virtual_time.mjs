// Hours of a page that pass in a moment: its timers and its clock run ahead, and stand still while a store is asked.

/** Shorter than the page's patience with a store: what is under way comes to its end in between. */
const stepMs = 10_000;

/** The page rests from then on: nothing but another call makes its time go on. */
export async function pass(page, ms) {
  const devtools = await page.context().newCDPSession(page);
  const asked = [];
  const watch = (request) => asked.push(request);
  page.on("request", watch);
  for (let passed = 0; passed < ms; passed += stepMs) {
    const over = new Promise((resolve) => { devtools.once("Emulation.virtualTimeBudgetExpired", resolve); });
    await devtools.send("Emulation.setVirtualTimePolicy", { policy: "pauseIfNetworkFetchesPending", budget: stepMs });
    await over;
    for (const request of asked.splice(0)) await (await request.response())?.finished();
  }
  page.off("request", watch);
  await devtools.detach();
}

/** As when another tab is in front of it. Chromium without a screen hides no page by itself. */
export const hide = (page) => page.evaluate(() => {
  Object.defineProperties(document, { hidden: { value: true }, visibilityState: { value: "hidden" } });
  document.dispatchEvent(new Event("visibilitychange"));
});
