// How fast Lighthouse finds a first visit. It reckons the connection, and on "mobile" a processor four times as slow; the
// time in which the page waits for graphics in software counts four times as well.

import { browserOptions } from "../chromium.mjs";
import { judge } from "../../lib/lighthouse.mjs";
import { median } from "../statistics.mjs";

export const name = "lighthouse";

export async function run({ ours, runs, record }) {
  for (const form of ["desktop", "mobile"]) {
    const found = [];
    for (let i = 0; i < runs; i += 1) found.push(await judge(ours.server.url, form, browserOptions));
    const of = (metric) => median(found.map(({ metrics }) => metrics[metric])).toFixed(0);
    record({
      row: "lighthouse", data: form, subject: ours, values: found.map(({ scores }) => 100 - scores.performance),
      detail: `ms: first paint ${of("first-contentful-paint")}, largest ${of("largest-contentful-paint")}, `
        + `blocked ${of("total-blocking-time")}`,
    });
  }
}
