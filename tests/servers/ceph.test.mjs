// What only the S3 gateway of Ceph does, or does better than the small one of tests/web. "F23" and the like name the
// scenarios of the design of synchronising.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { storeContract } from "../web/store_contract.mjs";
import { startFaultProxy } from "./fault_proxy.mjs";
import { listedAtOnce, startRadosgw } from "./radosgw.mjs";
import { configuration } from "./running.mjs";

const { openPlace } = await importFromWeb("stores/places.ts");
const { diagnose } = await importFromWeb("stores/diagnose.ts");

const server = await startRadosgw();
after(() => server.stop());

// The bucket of an agency: one key for each client, which opens its own folder.
const keys = await server.newUser("kleber");
await server.bucket.ask("PUT", "?policy", await configuration("s3-policy.json", {}));
const placeOfClient = (prefix) => ({ ...server.bucket.place, ...keys, prefix });

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const headOf = (number) => `${"c".repeat(16)}.${String(number).padStart(10, "0")}.0123456789ab.bin`;
const path = `r/${headOf(1)}`;
const fails = (promise, kind) => assert.rejects(promise, { name: "StoreFailure", kind });

test("F23 a conflict with somebody who writes at the same moment says nothing of who won, and is asked about", async (t) => {
  const place = await server.newPlace("f23");
  const line = await startFaultProxy(server.url);
  t.after(() => line.stop());
  const store = openPlace(line.through(place));
  line.plan("409 conflict");
  await fails(store.put(path, bytes("1")), "server");
  assert.equal(await store.holds(path, bytes("1")), false);
  line.plan("409 conflict, done");
  await fails(store.put(path, bytes("1")), "server");
  assert.equal(await store.holds(path, bytes("1")), true);
});

test("F24 of many who write one name at once exactly one wins, and each finds out whether it did", async () => {
  const place = await server.newPlace("f24");
  for (let round = 1; round <= 5; round += 1) {
    const outcomes = await Promise.all(Array.from({ length: 8 }, async (_, i) => {
      const store = openPlace(place);
      const ours = bytes(`writer ${i} `.repeat(i + 1));
      // Who loses is told 412 or 500.
      const answer = await store.put(`r/${headOf(round)}`, ours)
        .catch((error) => assert.equal(error.kind, "server", error.stack));
      return { answer, ours, store };
    }));
    const held = await Promise.all(outcomes.map(({ store, ours }) => store.holds(`r/${headOf(round)}`, ours)));
    assert.equal(held.filter(Boolean).length, 1, "one winner");
    assert.ok(outcomes.every(({ answer }, i) => answer !== "stored" || held[i]), "who was told so has won");
  }
});

test("F35 more files than one listing has are all listed", async () => {
  const store = openPlace(await server.newPlace("f35"));
  const names = Array.from({ length: 2 * listedAtOnce + 1 }, (_, i) => headOf(i));
  const left = [...names];
  await Promise.all(Array.from({ length: 16 }, async () => {
    for (let name = left.pop(); name; name = left.pop()) await store.put(`r/${name}`, bytes("x"));
  }));
  assert.deepEqual(await store.list("r"), names);
});

test("F38 a clock that is a day off is made good by that of the gateway", async (t) => {
  const place = await server.newPlace("f38");
  const now = Date.now;
  for (const offByMs of [86_400_000, -86_400_000, 1_260_000]) {
    t.mock.method(Date, "now", () => now() + offByMs);
    const store = openPlace(place);
    await store.put(path, bytes("1"));
    assert.equal(text(await store.get(path)), "1");
    t.mock.restoreAll();
  }
});

test("F40 a bucket that is full says so, takes nothing, and goes on when there is room", async () => {
  const owner = await server.newUser("full");
  const quota = (...args) => server.administer("quota", ...args, "--uid", "full", "--quota-scope", "user");
  await quota("set", "--max-objects", "1");
  await quota("enable");
  const bucket = await server.newBucket("small", owner);
  const store = openPlace(bucket.place);
  await store.put(path, bytes("1"));
  await fails(store.put(`r/${headOf(2)}`, bytes("2")), "full");
  assert.deepEqual(await store.list("r"), [headOf(1)]);
  assert.deepEqual((await diagnose(bucket.place, "kleber")).kind, "ok", "reading goes on");
  await store.remove(path);
  await store.put(`r/${headOf(2)}`, bytes("2"));
  assert.deepEqual(await store.list("r"), [headOf(2)]);
});

test("F44 clients in one bucket do not see each other, whatever they are called", async () => {
  const prefixes = ["zoé", "zoé 2", "zo", "zoé/mrn1", ""];
  const stores = await Promise.all(prefixes.map(async (prefix) => openPlace(await server.newPlace(prefix))));
  await Promise.all(stores.map((store, i) => store.put(path, bytes(prefixes[i]))));
  for (const [i, store] of stores.entries()) {
    assert.deepEqual([await store.list("r"), await store.list("")], [[headOf(1)], []]);
    assert.equal(text(await store.get(path)), prefixes[i]);
  }
  await stores[0].remove(path);
  for (const store of stores.slice(1)) assert.deepEqual(await store.list("r"), [headOf(1)]);
});

let places = 0;
storeContract("Ceph with a key for one folder", async () => {
  places += 1;
  const place = placeOfClient(`kleber/Zoé ${places}`);
  return {
    open: () => openPlace(place),
    openNowhere: () => openPlace(server.nowhere(place)),
    openAsStranger: () => openPlace(server.asStranger(place)),
  };
});

test("F44 the key of one client opens nothing of another, and does not tell what there is", async () => {
  await openPlace(await server.newPlace("port")).put(path, bytes("1"));
  for (const prefix of ["port", "", "kleber2"]) {
    const store = openPlace(placeOfClient(prefix));
    for (const ask of [
      () => store.list("r"), () => store.get(path), () => store.get("space.json"), () => store.put(path, bytes("2")),
      () => store.holds(path, bytes("1")), () => store.remove(path),
    ]) await fails(ask(), "refused");
  }
});
