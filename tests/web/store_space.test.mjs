// space.json: what it says, and who begins it.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { MemoryStore } from "./memory_store.mjs";

globalThis.crypto ??= webcrypto;
const { meetSpace, newSpaceId, readSpace, writeSpace } = await importFromWeb("stores/space.ts");

const bytes = (text) => new TextEncoder().encode(typeof text === "string" ? text : JSON.stringify(text));
const lock = { derivation: "PBKDF2-HMAC-SHA-256", iterations: 600_000, salt: "c2FsdA==", key: "a2V5", check: "0123456789ab" };
const ours = { plan: "boulangerie-kleber", space: "5f1e8a6b0c2d4e7f9a1b3c5d7e9f0a2b" };
const theirs = { plan: "boulangerie-kleber", space: "00112233445566778899aabbccddeeff" };
const file = { format: "marronnier-space", minReader: 1, ...ours };

test("What is written can be read, with a lock and without", () => {
  assert.equal(new TextDecoder().decode(writeSpace(ours)), `{
  "format": "marronnier-space",
  "minReader": 1,
  "space": "5f1e8a6b0c2d4e7f9a1b3c5d7e9f0a2b",
  "plan": "boulangerie-kleber"
}
`);
  for (const space of [ours, { ...ours, lock }]) assert.deepEqual(readSpace(writeSpace(space)), { kind: "space", space });
});

test("What a later program adds is passed over; what it changes is left to it", () => {
  assert.deepEqual(readSpace(bytes({ ...file, since: 2027 })), { kind: "space", space: ours });
  assert.deepEqual(readSpace(bytes({ ...file, minReader: 2, space: 7 })), { kind: "newer" });
});

test("Files of others are not ours", () => {
  for (const other of ["", "<!DOCTYPE html>", "[]", "null", "7", "{}", '{"format":"marronnier"}', '{"__proto__":{"format":"marronnier-space"}}',
    `"${"x".repeat(20_000)}"`, `{"format":"marronnier-space","x":"${"x".repeat(20_000)}"}`]) {
    assert.deepEqual(readSpace(bytes(other)), { kind: "not-ours" }, other.slice(0, 60));
  }
});

test("What is torn or tampered with is damaged, above all a lock: without it, everything would be written in the open", () => {
  for (const damaged of [
    '{"format":"marronnier-space","min', { ...file, minReader: "1" }, { ...file, minReader: undefined }, { ...file, plan: "" },
    { ...file, plan: "../x" }, { ...file, plan: undefined }, { ...file, space: "x" }, { ...file, space: ours.space.toUpperCase() },
    { ...file, lock: null }, { ...file, lock: {} }, { ...file, lock: [] }, { ...file, lock: "" },
    ...Object.keys(lock).map((name) => ({ ...file, lock: { ...lock, [name]: undefined } })),
    { ...file, lock: { ...lock, iterations: "600000" } },
  ]) assert.deepEqual(readSpace(bytes(damaged)), { kind: "damaged" }, JSON.stringify(damaged));
});

test("Who comes first begins the space; who comes later finds it", async () => {
  const store = new MemoryStore();
  assert.deepEqual(await meetSpace(store, ours), { kind: "space", space: ours });
  assert.deepEqual(await meetSpace(store, theirs), { kind: "space", space: ours });
  assert.equal(store.asked.filter((question) => question.startsWith("put")).length, 1);
});

test("Of two who begin at the same moment, what is there afterwards says who did", async () => {
  for (const ignoresConditions of [false, true]) {
    const store = new MemoryStore({ ignoresConditions });
    store.habits.before = (what) => {
      if (what === "put") store.files.set("space.json", writeSpace(theirs));
    };
    const winner = ignoresConditions ? ours : theirs;
    assert.deepEqual(await meetSpace(store, ours), { kind: "space", space: winner });
  }
});

test("A beginning of ours that was cut is begun again; that of others is left alone", async () => {
  const whole = writeSpace(ours);
  const store = new MemoryStore();
  store.files.set("space.json", whole.slice(0, whole.length - 5));
  assert.deepEqual(await meetSpace(store, ours), { kind: "space", space: ours });
  for (const torn of [writeSpace(theirs).slice(0, -5), whole.slice(0, 40)]) {
    store.files.set("space.json", torn);
    assert.deepEqual(await meetSpace(store, ours), { kind: "damaged" });
    assert.deepEqual(store.files.get("space.json"), torn);
  }
});

test("Something else under that name is never overwritten", async () => {
  const store = new MemoryStore({ ignoresConditions: true });
  store.files.set("space.json", bytes("<!DOCTYPE html>"));
  assert.deepEqual(await meetSpace(store, ours), { kind: "not-ours" });
  assert.deepEqual(store.asked, ["get space.json"]);
});

test("A store that swallows what it is given is no place to begin", async () => {
  const store = new MemoryStore();
  store.get = async () => undefined;
  await assert.rejects(meetSpace(store, ours), { name: "StoreFailure", kind: "server" });
});

test("Spaces have names that nobody else has", () => {
  const names = new Set(Array.from({ length: 1000 }, newSpaceId));
  assert.equal(names.size, 1000);
  for (const name of names) assert.match(name, /^[0-9a-f]{32}$/);
});
