// Lighthouse finds the page accessible and well made. It is also shown how fast it finds it, which depends on what else the
// machine does; tools/bench answers for that.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { forms, judge } from "../../tools/lib/lighthouse.mjs";
import { chromiumFlags, executablePath, serveSite } from "./support/browser.mjs";

const least = 95;
const pages = { "a first visit": "", "a month": "?sample=1&date=2026-12-02" };

let server;
before(async () => { server = await serveSite(); });
after(() => server.close());

for (const form of Object.keys(forms)) {
  for (const [name, search] of Object.entries(pages)) {
    test(`${name}, ${form}`, async (t) => {
      const { scores, faults } = await judge(server.url + search, form, { executablePath, args: chromiumFlags });
      t.diagnostic(Object.entries(scores).map((score) => score.join(" ")).join(", "));
      for (const category of ["accessibility", "best-practices"]) {
        assert.ok(scores[category] >= least, `${category} ${scores[category]}; ${faults.join("; ")}`);
      }
    });
  }
}
