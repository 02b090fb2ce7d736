// Journeys 2 and 3: a month made from key dates, and a campaign that follows the rule of its date.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { click, day, planOf, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const button = (page, name) => page.getByRole("button", { name, exact: true });
const tick = (page, name) => page.getByRole("checkbox", { name });

const baker = JSON.stringify({
  format: "marronnier", version: 1, id: "boulangerie",
  client: {
    name: "Boulangerie Kléber", color: "#B5502C", country: "FR", region: "FR-57", school_zone: "B", sector: "bakery",
    networks: ["instagram", "facebook"], time_zone: "Europe/Paris",
  },
});

async function openBaker() {
  const page = await openPlanner(started, { date: "2027-05-03" });
  const { ok, error } = await page.evaluate((json) => window.marronnier.importPlan(json), baker);
  assert.ok(ok, error);
  await settled(page);
  await click(page, button(page, "Dates clés"));
  return page;
}

async function openMothersDay() {
  const page = await openBaker();
  await button(page, "Pourquoi : Fête des mères").focus();
  await press(page, "Enter");
  return page;
}

async function openCampaign() {
  const page = await openMothersDay();
  await click(page, button(page, "Créer la campagne"));
  return page;
}

test("Six dates that were ticked become six drafts, as one step", async () => {
  const page = await openBaker();
  const boxes = page.getByRole("checkbox");
  for (let i = 0; i < 6; i += 1) await click(page, boxes.nth(i));
  await click(page, button(page, "Créer 6 ébauches"));
  const { posts } = await planOf(page);
  assert.equal(posts.length, 6);
  for (const post of posts) {
    assert.equal(post.status, "draft");
    assert.deepEqual(post.variants, [{ network: "instagram", format: "post" }]);
    assert.match(post.time, /^\d\d:\d\d$/);
    assert.ok(post.date >= "2027-05-03", post.date);
  }
  await press(page, "Control+z");
  assert.deepEqual((await planOf(page)).posts ?? [], []);
  await page.context().close();
});

test("A date that is put away stays away the year after and after a reload", async () => {
  const page = await openBaker();
  assert.equal(await day(page, /28 mai 2027, Fête des voisins/).count(), 1);
  await button(page, "Pourquoi : Fête des voisins").focus();
  await press(page, "Enter");
  await click(page, button(page, "Ne plus proposer"));
  assert.equal(await tick(page, /^Fête des voisins, /).count(), 0);
  await page.reload();
  await page.evaluate(() => window.marronnier.ready);
  await page.evaluate(() => window.marronnier.dispatch({ type: "show-month", month: "2028-05" }));
  await settled(page);
  assert.equal(await day(page, /26 mai 2028/).count(), 1);
  assert.equal(await day(page, /26 mai 2028, Fête des voisins/).count(), 0);
  await page.context().close();
});

test("A date says why, by which law, and when it comes next", async () => {
  const page = await openMothersDay();
  assert.equal(await page.getByRole("heading", { name: "Fête des mères" }).count(), 1);
  for (const text of [/sauf si c’est la Pentecôte/, /50-577/])
    assert.equal(await page.getByText(text).count(), 1, String(text));
  assert.equal(await page.getByText("2028, 28 mai").count(), 1);
  await page.context().close();
});

test("A campaign is counted from its date, and its copy follows the law into the next year", async () => {
  const page = await openCampaign();
  const plan = await planOf(page);
  assert.equal(plan.campaigns.length, 1);
  assert.equal(plan.campaigns[0].key_date, "fr.fete-des-meres");
  const steps = plan.posts.map(({ step, date }) => [step, date]).sort(([a], [b]) => a - b);
  assert.deepEqual(steps, [[-21, "2027-05-09"], [-7, "2027-05-23"], [0, "2027-05-30"], [1, "2027-05-31"]]);

  await click(page, button(page, "Copier vers 2028…"));
  assert.equal((await planOf(page)).campaigns.length, 1, "what would change is shown first");
  await click(page, page.getByRole("button", { name: /^Créer, Fête des mères 2028/ }));
  const { campaigns, posts } = await planOf(page);
  assert.equal(campaigns.length, 2);
  const copy = campaigns.find(({ anchor }) => anchor === "2028-05-28");
  assert.ok(copy);
  assert.equal(posts.filter(({ campaign }) => campaign === copy.id).length, 4);
  assert.ok(posts.some(({ campaign, date }) => campaign === copy.id && date === "2028-05-07"));
  await page.context().close();
});

test("A campaign moves with its steps to a day that is typed, once that was confirmed", async () => {
  const page = await openCampaign();
  const before = await planOf(page);
  await page.getByLabel("Jour J", { exact: true }).fill("2027-06-06");
  await settled(page);
  assert.deepEqual(await planOf(page), before);
  assert.equal(await page.getByText("Annonce : Fête des mères · dim. 9 mai → dim. 16 mai").count(), 1);
  await page.getByRole("button", { name: /^Déplacer, Fête des mères 2027/ }).focus();
  await press(page, "Enter");
  const { posts } = await planOf(page);
  assert.deepEqual(posts.map(({ date }) => date).sort(), ["2027-05-16", "2027-05-30", "2027-06-06", "2027-06-07"]);
  await press(page, "Control+z");
  assert.deepEqual(await planOf(page), before);
  await page.context().close();
});

test("A date of the client's own comes back on the second Saturday of June", async () => {
  const page = await openBaker();
  await click(page, button(page, "Dates du client"));
  await click(page, button(page, "Nouvelle date"));
  await page.getByRole("textbox", { name: "Nom de la date" }).fill("Portes ouvertes");
  await page.getByLabel("Du", { exact: true }).fill("2027-06-12");
  await settled(page);
  await click(page, button(page, "Chaque année, le 2e samedi de juin"));
  await page.evaluate(() => window.marronnier.dispatch({ type: "show-month", month: "2028-06" }));
  await settled(page);
  assert.equal(await day(page, /samedi 10 juin 2028, Portes ouvertes/).count(), 1);
  await page.context().close();
});

test("Given names are listed when somebody asks for them, and never on the days", async () => {
  const page = await openBaker();
  assert.equal(await day(page, /19 mai 2027, Yves/).count(), 0);
  await click(page, button(page, "Prénoms"));
  assert.equal(await tick(page, /^Yves, mercredi 19 mai 2027, Prénom à fêter/).count(), 1);
  await page.context().close();
});
