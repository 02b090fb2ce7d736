// What every store has to do, whatever is behind it: the same tests for those in memory and for real servers.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

globalThis.crypto ??= webcrypto;
const { meetSpace } = await importFromWeb("stores/space.ts");

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const headOf = (device, sequence) => `${String(device).padStart(16, "0")}.${String(sequence).padStart(10, "0")}.0123456789ab.bin`;

/** `start(t)` gives, each time, `open()` for a new and empty place; and, where there is such a thing, `openNowhere()`, a
 *  place that does not exist, and `openAsStranger()`, the same with a wrong login. */
export function storeContract(name, start) {
  const rule = (title, act) => test(`${name}: ${title}`, async (t) => act(await start(t)));

  async function prepared({ open }) {
    const store = open();
    await store.prepare();
    return store;
  }

  rule("an empty place is empty, prepared or not, once or twice", async ({ open }) => {
    const store = open();
    for (let time = 0; time < 3; time += 1) {
      assert.deepEqual([await store.list("r"), await store.list("")], [[], []]);
      assert.equal(await store.get(`r/${headOf(1, 1)}`), undefined);
      assert.equal(await store.holds(`r/${headOf(1, 1)}`, bytes("x")), false);
      await store.remove(`r/${headOf(1, 1)}`);
      await store.prepare();
    }
  });

  rule("what is put can be listed, got, found whole, and removed", async (place) => {
    const store = await prepared(place);
    const path = `r/${headOf(1, 1)}`;
    assert.equal(await store.put(path, bytes("MRN1 plan")), "stored");
    assert.deepEqual(await store.list("r"), [headOf(1, 1)]);
    assert.equal(text(await store.get(path)), "MRN1 plan");
    assert.equal(await store.holds(path, bytes("MRN1 plan")), true);
    assert.equal(await store.holds(path, bytes("MRN1 pl")), false);
    await store.remove(path);
    await store.remove(path);
    assert.deepEqual(await store.list("r"), []);
    assert.equal(await store.get(path), undefined);
    assert.equal(await store.holds(path, bytes("MRN1 plan")), false);
  });

  rule("bytes stay as they are, few or many", async (place) => {
    const store = await prepared(place);
    const many = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) >> 7);
    const each = Uint8Array.from({ length: 256 }, (_, i) => i);
    for (const [file, content] of [["r/none.bin", bytes("")], ["r/each.bin", each], ["r/many.bin", many]]) {
      await store.put(file, content);
      assert.ok(Buffer.compare(await store.get(file), content) === 0, file);
      assert.equal(await store.holds(file, content), true, file);
    }
  });

  rule("folders do not see each other's files, and one for a day need not be prepared", async (place) => {
    const store = await prepared(place);
    for (const path of ["space.json", `r/${headOf(1, 1)}`, `h/20261123/${headOf(1, 1)}`, "s/1.html"]) await store.put(path, bytes(path));
    assert.deepEqual(await Promise.all(["", "r", "h", "h/20261123", "s", "z"].map((folder) => store.list(folder))), [
      ["space.json"], [headOf(1, 1)], [], [headOf(1, 1)], ["1.html"], [],
    ]);
  });

  rule("a name that is used already keeps what it has, or has what was put last: nothing in between", async (place) => {
    const store = await prepared(place);
    await store.put("space.json", bytes("first"));
    const answer = await store.put("space.json", bytes("second"));
    assert.equal(text(await store.get("space.json")), answer === "taken" ? "first" : "second");
  });

  rule("F45 names of others do no harm, nor do their folders", async (place) => {
    const store = await prepared(place);
    // None with a dot before: nginx does not list those.
    const names = [headOf(1, 1), "Thumbs.db", "desktop.ini", "é & (1)+.txt"];
    for (const name of names) await store.put(`r/${name}`, bytes(name));
    await store.put("r/@eaDir/1.txt", bytes("x"));
    assert.deepEqual((await store.list("r")).sort(), names);
    for (const name of names) {
      assert.equal(text(await store.get(`r/${name}`)), name);
      await store.remove(`r/${name}`);
    }
    assert.deepEqual(await store.list("r"), []);
  });

  rule("F46 names that differ in case or in how an accent is written are listed as they are", async (place) => {
    const store = await prepared(place);
    const names = ["ZOE.bin", "Zoe\u0301.bin", "Zo\u00e9.bin", "zoe.bin"];
    for (const name of names) await store.put(`r/${name}`, bytes(name));
    assert.deepEqual((await store.list("r")).sort(), names);
    for (const name of names) assert.equal(text(await store.get(`r/${name}`)), name);
  });

  rule("devices that publish at the same time find each other's heads", async (place) => {
    await prepared(place);
    const published = await Promise.all([1, 2, 3, 4].map(async (device) => {
      const store = place.open();
      const names = [];
      for (let sequence = 1; sequence <= 4; sequence += 1) {
        names.push(headOf(device, sequence));
        await store.put(`r/${names.at(-1)}`, bytes(`${device}/${sequence}`));
      }
      return names;
    }));
    const store = place.open();
    assert.deepEqual((await store.list("r")).sort(), published.flat());
    for (const name of published.flat()) {
      const [device, sequence] = name.split(".").map(Number);
      assert.equal(text(await store.get(`r/${name}`)), `${device}/${sequence}`);
    }
  });

  rule("who comes second meets the space of who came first", async (place) => {
    const store = await prepared(place);
    const first = { plan: "kleber", space: "1".repeat(32) };
    assert.deepEqual(await meetSpace(store, first), { kind: "space", space: first });
    assert.deepEqual(await meetSpace(place.open(), { ...first, space: "2".repeat(32) }), { kind: "space", space: first });
  });

  rule("a place that is not there is missing, and not empty", async ({ openNowhere }) => {
    if (!openNowhere) return;
    const store = openNowhere();
    await assert.rejects(store.list("r"), { name: "StoreFailure", kind: "missing" });
    await assert.rejects(store.put("r/1.bin", bytes("x")), { name: "StoreFailure", kind: "missing" });
    await assert.rejects(store.list("r"), { name: "StoreFailure", kind: "missing" });
  });

  rule("a wrong login is refused, whatever is asked", async ({ openAsStranger }) => {
    if (!openAsStranger) return;
    const store = openAsStranger();
    for (const question of [
      () => store.list("r"), () => store.get("1"), () => store.put("r/1.bin", bytes("1")), () => store.remove("r/1.bin"),
      () => store.holds("r/1.bin", bytes("1")),
    ]) await assert.rejects(question(), { name: "StoreFailure", kind: "refused" });
  });
}
