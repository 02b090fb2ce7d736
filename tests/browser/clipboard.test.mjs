// The clipboard in fields, both ways: it is the browser's own, and what comes out of it is plain text.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, planOf, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "port", client: { name: "Café du Port" }, campaigns: [], own_dates: [],
  posts: [{ id: "p1", title: "Menu du 🌰", caption: "Midi\net soir", date: "2026-12-17", status: "draft" }],
});

async function openPost() {
  const page = await openPlanner(started, {}, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await click(page, card(page, /Menu/));
  const field = (name) => page.getByLabel(name, { exact: true });
  return { page, title: field("Titre"), caption: field("Légende") };
}

const post = async (page) => (await planOf(page)).posts[0];
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());
const put = (page, contents) => page.evaluate(
  (kinds) => navigator.clipboard.write([new ClipboardItem(kinds)]), contents);

/** Everything that the field holds is replaced by what is in the clipboard. */
async function pasteInto(page, field) {
  await field.focus();
  await page.keyboard.press("Control+a");
  await press(page, "Control+v");
  await field.blur();
  await settled(page);
}

test("What is copied in a field is in the clipboard, and the plan stays as it was", async () => {
  const { page, title, caption } = await openPost();
  const before = await post(page);
  for (const [field, text] of [[title, before.title], [caption, before.caption]]) {
    await field.focus();
    await page.keyboard.press("Control+a");
    await press(page, "Control+c");
    assert.equal(await clipboard(page), text);
  }
  assert.deepEqual(await post(page), before);
  await page.context().close();
});

test("What is cut in one field and pasted in another has moved in the plan", async () => {
  const { page, title, caption } = await openPost();
  await caption.focus();
  await page.keyboard.press("Control+a");
  await press(page, "Control+x");
  assert.equal((await post(page)).caption ?? "", "");
  await title.focus();
  await page.keyboard.press("End");
  await press(page, "Control+v");
  await title.blur();
  await settled(page);
  // One line has no room for two.
  assert.equal((await post(page)).title, "Menu du 🌰Midi et soir");
  await page.context().close();
});

test("Formatted text comes in as plain text", async () => {
  const { page, title, caption } = await openPost();
  await put(page, {
    "text/html": "<h1>Menu</h1><p>du <b>soir</b><img src=x onerror=\"document.title='html'\"></p>",
    "text/plain": "Menu\ndu soir",
  });
  await pasteInto(page, caption);
  assert.equal((await post(page)).caption, "Menu\ndu soir");
  await pasteInto(page, title);
  assert.equal((await post(page)).title, "Menu du soir");
  assert.equal(await page.title(), "Marronnier");
  await page.context().close();
});

test("Line ends become those of a plan, and one line stays one line", async () => {
  const { page, title, caption } = await openPost();
  await put(page, { "text/plain": "Un\r\nDeux\rTrois\n\tQuatre" });
  await pasteInto(page, caption);
  assert.equal((await post(page)).caption, "Un\nDeux\nTrois\n\tQuatre");
  await pasteInto(page, title);
  assert.doesNotMatch((await post(page)).title, /[\r\n]/);
  assert.deepEqual((await post(page)).title.split(/\s+/), ["Un", "Deux", "Trois", "Quatre"]);
  await page.context().close();
});

test("Control characters do no harm: field, plan and file hold the same", async () => {
  const { page, title, caption } = await openPost();
  await put(page, { "text/plain": "Cloche \u0007, échappement \u001b[31m, fin \u0000 et suite \u200b\u202e" });
  for (const [field, property] of [[title, "title"], [caption, "caption"]]) {
    await pasteInto(page, field);
    const held = await field.inputValue();
    assert.match(held, /^Cloche .*suite/);
    assert.equal((await post(page))[property], held);
  }
  const again = await page.evaluate(() => window.marronnier.importPlan(window.marronnier.exportPlan()));
  assert.deepEqual(again, { ok: true });
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("A long text pasted at once arrives whole", async () => {
  const { page, caption } = await openPost();
  const text = Array.from({ length: 300 }, (_, i) => `Ligne ${i} : é日👍🏽`).join("\n");
  await put(page, { "text/plain": text });
  await pasteInto(page, caption);
  assert.equal((await post(page)).caption, text);
  await page.context().close();
});
