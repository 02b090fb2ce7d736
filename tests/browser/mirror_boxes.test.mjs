// A node of the mirror lies within 2 CSS pixels of the control that the canvas draws, on each of the four sides.
//
// The canvas rings the control that has the keyboard. So each control gets it, and the picture is compared with the one
// before: what differs is the ring, whose outer edge has a known distance from the control. Text fields are ringed by the
// browser; of them the frame is looked for that the canvas draws beneath.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, startBrowser } from "./support/browser.mjs";
import { frameEdges, ringEdges } from "./support/drawn_edges.mjs";
import { card, click } from "./support/gestures.mjs";
import { phone } from "./support/touch.mjs";

const tolerance = 2;
// How far what is found is from the control itself.
const around = 3;   // The rings of most.
const close = 1;    // Of days in the small calendar, which are drawn smaller than their place.
const inside = -1;  // Of what fills its place: a day of the month, the bar of a phone.
const exact = 0;    // The frames of text fields.

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const smallDay = /^\p{L}+ \d+(er)? \p{L}+ \d{4}$/u;

/** Every control that is shown: {control, name, isField, distance, cut: the sides on which a list may cut its ring}. */
async function controlsOf(page) {
  // A title edited in place has neither ring nor frame.
  const all = await page.locator(".control, input:not(.bare), textarea").elementHandles();
  const isPhone = page.viewportSize().width < 720;
  return Promise.all(all.map(async (control) => {
    const { name, isCell, isField, inNavigation } = await control.evaluate((element) => ({
      name: element.ariaLabel,
      isCell: element.getAttribute("role") === "gridcell",
      isField: element.matches("input, textarea"),
      inNavigation: element.closest("nav") !== null,
    }));
    const fillsItsPlace = isPhone ? inNavigation : isCell;
    const distance = isField ? exact : smallDay.test(name) ? close : fillsItsPlace ? inside : around;
    // The list of clients is no wider than its rows.
    return { control, name, isField, distance, cut: inNavigation && !isPhone ? ["left", "right"] : [] };
  }));
}

/** "left 6.0, right 0.0": the sides on which the control is drawn elsewhere than the mirror says; "" when on none. */
async function wrongSides(page, { control, isField, distance, cut }) {
  const found = isField ? await frameEdges(page, control) : await ringEdges(page, control);
  if (!found) return "nothing drawn";
  const { x, y, width, height } = await control.boundingBox();
  const { width: pageWidth, height: pageHeight } = page.viewportSize();
  const far = { left: x - found.left, top: y - found.top, right: found.right - x - width, bottom: found.bottom - y - height };
  const isCut = {
    left: found.left === 0, top: found.top === 0, right: found.right === pageWidth, bottom: found.bottom === pageHeight,
  };
  for (const side of cut) isCut[side] ||= Math.abs(far[side]) <= 0.5;
  return Object.entries(far)
    .filter(([side, px]) => Math.abs(px - distance) > tolerance && !isCut[side])
    .map(([side, px]) => `${side} ${px.toFixed(1)}`)
    .join(", ");
}

const views = {
  "The month": { least: 100, open: async () => {} },
  // Tall enough for the whole panel: a field cut by its lower edge is drawn cut, while its element is only clipped.
  "An open post": { least: 130, context: { viewport: { width: 1440, height: 1100 } }, open: (page) => click(page, card(page, /Bûche roulée/)) },
  "A phone": { least: 45, context: phone, open: async () => {} },
};

async function openView({ context, open }) {
  const page = await openPlanner(started, { sample: 1, theme: "light" }, { context });
  await open(page);
  return page;
}

for (const [name, view] of Object.entries(views)) {
  test(`${name}: every control of the mirror lies where it is drawn`, async () => {
    const page = await openView(view);
    const wrong = {};
    let count = 0;
    for (const place of await controlsOf(page)) {
      // A list that scrolled has others in view.
      if (!(await place.control.evaluate((element) => element.isConnected))) continue;
      const sides = await wrongSides(page, place);
      if (sides) wrong[place.name] = sides;
      count += 1;
    }
    assert.deepEqual(wrong, {});
    assert.ok(count >= view.least, `${count} controls`);
    await page.context().close();
  });
}

test("A node that lay 3 pixels beside what is drawn would be found", async () => {
  const page = await openView(views["An open post"]);
  const controls = await controlsOf(page);
  const oneOfEach = [
    /^Tous les clients/, /^jeudi 17 décembre 2026$/, /^Fichier/, /^jeudi 17 décembre 2026, /, /Bûche roulée/, /^Légende/, /^Date$/,
  ];
  for (const name of oneOfEach) {
    const place = controls.find((one) => name.test(one.name));
    for (const way of ["3px 0", "-3px 0", "0 3px", "0 -3px"]) {
      await place.control.evaluate((element, by) => { element.style.translate = by; }, way);
      assert.notEqual(await wrongSides(page, place), "", `${name} by ${way}`);
      await place.control.evaluate((element) => { element.style.translate = ""; });
    }
  }
  await page.context().close();
});
