// Setting up a store: what a person reads when it does not work, and that nothing has changed then.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { openPlanner, startBrowser } from "../browser/support/browser.mjs";
import { startApache } from "./apache.mjs";
import { connect, fillIn, openSetUp, openWith, plan, press } from "./computers.mjs";
import { freePort } from "./processes.mjs";
import { startRadosgw } from "./radosgw.mjs";
import { configuration, password, user } from "./running.mjs";

let started, server, closed, ceph;
before(async () => {
  started = await startBrowser();
  server = await startApache({ origin: new URL(started.url).origin });
  closed = await startApache({ origin: "https://somebody-else.example" });
  ceph = await startRadosgw({ origin: new URL(started.url).origin });
});
after(() => Promise.all([started.close(), server.stop(), closed.stop(), ceph.stop()]));

async function trying(t, place) {
  const page = await openWith(started);
  t.after(() => page.context().close());
  await openSetUp(page);
  await fillIn(page, place);
  return page;
}

const webDav = (url) => ({ kind: "webdav", url, user, password });
const says = (page, text) => page.getByRole("dialog").getByText(text).first().waitFor({ state: "attached" });

test("A free folder is said to be free", async (t) => {
  await says(await trying(t, await server.newPlace("libre")), "L’espace répond et il est libre");
});

test("A wrong password is told from a wrong address", async (t) => {
  await says(await trying(t, server.asStranger(await server.newPlace("mdp"))), "refuse cet identifiant ou ce mot de passe");
  await says(await trying(t, webDav(`http://127.0.0.1:${await freePort()}/kleber/`)), "Rien ne répond à cette adresse");
  await says(await trying(t, webDav("ftp://dav.example.org/")), "elle doit commencer par https://");
});

test("A server that does not let this page in is told from one that is not there", async (t) => {
  const page = await trying(t, webDav(`${closed.url}kleber/`));
  await says(page, "n’accepte pas les pages web comme celle-ci");
  await says(page, new URL(started.url).origin);
});

test("A site that is no store is told", async (t) => {
  await says(await trying(t, webDav(started.url)), "ce n’est pas un espace de ce genre");
});

test("A folder of another client offers to open that one", async (t) => {
  const place = await server.newPlace("autre");
  const first = await openWith(started, { ...plan, id: "port", client: { name: "Café du Port" } });
  await connect(first, place);
  await first.context().close();
  const page = await trying(t, place);
  await says(page, "L’espace contient Café du Port, un autre client");
  await press(page, "Ouvrir ce plan");
  await page.getByRole("button", { name: /^Synchronisé / }).waitFor();
  const names = await page.evaluate(() => window.marronnier.plans().map(({ name }) => name));
  assert.deepEqual(names, ["Café du Port", "Boulangerie Kléber"]);
});

test("An encrypted store opens with its passphrase and with no other; nothing readable lies in it", async (t) => {
  const place = await server.newPlace("secret");
  const page = await openWith(started);
  t.after(() => page.context().close());
  await openSetUp(page);
  const passphrase = (on) => on.getByLabel("Phrase secrète (facultatif) : chiffre tout ce qui part");
  await passphrase(page).fill("trois brioches au beurre");
  await fillIn(page, place);
  await page.getByRole("dialog").getByRole("button", { name: "Synchroniser", exact: true }).click();
  await page.getByRole("button", { name: /^Synchronisé / }).waitFor();

  const other = await openPlanner(started);
  t.after(() => other.context().close());
  await press(other, "Fichier");
  await press(other, "Ouvrir depuis un espace…");
  await passphrase(other).fill("deux brioches");
  await fillIn(other, place);
  await says(other, "ce n’est pas la bonne phrase secrète");
  await passphrase(other).fill("trois brioches au beurre");
  await fillIn(other, place);
  await press(other, "Ouvrir ce plan");
  await other.getByRole("button", { name: /^Synchronisé / }).waitFor();
  assert.equal(await other.evaluate(() => window.marronnier.exportPlan()),
    await page.evaluate(() => window.marronnier.exportPlan()));
});

test("F37 A bucket that refuses a key is told from one that lets no page in", async (t) => {
  await says(await trying(t, ceph.asStranger(await ceph.newPlace("clé"))), "refuse cet identifiant ou ce mot de passe");
  const { place } = await ceph.newBucket("without-rules", await ceph.newUser("zoe"));
  await says(await trying(t, place), "n’accepte pas les pages web comme celle-ci");
});

test("F39 A bucket whose rules let pages read and not write is told from one that refuses a key", async (t) => {
  const half = await ceph.newBucket("half-open", await ceph.newUser("paul"));
  const { CORSRules: [rule] } = JSON.parse(await configuration("s3-cors.json", { "https://plan.example.org": "*" }));
  const AllowedHeaders = rule.AllowedHeaders.filter((name) => name !== "if-none-match");
  await half.letIn({ CORSRules: [{ ...rule, AllowedHeaders }] });
  await says(await trying(t, half.place), "n’accepte pas les pages web comme celle-ci");
});
