// Journey 7: one idea, five networks. A master caption, texts of their own that follow it until edited, counters as each
// network counts, and what is too long or has too many hashtags says so, with the limit's source and date.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, settled, startBrowser } from "./support/browser.mjs";
import { card, click, planOf, press } from "./support/gestures.mjs";

let started;
before(async () => { started = await startBrowser(); });
after(() => started.close());

const networks = ["instagram", "facebook", "x", "bluesky", "mastodon"];
const bakery = JSON.stringify({
  format: "marronnier", version: 1, id: "bakery", client: { name: "Boulangerie Kléber", country: "FR", networks },
  campaigns: [], own_dates: [],
  posts: [{
    id: "p1", title: "Concours", date: "2026-12-17", status: "draft", caption: "Le pain du jour",
    variants: networks.map((network) => ({ network, format: "post" })),
  }],
});

async function openPost(context = {}) {
  const page = await openPlanner(started, {}, { context });
  assert.deepEqual(await page.evaluate((json) => window.marronnier.importPlan(json), bakery), { ok: true });
  await settled(page);
  await click(page, card(page, /^Concours|Concours,/));
  return page;
}

const row = (page, network) => page.getByRole("button", { name: new RegExp(`^${network}, `) })
  .and(page.locator("[aria-expanded]"));
const counter = async (page, network) => {
  const said = await row(page, network).getAttribute("aria-label") ?? await row(page, network).textContent();
  return said.replaceAll("\u202F", " ");
};
/** Below the fold of the panel: by the keyboard. */
const enter = async (page, locator) => {
  await locator.focus();
  await press(page, "Enter");
};

test("Each network counts its own way, and one that has a text of its own stops following", async () => {
  const page = await openPost();
  await page.getByRole("textbox", { name: "Légende", exact: true }).fill("Fournil 🥖 https://kleber.example/une/adresse/bien/longue #metz");
  await settled(page);
  const length = [..."Fournil 🥖 https://kleber.example/une/adresse/bien/longue #metz"].length;
  assert.match(await counter(page, "Instagram"), new RegExp(`, ${length + 1} / 2 200, 1 # / 5`), "UTF-16");
  assert.match(await counter(page, "Bluesky"), new RegExp(`, ${length} / 300`), "signs");
  assert.match(await counter(page, "X"), /, 40 \/ 280/, "weighted: the emoji 2, the link 23");

  await enter(page, row(page, "X"));
  await page.getByRole("textbox", { name: "Texte pour X, Post" }).fill("Seulement pour X");
  await settled(page);
  assert.match(await counter(page, "X"), /, 16 \/ 280, texte propre/);
  await page.getByRole("textbox", { name: "Légende", exact: true }).fill("Autre chose");
  await settled(page);
  assert.match(await counter(page, "X"), /, 16 \/ 280/);
  assert.match(await counter(page, "Bluesky"), /, 11 \/ 300/);

  await enter(page, page.getByRole("button", { name: "Suivre le texte commun" }));
  assert.match(await counter(page, "X"), /, 11 \/ 280, suit le texte commun/);
  const [post] = (await planOf(page)).posts;
  assert.deepEqual(post.variants.map(({ caption }) => caption), networks.map(() => undefined));
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("Too long and too many hashtags is said with its source, and can be silenced with a reason and told again", async () => {
  const page = await openPost();
  const caption = `${"Une phrase. ".repeat(30)}#un #deux #trois #quatre #cinq #six`;
  await page.getByRole("textbox", { name: "Légende", exact: true }).fill(caption);
  await settled(page);
  await page.getByText(/ signes sur X, 280 au plus/).first().waitFor({ state: "attached" });
  const ignore = page.getByRole("button", { name: /^Ignorer….*: .*hashtags.*Instagram/ });
  assert.equal(await ignore.count(), 1);
  await enter(page, ignore);
  await page.getByRole("textbox", { name: "Pourquoi ? (facultatif)" }).fill("Le client y tient");
  await settled(page);
  await enter(page, page.getByRole("button", { name: /^Ignorer cette remarque/ }));
  assert.deepEqual((await planOf(page)).posts[0].silenced, [{ code: "too-many-hashtags", reason: "Le client y tient" }]);
  assert.equal(await ignore.count(), 0);

  await enter(page, page.getByRole("button", { name: "Remarques ignorées : 1" }));
  await page.getByText("Le client y tient").first().waitFor({ state: "attached" });
  await enter(page, page.getByRole("button", { name: /^Rétablir: / }));
  assert.equal((await planOf(page)).posts[0].silenced, undefined);
  assert.equal(await ignore.count(), 1);
  await press(page, "Control+z");
  assert.equal((await planOf(page)).posts[0].silenced.length, 1);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test("A text is copied as it goes out on its network, and what shows before more can be read", async () => {
  const page = await openPost({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.getByRole("textbox", { name: "Légende", exact: true }).fill("Une phrase qui dure. ".repeat(12).trim());
  await page.getByRole("textbox", { name: "Hashtags" }).fill("#metz");
  await settled(page);
  await enter(page, row(page, "Instagram"));
  const before = page.getByText(/^Avant « plus »: Une phrase/);
  assert.ok((await before.first().textContent()).length < 200);
  await enter(page, page.getByRole("button", { name: "Copier pour ce réseau" }));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.replaceAll("\r\n", "\n"), `${"Une phrase qui dure. ".repeat(12).trim()}\n\n#metz`);
  await page.context().close();
});
