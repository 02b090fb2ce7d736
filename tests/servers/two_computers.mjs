// Two computers edit one plan, on a train and in the office, and meet again through a real server: the same plan on both,
// nothing lost, and what both wrote is there to be decided.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { startBrowser } from "../browser/support/browser.mjs";
import { change, connect, exported, isSynced, meet, openFromStore, openWith, postOf, press } from "./computers.mjs";

const started = await startBrowser();
after(() => started.close());

/** `start` is that of a server in this folder. Briefly: only that they meet. */
export async function twoComputersThrough(name, start, { briefly = false } = {}) {
  const server = await start({ origin: new URL(started.url).origin });
  after(() => server.stop());

  const twoComputers = async (t) => {
    const place = await server.newPlace(t.name);
    const office = await openWith(started);
    await connect(office, place);
    const train = await openFromStore(started, place);
    t.after(() => Promise.all([office, train].map((page) => page.context().close())));
    return { office, train };
  };

  test(`${name}: F55 a computer that keeps nothing opens all from the store; edits made offline on both meet there`, async (t) => {
    const { office, train } = await twoComputers(t);
    assert.equal(await exported(train), await exported(office));
    for (const page of [office, train]) await page.context().setOffline(true);
    await change(office, "buche", { title: "Bûche glacée" });
    await change(train, "buche", { note: "le matin" });
    await change(train, "galette", { date: "2026-12-30" });
    for (const page of [office, train]) await page.context().setOffline(false);
    for (const page of [office, train, office]) await meet(page);
    assert.equal(await exported(office), await exported(train));
    const buche = await postOf(office, "buche");
    assert.deepEqual([buche.title, buche.note], ["Bûche glacée", "le matin"]);
    assert.equal((await postOf(office, "galette")).date, "2026-12-30");
  });

  if (briefly) return;

  test(`${name}: what both wrote in one field is decided by a person, and the decision reaches both`, async (t) => {
    const { office, train } = await twoComputers(t);
    await train.context().setOffline(true);
    await change(office, "buche", { title: "Bûche glacée" });
    await change(train, "buche", { title: "Bûche aux marrons" });
    await isSynced(office);
    await train.context().setOffline(false);
    await meet(train);
    await press(train, "Votre avis est attendu");
    await press(train, "1 champ à départager…");
    const conflict = train.getByRole("group", { name: "Bûche aux marrons : Titre" });
    await conflict.getByText("Bûche glacée").waitFor({ state: "attached" });
    await conflict.getByRole("button", { name: "Prendre l’autre" }).click();
    await isSynced(train);
    await meet(office);
    for (const page of [office, train]) assert.equal((await postOf(page, "buche")).title, "Bûche glacée");
    assert.equal(await exported(office), await exported(train));
  });

  test(`${name}: a page opened again goes on where it was, without asking for the login`, async (t) => {
    const { office, train } = await twoComputers(t);
    await change(office, "buche", { title: "Bûche glacée" });
    await office.reload();
    await office.evaluate(() => window.marronnier.ready);
    await isSynced(office);
    await meet(train);
    assert.equal((await postOf(train, "buche")).title, "Bûche glacée");
  });

  test(`${name}: undo takes back what was done here, and nothing that came in`, async (t) => {
    const { office, train } = await twoComputers(t);
    await change(office, "buche", { title: "Bûche glacée" });
    await change(train, "buche", { note: "le matin" });
    for (const page of [office, train, office]) await meet(page);
    await press(office, "Annuler");
    for (const page of [office, train]) await meet(page);
    const buche = await postOf(train, "buche");
    assert.deepEqual([buche.title, buche.note], ["Bûche roulée", "le matin"]);
  });
}
