// Chromium as every measurement uses it: the flags of the browser tests, 1440 x 900, WebGL in software, a new profile.

import { chromium } from "playwright-core";

import { lifetimeMs } from "./processor_time.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
// The same as in tests/browser/support/browser.mjs.
const flags = [
  "--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
];
/** For Playwright. */
export const browserOptions = { executablePath, args: flags };
const viewport = { width: 1440, height: 900 };
const patienceMs = 60_000;

let finishedMs = 0;
/** CPU milliseconds of all browsers that were closed so far. */
export const totalMs = () => finishedMs;

/**
 * A browser of its own for `work`, closed afterwards whatever happens, and at the latest when its time is up.
 * @template T
 * @param {number} limitMs
 * @param {(browser: Browser) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBrowser(limitMs, work) {
  const playwright = await chromium.launch(browserOptions);
  let timer;
  let pid;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${limitMs / 1000} s`)), limitMs);
  });
  try {
    const devtools = await playwright.newBrowserCDPSession();
    const { processInfo } = await devtools.send("SystemInfo.getProcessInfo");
    pid = processInfo.find(({ type }) => type === "browser").id;
    return await Promise.race([work(new Browser(playwright, devtools, pid)), tooLate]);
  } finally {
    clearTimeout(timer);
    if (pid) finishedMs += lifetimeMs(pid);
    await playwright.close();
  }
}

/**
 * What `work` answers in as many new browsers, one after the other.
 * @template T
 * @param {number} runs
 * @param {number} limitMs of each
 * @param {(browser: Browser) => Promise<T>} work
 * @returns {Promise<T[]>}
 */
export async function inNewBrowsers(runs, limitMs, work) {
  const answers = [];
  for (let i = 0; i < runs; i += 1) answers.push(await withBrowser(limitMs, work));
  return answers;
}

export class Browser {
  constructor(playwright, devtools, pid) {
    this.playwright = playwright;
    this.devtools = devtools;
    this.pid = pid;
  }

  /** A page in a profile of its own: {page, cdp, close}. */
  async openTab(address) {
    const profile = await this.playwright.newContext({ viewport, locale: "fr-FR", timezoneId: "Europe/Paris" });
    profile.setDefaultTimeout(patienceMs);
    const page = await profile.newPage();
    const cdp = await profile.newCDPSession(page);
    // Thread time is CPU time: what else runs on the machine does not count.
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    if (address) await page.goto(address);
    return { browser: this, page, cdp, close: () => profile.close() };
  }

  /** The trace events of these categories while `work` runs. */
  async trace(categories, work) {
    const events = [];
    const collect = ({ value }) => events.push(...value);
    this.devtools.on("Tracing.dataCollected", collect);
    await this.devtools.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: categories, excludedCategories: ["*"] },
    });
    try {
      await work();
    } finally {
      const complete = new Promise((resolve) => this.devtools.once("Tracing.tracingComplete", resolve));
      await this.devtools.send("Tracing.end");
      await complete;
      this.devtools.off("Tracing.dataCollected", collect);
    }
    return events;
  }
}
