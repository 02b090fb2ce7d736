// An automatic check finds no fault, whatever is open, on a desk and on a phone, in both languages and both themes.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { letsAxeIn, violations } from "./support/axe.mjs";
import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { press } from "./support/gestures.mjs";
import { phone } from "./support/touch.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const words = {
  fr: {
    newClient: "+ Nouveau client", settingsOf: /^Réglages de Boulangerie/, closeClient: "Fermer ce client…",
    campaigns: "Campagnes", ownDates: "Dates du client", networks: "Réseaux", status: "Statut", file: "Fichier",
    settings: "Réglages", formats: "Autre réseau ou format…", campaign: /^Campagne/, more: /^\+ \d+ autres?$/,
    clients: "Clients", close: "Fermer",
  },
  en: {
    newClient: "+ New client", settingsOf: /^Settings of Boulangerie/, closeClient: "Close this client…",
    campaigns: "Campaigns", ownDates: "Client’s dates", networks: "Networks", status: "Status", file: "File",
    settings: "Settings", formats: "Another network or format…", campaign: /^Campaign/, more: /^\+ \d+ more$/,
    clients: "Clients", close: "Close",
  },
};

const post = /Bûche roulée/;
const crowded = JSON.stringify({
  format: "marronnier", version: 1, id: "crowded", client: { name: "Foire" }, campaigns: [], own_dates: [],
  posts: Array.from({ length: 20 }, (_, i) => ({ id: `p${i}`, title: `Stand ${i}`, date: "2026-12-17", status: "draft" })),
});

/** As assistive technology does it, wherever the button is. */
async function activate(page, name) {
  await page.getByRole("button", { name, exact: true }).first().evaluate((button) => button.click());
  await settled(page);
}

/** What to press, one after the other, from the month to each state. */
const onDesk = {
  "the month": () => [],
  "an open post": () => [post],
  "the formats of a post": ({ formats }) => [post, formats],
  "the campaigns of a post": ({ campaign }) => [post, campaign],
  "a client's settings": ({ settingsOf }) => [settingsOf],
  "closing a client": ({ settingsOf, closeClient }) => [settingsOf, closeClient],
  "the filter of networks": ({ networks }) => [networks],
  "the filter of statuses": ({ status }) => [status],
  "the menu of files": ({ file }) => [file],
  "the menu of settings": ({ settings }) => [settings],
  "a new client": ({ newClient }) => [newClient],
  "the campaigns": ({ campaigns }) => [campaigns],
  "the client's dates": ({ ownDates }) => [ownDates],
};
const onPhone = {
  "the list": () => [],
  "the drawer": ({ clients }) => [clients],
  "a post's sheet": () => [/Le fournil/],
};

/** What a screen reader would find. */
const outline = (page) => page.locator("body").ariaSnapshot();

/** The faults of each state that has any. */
async function faults(page, states, said) {
  const found = {};
  const seen = new Set();
  const look = async (state) => {
    const shown = await outline(page);
    assert.ok(!seen.has(shown), `${state} did not open`);
    seen.add(shown);
    const broken = await violations(page);
    if (broken.length > 0) found[state] = broken;
  };
  for (const [state, way] of Object.entries(states)) {
    for (const name of way(said)) await activate(page, name);
    await look(state);
    // Out of a dialog, out of a post, and out of a selection.
    for (let i = 0; i < 3; i += 1) await press(page, "Escape");
  }
  return { found, look };
}

for (const lang of ["fr", "en"]) {
  for (const theme of ["light", "dark"]) {
    test(`On a desk, ${lang}, ${theme}`, async () => {
      const page = await openPlanner(started, { sample: 1, lang, theme }, { context: letsAxeIn });
      const { found, look } = await faults(page, onDesk, words[lang]);
      await press(page, "?");
      await look("the shortcuts");
      await press(page, "Escape");
      await page.evaluate((json) => window.marronnier.importPlan(json), crowded);
      await settled(page);
      await activate(page, words[lang].more);
      await look("the list of a day");
      assert.deepEqual(found, {});
      await page.context().close();
    });

    test(`On a phone, ${lang}, ${theme}`, async () => {
      const page = await openPlanner(started, { sample: 1, lang, theme }, { context: { ...phone, ...letsAxeIn } });
      const { found } = await faults(page, onPhone, words[lang]);
      assert.deepEqual(found, {});
      await page.context().close();
    });

    test(`Before the first client and after a failure, ${lang}, ${theme}`, async () => {
      const page = await openPlanner(started, { lang, theme }, { context: letsAxeIn });
      assert.deepEqual(await violations(page), []);
      await page.evaluate(() => window.picture.getContext("webgl2").getExtension("WEBGL_lose_context").loseContext());
      await page.getByRole("alertdialog").waitFor();
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    });
  }
}
