// F50 with a store: a browser that is killed in the middle of meeting others, at points that a seed chooses: before the
// store hears of a question, or after it did what was asked and before the page hears of that.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { settled, startBrowser, today } from "../browser/support/browser.mjs";
import { startKillable } from "../browser/support/killable.mjs";
import { change, connect, exported, isSynced, meet, openFromStore, plan, postOf } from "./computers.mjs";
import { startFaultProxy } from "./fault_proxy.mjs";
import { temporaryFolder } from "./processes.mjs";
import { startRadosgw } from "./radosgw.mjs";
import { randomFrom } from "./random.mjs";

const questionsOfTwoMeetings = 12;

const noteOf = async (page) => Number((await postOf(page, "buche")).note ?? 0);

/** The next meeting, without waiting for its time. */
async function startMeeting(page) {
  await page.getByRole("button", { name: /^(Synchronis|Hors ligne)/ }).click();
  await page.getByRole("button", { name: "Synchroniser maintenant", disabled: false }).click();
  await page.keyboard.press("Escape");
}

/** Writes one number after the other, until the browser is killed; `said` knows which were called saved and synced. */
async function writeOn(page, said) {
  for (;;) {
    const number = said.written + 1;
    said.written = number;
    await change(page, "buche", { note: String(number) });
    said.saved = number;
    await startMeeting(page);
    await isSynced(page);
    await settled(page);
    said.synced = number;
  }
}

export function killsWhileSyncing(kills, seed) {
  test(`F50 killed ${kills} times while it meets others, a browser loses nothing that was called saved or synced`, {
    timeout: 900_000,
  }, async () => {
    const started = await startBrowser();
    after(() => started.close());
    const server = await startRadosgw({ origin: new URL(started.url).origin });
    after(() => server.stop());
    const line = await startFaultProxy(server.url, seed);
    after(() => line.stop());
    const { folder: profile, remove } = await temporaryFolder("profile");
    after(remove);
    const random = randomFrom(seed);
    const said = { written: 0, saved: 0, synced: 0 };

    const open = async (page) => {
      await page.goto(`${started.url}?date=${today}&lang=fr`);
      await page.evaluate(() => window.marronnier.ready);
    };
    let killable = await startKillable(profile);
    after(() => killable.kill());
    await open(killable.page);
    await killable.page.evaluate((text) => window.marronnier.importPlan(text), JSON.stringify(plan));
    const place = await server.newPlace("kills");
    await connect(killable.page, line.through(place));
    const other = await openFromStore(started, place);

    for (let kill = 0; kill < kills; kill += 1) {
      const [phase, number] = [random.oneOf(["asked", "done"]), 1 + random.below(questionsOfTwoMeetings)];
      let seen = 0;
      const killed = new Promise((resolve) => {
        line.watch = (now) => {
          if (now === phase && (seen += 1) === number) resolve(killable.kill());
        };
      });
      const written = writeOn(killable.page, said);
      await Promise.race([killed, written.catch((error) => (seen < number ? Promise.reject(error) : killed))]);
      line.watch = () => {};

      await change(other, "galette", { note: String(kill) });
      await meet(other);
      const arrived = await noteOf(other);
      assert.ok(arrived >= said.synced, `kill ${kill}: ${arrived} there, ${JSON.stringify(said)}`);

      killable = await startKillable(profile);
      await open(killable.page);
      const found = await noteOf(killable.page);
      assert.ok(found >= said.saved, `kill ${kill}: ${found} here, ${JSON.stringify(said)}`);
    }
    for (const page of [killable.page, other, killable.page, other]) await meet(page);
    assert.equal(await exported(killable.page), await exported(other));
    assert.ok(await noteOf(other) >= said.saved);
    assert.equal((await postOf(killable.page, "galette")).note, String(kills - 1));
  });
}
