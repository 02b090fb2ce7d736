// What a person does with mouse and keyboard, by the names a screen reader hears.

import { settled } from "./browser.mjs";

export const card = (page, name) => page.getByRole("button", { name }).first();
export const day = (page, name) => page.getByRole("gridcell", { name });

export async function boxOf(locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("not on the page");
  return box;
}

/** A click of the real mouse in the middle of what the name says, or at a place inside it. */
export async function click(page, locator, { at, modifiers = [] } = {}) {
  const box = await boxOf(locator);
  for (const key of modifiers) await page.keyboard.down(key);
  await page.mouse.click(box.x + (at?.x ?? box.width / 2), box.y + (at?.y ?? box.height / 2));
  for (const key of modifiers) await page.keyboard.up(key);
  await settled(page);
}

export async function press(page, keys) {
  await page.keyboard.press(keys);
  await settled(page);
}

/** Clicks the foot of a day, where no card lies, and types a title. */
export async function writePost(page, dayName, title) {
  const box = await boxOf(day(page, dayName));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 6);
  await settled(page);
  await page.keyboard.type(title);
  await press(page, "Enter");
}

/** Lifts a card by its title line and holds it over a place; the caller looks, then drops. */
export async function carry(page, from, to) {
  const start = await boxOf(from);
  await page.mouse.move(start.x + 30, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(start.x + 44, start.y + start.height / 2 + 4, { steps: 3 });
  const end = "x" in to ? to : await boxOf(to);
  await page.mouse.move(end.x + (end.width ?? 0) / 2, end.y + (end.height ?? 0) / 2, { steps: 6 });
  await settled(page);
}

export async function drop(page) {
  await page.mouse.up();
  await settled(page);
}

export const planOf = async (page, id) => JSON.parse(await page.evaluate((plan) => window.marronnier.exportPlan(plan), id));

/** The posts of the shown plan as {title: date}. */
export async function dates(page) {
  const plan = await planOf(page);
  return Object.fromEntries((plan.posts ?? []).map((post) => [post.title, post.date]));
}
