// Input methods, dead keys and emoji: what was composed arrives byte for byte, in a title and in a caption.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, planOf, press } from "./support/gestures.mjs";
import { inputMethod } from "./support/input_method.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const plan = JSON.stringify({
  format: "marronnier", version: 1, id: "port", client: { name: "Café du Port" }, campaigns: [], own_dates: [],
  posts: [{ id: "p1", title: "Menu", caption: "Midi", date: "2026-12-17", status: "draft" }],
});

const fields = [
  { name: "Titre", property: "title", was: "Menu" },
  { name: "Légende", property: "caption", was: "Midi" },
];

async function openPost() {
  const page = await openPlanner(started);
  await page.evaluate((json) => window.marronnier.importPlan(json), plan);
  await settled(page);
  await click(page, card(page, /Menu/));
  return page;
}

/** The field with the keyboard in it, behind what it holds. */
async function enter(page, name) {
  const field = page.getByLabel(name, { exact: true });
  await field.focus();
  await page.keyboard.press("Control+End");
  await settled(page);
  return field;
}

const leave = async (page, field) => {
  await field.blur();
  await settled(page);
};
const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());
const valueOf = async (page, property) => (await planOf(page)).posts[0][property];
const hasKeyboard = (field) => field.evaluate((control) => control === document.activeElement);

const ways = [
  ["日本 chosen among candidates", "日本", async (method) => {
    for (const step of ["n", "に", "にh", "にほ", "にほん", "二本", "日本"]) await method.compose(step);
    await method.ownKey("Enter");
    await method.insert("日本");
  }],
  ["é by a dead key that composes", "é", (method) => method.composeDeadThen("´", "é")],
  ["é by a dead key that does not", "é", (method) => method.deadThen("é")],
  ["an emoji of two code points at once", "👍🏽", (method) => method.insert("👍🏽")],
];

for (const { name, property, was } of fields) {
  for (const [what, text, write] of ways) {
    test(`${name}: ${what} arrives byte for byte, and is one step back`, async () => {
      const page = await openPost();
      const before = await exported(page);
      const field = await enter(page, name);
      await write(await inputMethod(page));
      assert.equal(await hasKeyboard(field), true);
      await page.keyboard.type("!");
      await leave(page, field);
      assert.equal(await valueOf(page, property), `${was}${text}!`);
      await press(page, "Control+z");
      assert.equal(await exported(page), before);
      assert.deepEqual(page.complaints, []);
      await page.context().close();
    });
  }

  test(`${name}: a composition that is given up changes nothing`, async () => {
    const page = await openPost();
    const before = await exported(page);
    const field = await enter(page, name);
    const method = await inputMethod(page);
    for (const step of ["に", "にほん", "日本"]) await method.compose(step);
    await method.ownKey("Escape");
    await method.compose("");
    assert.equal(await field.inputValue(), was);
    assert.equal(await hasKeyboard(field), true);
    await leave(page, field);
    assert.equal(await exported(page), before);
    // The step before is the opening of the plan itself.
    await press(page, "Control+z");
    assert.deepEqual(await page.evaluate(() => window.marronnier.plans()), []);
    await page.context().close();
  });

  test(`${name}: the Enter that ends a composition stays in the field, whether it comes before its end or after`, async () => {
    const page = await openPost();
    const field = await enter(page, name);
    const method = await inputMethod(page);
    await method.compose("日本");
    await method.ownKey("Enter");
    assert.equal(await hasKeyboard(field), true);
    await method.insert("日本");
    // Safari ends the composition first and sends the key afterwards.
    await method.ownKey("Enter");
    assert.equal(await hasKeyboard(field), true);
    assert.equal(await field.inputValue(), `${was}日本`);
    await page.context().close();
  });
}

test("Two visits, of two fields, are two steps back", async () => {
  const page = await openPost();
  const before = await exported(page);
  for (const { name } of fields) {
    const field = await enter(page, name);
    const method = await inputMethod(page);
    await method.compose("日");
    await method.insert("日本");
    await leave(page, field);
  }
  await press(page, "Control+z");
  const [post] = (await planOf(page)).posts;
  assert.deepEqual([post.title, post.caption], ["Menu日本", "Midi"]);
  await press(page, "Control+z");
  assert.equal(await exported(page), before);
  await page.context().close();
});
