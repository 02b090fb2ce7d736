// With ten thousand posts open, a field keeps up with whoever types: no letter is lost or changes its place.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { bigPlan } from "./support/big_plan.mjs";
import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, planOf } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const text = "Portez ce vieux whisky au juge blond qui fume ; dès Noël, où un zéphyr haï me vêt de glaçons, je dîne d’œufs. ".repeat(4);

/** Letters one after the other without waiting for anything in between. */
async function typeAtOnce(page) {
  const cdp = await page.context().newCDPSession(page);
  await Promise.all([...text].flatMap((letter) => [
    cdp.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, text: letter }),
    cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter }),
  ]));
  await settled(page);
}

for (const [name, property] of [["Titre", "title"], ["Légende", "caption"]]) {
  test(`${name}: typing quickly drops nothing`, async () => {
    const page = await openPlanner(started);
    await page.evaluate((json) => window.marronnier.importPlan(json), bigPlan(10_000));
    await settled(page);
    assert.equal(await page.evaluate(() => window.marronnier.stats().posts), 10_000);
    const shown = card(page, /Publication \d+, Brouillon/);
    const title = (await shown.getAttribute("aria-label")).match(/Publication \d+/)[0];
    await click(page, shown);
    const field = page.getByLabel(name, { exact: true });
    await field.focus();
    await page.keyboard.press("Control+End");
    await typeAtOnce(page);
    const written = `${property === "title" ? title : ""}${text}`;
    assert.equal(await field.inputValue(), written);
    await field.blur();
    await settled(page);
    assert.ok((await planOf(page)).posts.some((post) => post[property] === written));
    await page.context().close();
  });
}
