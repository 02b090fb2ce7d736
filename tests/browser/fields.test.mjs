// Text fields over the canvas: whatever a keyboard or an input method produces arrives as it was typed.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const post = /Bûche roulée/;

async function openPost() {
  const page = await openPlanner(started, { sample: 1 });
  await page.getByRole("button", { name: post }).first().click();
  await settled(page);
  return page;
}

const planOf = (page) => page.evaluate(() => JSON.parse(window.marronnier.exportPlan("boulangerie-kleber")));
const titles = async (page) => (await planOf(page)).posts.map(({ title }) => title);

test("Accents and emoji typed into a title reach the plan and the calendar", async () => {
  const page = await openPost();
  await page.getByLabel("Titre", { exact: true }).fill("Été 🌰 à Metz");
  await settled(page);
  assert.ok((await titles(page)).includes("Été 🌰 à Metz"));
  assert.equal(await page.getByRole("button", { name: /18:30 Été 🌰 à Metz/ }).count(), 1);
  await page.context().close();
});

test("Text that an input method is still composing is left alone, and arrives whole", async () => {
  const page = await openPost();
  const title = page.getByLabel("Titre", { exact: true });
  await title.fill("");
  await title.focus();
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["に", "にほ", "にほん"]) {
    await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await settled(page);
    assert.equal(await title.inputValue(), text);
  }
  await keyboard.send("Input.insertText", { text: "日本" });
  await settled(page);
  assert.equal(await title.inputValue(), "日本");
  assert.ok((await titles(page)).includes("日本"));
  await page.context().close();
});

test("Esc takes back what was typed into a title", async () => {
  const page = await openPost();
  const title = page.getByLabel("Titre", { exact: true });
  const before = await title.inputValue();
  await title.fill("Autre chose");
  await settled(page);
  await title.press("Escape");
  await settled(page);
  assert.equal(await title.inputValue(), before);
  assert.ok((await titles(page)).includes(before));
  await page.context().close();
});

test("A field that is not being typed in shows what undo made of it", async () => {
  const page = await openPost();
  const title = page.getByLabel("Titre", { exact: true });
  const before = await title.inputValue();
  await title.fill("Autre chose");
  await title.press("Enter");
  await settled(page);
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.equal(await title.inputValue(), before);
  await page.context().close();
});

test("Control and Z inside a field take back letters, not the last step of the plan", async () => {
  const page = await openPost();
  const caption = page.getByLabel("Légende");
  await caption.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  await page.keyboard.press("Control+z");
  await settled(page);
  assert.doesNotMatch(await caption.inputValue(), /!$/);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "TEXTAREA");
  await page.context().close();
});

test("A half-typed date changes nothing; a whole one moves the post", async () => {
  const page = await openPost();
  const date = page.getByLabel("Date", { exact: true });
  await date.focus();
  await page.keyboard.press("Delete");
  await settled(page);
  assert.ok((await planOf(page)).posts.some((one) => post.test(one.title) && one.date === "2026-12-17"));
  await date.fill("2026-12-23");
  await settled(page);
  assert.equal(await page.getByRole("gridcell", { name: /mercredi 23 décembre.*1 publication/ }).count(), 1);
  await page.context().close();
});
