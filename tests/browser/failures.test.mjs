// When the picture or the program fails, the person is told, and the plans can still be had.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { dates, writePost } from "./support/gestures.mjs";
import { brightness, drawAgain } from "./support/pixels.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "port", client: { name: "Café du Port" }, posts: [], campaigns: [], own_dates: [],
});

async function downloaded(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("Without WebGL 2 the plans can be downloaded", async () => {
  const page = await openPlanner(started, {}, {
    prepare: (unloaded) => unloaded.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind === "webgl2" ? null : getContext.call(this, kind, ...rest);
      };
    }),
  });
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await page.getByRole("alertdialog", { name: "Le calendrier ne peut pas s’afficher" }).waitFor();
  const { name, text } = await downloaded(page, "Télécharger les plannings");
  assert.equal(name, "cafe-du-port.json");
  assert.equal(JSON.parse(text).client.name, "Café du Port");
  await page.context().close();
});

test("A picture that the browser takes away comes back as it was", async () => {
  const page = await openPlanner(started, { sample: 1 });
  await settled(page);
  await drawAgain(page);
  const clip = { x: 250, y: 0, width: 240, height: 200 };
  const before = await brightness(page, clip);
  await page.evaluate(() => {
    window.lost = window.picture.getContext("webgl2").getExtension("WEBGL_lose_context");
    window.lost.loseContext();
  });
  await page.waitForTimeout(200);
  await page.evaluate(() => window.lost.restoreContext());
  await page.waitForFunction(() => document.documentElement.classList.contains("started"));
  await settled(page);
  assert.deepEqual(await brightness(page, clip), before);
  await page.context().close();
});

test("A picture that does not come back is said, and the plans can be downloaded", async () => {
  const page = await openPlanner(started);
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await page.evaluate(() => window.picture.getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
  await page.getByRole("alertdialog", { name: "L’affichage s’est interrompu" }).waitFor();
  assert.equal((await downloaded(page, "Télécharger les plannings")).name, "cafe-du-port.json");
  await page.context().close();
});

test("A gesture at the moment the picture goes, and one after it, are kept and in the file", async () => {
  const page = await openPlanner(started);
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  const add = (id, title) => JSON.stringify({ type: "add-post", id, title, date: "2026-12-17" });
  const first = await page.evaluate((command) => {
    const answer = window.marronnier.dispatch(command);
    window.picture.getContext("webgl2").getExtension("WEBGL_lose_context").loseContext();
    return answer;
  }, add("p1", "Juste avant"));
  await page.getByRole("alertdialog", { name: "L’affichage s’est interrompu" }).waitFor();
  const second = await page.evaluate((command) => window.marronnier.dispatch(command), add("p2", "Juste après"));
  assert.deepEqual([first, second], [{ ok: true }, { ok: true }]);
  const { text } = await downloaded(page, "Télécharger les plannings");
  const titles = (json) => JSON.parse(json).posts.map(({ title }) => title).sort();
  assert.deepEqual(titles(text), ["Juste après", "Juste avant"]);
  await settled(page);
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Recharger la page" }).click()]);
  await page.evaluate(() => window.marronnier.ready);
  assert.deepEqual(titles(await page.evaluate(() => window.marronnier.exportPlan())), ["Juste après", "Juste avant"]);
  await page.context().close();
});

test("A picture that comes back late takes the place of the message", async () => {
  const page = await openPlanner(started);
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await page.evaluate(() => {
    window.lost = window.picture.getContext("webgl2").getExtension("WEBGL_lose_context");
    window.lost.loseContext();
  });
  await page.getByRole("alertdialog").waitFor();
  await page.evaluate(() => window.lost.restoreContext());
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  await writePost(page, /jeudi 10 décembre/, "De retour");
  assert.deepEqual(Object.keys(await dates(page)), ["De retour"]);
  await page.context().close();
});

test("After a crash nothing is written any more, and what is stored can be downloaded", async () => {
  const page = await openPlanner(started, {}, {
    // Every function of the program fails once the page says so, as after a fault in its memory.
    prepare: (unloaded) => unloaded.addInitScript(() => {
      const { instantiate } = WebAssembly;
      WebAssembly.instantiate = async (...parameters) => {
        const instance = await instantiate.apply(WebAssembly, parameters);
        const first = window.programs === undefined;
        window.programs = (window.programs ?? 0) + 1;
        const exports = Object.fromEntries(Object.entries(instance.exports).map(([name, value]) => [
          name,
          typeof value !== "function" ? value : (...numbers) => {
            if (first && window.isBroken) throw new WebAssembly.RuntimeError("unreachable");
            return value(...numbers);
          },
        ]));
        return { exports };
      };
    }),
  });
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await page.evaluate(() => { window.isBroken = true; });
  await page.mouse.move(600, 400);
  await page.getByRole("alertdialog", { name: "Marronnier s’est arrêté" }).waitFor();
  const { name, text } = await downloaded(page, "Télécharger ce qui est enregistré");
  assert.equal(name, "cafe-du-port.json");
  assert.equal(JSON.parse(text).client.name, "Café du Port");
  await page.context().close();
});

test("A program that does not arrive is said in the person's language", async () => {
  const context = await started.browser.newContext({ locale: "fr-FR" });
  const page = await context.newPage();
  await page.route("**/marronnier.wasm", (route) => route.abort());
  await page.goto(`${started.url}?lang=fr`);
  await page.getByRole("alertdialog", { name: "Marronnier n’a pas pu démarrer" }).waitFor();
  await context.close();
});
