// Somebody's computer: the planner in a browser profile of its own, that meets others in a store.

import assert from "node:assert/strict";

import { openPlanner, settled } from "../browser/support/browser.mjs";

export const plan = {
  format: "marronnier", version: 1, id: "kleber", client: { name: "Boulangerie Kléber" }, campaigns: [], own_dates: [],
  posts: [
    { id: "buche", title: "Bûche roulée", date: "2026-12-17", status: "draft" },
    { id: "galette", title: "Galette", date: "2026-12-29", status: "idea" },
  ],
};

export async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).click();
  await settled(page);
}

const labels = {
  webdav: { url: "Adresse du dossier", user: "Identifiant", password: "Mot de passe" },
  s3: {
    endpoint: "Adresse du service", bucket: "Bucket", prefix: "Dossier dans le bucket", region: "Région",
    accessKey: "Clé d’accès", secretKey: "Clé secrète",
  },
};

/** Through the dialog, as a person does. */
export async function fillIn(page, place) {
  if (place.kind === "s3") await press(page, "S3");
  for (const [name, label] of Object.entries(labels[place.kind])) {
    await page.getByLabel(label, { exact: true }).fill(place[name]);
  }
  await settled(page);
  await press(page, "Tester");
  await page.getByRole("status").filter({ hasText: /^(?!.*en cours)/ }).first().waitFor();
}

export async function openWith(started, json = plan) {
  const page = await openPlanner(started);
  await page.evaluate((text) => window.marronnier.importPlan(text), JSON.stringify(json));
  await settled(page);
  return page;
}

export async function openSetUp(page) {
  await press(page, "Fichier");
  await press(page, "Synchroniser…");
}

export const isSynced = (page) => page.getByRole("button", { name: /^Synchronisé / }).waitFor();

/** The plan goes to the store. */
export async function connect(page, place) {
  await openSetUp(page);
  await fillIn(page, place);
  await page.getByRole("dialog").getByRole("button", { name: "Synchroniser", exact: true }).click();
  await isSynced(page);
}

/** Another computer that gets the plan from the store. */
export async function openFromStore(started, place) {
  const page = await openPlanner(started);
  await press(page, "Fichier");
  await press(page, "Ouvrir depuis un espace…");
  await fillIn(page, place);
  await press(page, "Ouvrir ce plan");
  await isSynced(page);
  return page;
}

/** Sends what is new here and takes what is new there. */
export async function meet(page) {
  await page.getByRole("button", { name: /^(Synchronis|Hors ligne|Votre avis)/ }).click();
  const now = page.getByRole("button", { name: "Synchroniser maintenant", disabled: false });
  await now.click();
  await settled(page);
  await now.waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^(Synchronisé|Votre avis)/ }).waitFor();
  await settled(page);
}

export async function change(page, id, fields) {
  const { ok } = await page.evaluate((command) => window.marronnier.dispatch(command), {
    type: "change-posts", ids: [id], ...fields,
  });
  assert.ok(ok);
  await settled(page);
}

export const exported = (page) => page.evaluate(() => window.marronnier.exportPlan());
export const postOf = async (page, id) => JSON.parse(await exported(page)).posts.find((post) => post.id === id);
