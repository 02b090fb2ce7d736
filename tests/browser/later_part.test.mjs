// The program comes in two parts: the first frame shows without the second, and nothing that needs it goes wrong while it
// is on its way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser, today } from "./support/browser.mjs";
import { boxOf, click } from "./support/gestures.mjs";

const laterPart = "**/marronnier-later.wasm";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

/** Notes how the later part is asked for: "fetch" beside everything else, "xhr" with the page waiting. */
function noteRequests(page) {
  page.asked = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/marronnier-later.wasm")) page.asked.push(request.resourceType());
  });
}

/** The frame of a page on which nothing but the start has happened. */
async function shown(page, address) {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.classList.contains("started"));
}

test("Who only looks at the welcome does not download the later part", async () => {
  const page = await openPlanner(started, {}, { prepare: noteRequests });
  await settled(page);
  assert.deepEqual(page.asked, []);
  await page.mouse.move(400, 400);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active);
  assert.equal(page.asked[0], "fetch");
  await page.context().close();
});

for (const [what, viewport] of [["desktop", { width: 1440, height: 900 }], ["phone", { width: 390, height: 844 }]]) {
  test(`The first frame of a month on a ${what} shows without the later part`, async () => {
    const context = await started.browser.newContext({ viewport, locale: "fr-FR" });
    const page = await context.newPage();
    noteRequests(page);
    await page.route(laterPart, (route) => route.abort());
    await shown(page, `${started.url}?sample=1&lang=fr&date=${today}`);
    await page.getByRole("heading", { name: "Décembre 2026" }).waitFor({ state: "attached" });
    assert.ok(!page.asked.includes("xhr"), "the first frame waits for nothing");
    await context.close();
  });
}

test("The first click works although the later part has not come", async () => {
  const page = await openPlanner(started, {}, {
    prepare: async (page) => {
      noteRequests(page);
      // The hand comes near, and nothing arrives until the page itself waits.
      await page.addInitScript(() => {
        const fetchFile = window.fetch;
        window.fetch = (address, ...rest) =>
          (String(address).endsWith("marronnier-later.wasm") ? new Promise(() => {}) : fetchFile(address, ...rest));
      });
    },
  });
  await click(page, page.getByRole("button", { name: "Créer un premier client" }));
  await page.getByRole("dialog", { name: "Nouveau client" }).waitFor({ state: "attached" });
  assert.deepEqual(page.asked, ["xhr"]);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("When the later part cannot be had, the page says that it stopped, and what is kept can be saved", async () => {
  const page = await openPlanner(started, {}, {
    prepare: (page) => page.route(laterPart, (route) => route.abort()),
  });
  const { x, y } = await boxOf(page.getByRole("button", { name: "Créer un premier client" }));
  await page.mouse.click(x + 20, y + 10);
  await page.getByRole("alertdialog", { name: "Marronnier s’est arrêté" }).waitFor();
  await page.context().close();
});
