// One thing goes wrong at a time between a page and a real server: what the store makes of it. "F27" and the like name the
// scenarios of the design of synchronising.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { startFaultProxy } from "./fault_proxy.mjs";

const { openPlace } = await importFromWeb("stores/places.ts");
const { checkOf } = await importFromWeb("stores/encodings.ts");

const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) >> 5);
const other = bytes.map((byte) => byte ^ 1);
const path = `r/${"a".repeat(16)}.0000000001.${await checkOf(bytes)}.bin`;
const next = `r/${"a".repeat(16)}.0000000002.${await checkOf(other)}.bin`;
const nameOf = (of) => of.slice(2);
const isWhole = async (of, content) => nameOf(of).split(".")[2] === await checkOf(content);
const fails = (promise, kind, what) => assert.rejects(promise, (error) => {
  assert.deepEqual([error.name, error.kind], ["StoreFailure", kind], `${what}: ${error.stack}`);
  return true;
});

/** What may also fail for now: rclone breaks off answers about a file that it has not yet given up. */
const unlessItFails = (promise) => promise.catch((error) => assert.equal(error.name, "StoreFailure"));

const questions = (store) => ({
  list: () => store.list("r"), get: () => store.get(path), put: () => store.put(path, bytes),
  holds: () => store.holds(path, bytes), remove: () => store.remove(path),
});

/** `start` is that of a server in this folder. */
export async function brokenAnswersOf(label, start) {
  const server = await start();
  after(() => server.stop());

  const scenario = (title, act) => test(`${label}: ${title}`, async (t) => {
    const place = await server.newPlace(title.slice(0, 12));
    const line = await startFaultProxy(server.url);
    t.after(() => line.stop());
    await openPlace(place).prepare();
    await act({ line, straight: openPlace(place), store: openPlace(line.through(place)) });
  });

  scenario("F20 a reply that is lost after the file was stored leaves one file, which is found", async ({ line, store }) => {
    line.plan("reply lost");
    await fails(store.put(path, bytes), "network");
    assert.equal(await store.holds(path, bytes), true);
    await store.put(path, bytes);
    assert.deepEqual(await store.list("r"), [nameOf(path)]);
  });

  scenario("F27 an upload that is cut is no file of ours, and the next one heals", async ({ line, straight, store }) => {
    for (const percent of [0, 1, 50, 99]) {
      line.plan(`upload cut at ${percent} %`);
      await fails(store.put(path, bytes), "network");
      assert.ok(!(await unlessItFails(store.holds(path, bytes))));
      const there = await unlessItFails(straight.get(path));
      assert.ok(there === undefined || !(await isWhole(path, there)));
    }
    await store.put(next, other);
    assert.equal(await store.holds(next, other), true);
    assert.ok(await isWhole(next, await straight.get(next)));
  });

  scenario("F28 a download that is cut, with a length or without, fails or is not what its name says", async ({ line, store }) => {
    await store.put(path, bytes);
    for (const percent of [0, 1, 50, 99]) {
      line.plan(`download cut at ${percent} %`);
      await fails(store.get(path), "network");
      line.plan(`download quietly cut at ${percent} %`);
      const got = await store.get(path);
      assert.ok(got && !(await isWhole(path, got)), "neither whole nor gone");
      for (const fault of ["cut", "quietly cut"]) {
        line.plan(`download ${fault} at ${percent} %`);
        await fails(store.list("r"), fault === "cut" ? "network" : "server", fault);
      }
    }
    assert.ok(await isWhole(path, await store.get(path)));
  });

  scenario("F29 a page for people is a network that wants a login, whatever was asked", async ({ line, straight, store }) => {
    await straight.put(path, bytes);
    for (const [name, ask] of Object.entries(questions(store))) {
      for (const fault of ["portal", "portal without a type"]) {
        // HEAD has no page: it is asked again with GET.
        line.plan(fault, fault);
        await fails(ask(), "portal", name);
        line.forget();
      }
    }
    assert.ok(await isWhole(path, await straight.get(path)));
  });

  scenario("F30 a redirection to another host is told, and nobody goes there", async ({ line, straight, store }) => {
    await straight.put(path, bytes);
    for (const [name, ask] of Object.entries(questions(store))) {
      line.plan("redirected");
      await fails(ask(), "redirected", name);
    }
    assert.deepEqual(line.strangers, []);
  });

  scenario("F36 a file that is listed late can be got before, and is listed then", async ({ line, store }) => {
    for (const [of, content] of [[path, bytes], [next, other]]) await store.put(of, content);
    const seen = new Set();
    for (let look = 0; look < 20; look += 1) {
      line.plan("late listing");
      const names = await store.list("r");
      seen.add(names.length);
      assert.ok(names.every((name) => [path, next].map(nameOf).includes(name)));
    }
    assert.deepEqual([...seen].sort(), [0, 1, 2]);
    assert.ok(await isWhole(next, await store.get(next)));
    assert.deepEqual((await store.list("r")).sort(), [path, next].map(nameOf));
  });

  scenario("F25 a server that is busy says for how long", async ({ line, store }) => {
    for (const fault of ["503, wait", "429, wait"]) {
      line.plan(fault);
      await assert.rejects(store.put(path, bytes), { kind: "server", retryAfterMs: 7000 });
    }
  });
}
