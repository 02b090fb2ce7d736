// What a head looks like in a store, and what is made of files that are not what they seem.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";
import { deflateSync, inflateSync } from "node:zlib";

import { importFromWeb } from "./import_from_web.mjs";

globalThis.crypto ??= webcrypto;
const { checkOf } = await importFromWeb("stores/encodings.ts");
const { newLock } = await importFromWeb("stores/lock.ts");
const { pack, unpack } = await importFromWeb("stores/packing.ts");

const { key } = await newLock("space", "passphrase");
const sealing = { key, place: { kind: "head", name: "00c0ffee00c0ffee.0000000012" } };
const file = (...parts) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const packed = (payload, { version = 1, flags = 1 } = {}) => file("MRN1", [version, flags], payload);
const troubleOf = async (bytes, ...more) => (await unpack(bytes, ...more)).trouble;

test("A text comes out as it went in", async () => {
  const many = JSON.stringify(Array.from({ length: 2000 }, (_, i) => ({ id: `post-${i}`, text: "é 🌰\u0000\ufeff" })));
  for (const text of ["", "{}", "\ufeff{}", many]) {
    for (const sealed of [undefined, sealing]) {
      assert.deepEqual(await unpack(await pack(text, sealed), sealed), { ok: true, text });
    }
  }
});

test("A packed text begins with MRN1, a version and flags; zlib reads the rest", async () => {
  const bytes = Buffer.from(await pack("plan"));
  assert.deepEqual([bytes.toString("latin1", 0, 4), bytes[4], bytes[5]], ["MRN1", 1, 1]);
  assert.equal(inflateSync(bytes.subarray(6)).toString(), "plan");
  assert.deepEqual(await unpack(packed(deflateSync("plan"))), { ok: true, text: "plan" });
  assert.deepEqual([...(await pack("plan", sealing)).subarray(0, 6)], [...Buffer.from("MRN1"), 1, 3]);
});

test("The check of a file is the beginning of its SHA-256", async () => {
  assert.equal(await checkOf(file("abc")), "ba7816bf8f01");
});

test("A page, a file of others and nothing at all are not ours", async () => {
  for (const other of ["", "MRN", "MRN1", "MRN1\u0001", "<!DOCTYPE html><html>", "{}", "mrn1\u0001\u0001abc", "PK\u0003\u0004aaaaaa"]) {
    assert.equal(await troubleOf(file(other)), "not-ours", other);
  }
});

test("What a newer program packed is left to newer programs", async () => {
  for (const header of [{ version: 0 }, { version: 2 }, { flags: 4 }, { flags: 129 }]) {
    assert.equal(await troubleOf(packed(deflateSync("plan"), header)), "newer", JSON.stringify(header));
  }
});

test("Torn, changed and mistaken files are damaged", async () => {
  const whole = await pack("plan of a bakery".repeat(50));
  for (const length of [6, 7, 20, whole.length - 1]) assert.equal(await troubleOf(whole.slice(0, length)), "damaged", `${length}`);
  const changed = whole.slice();
  changed[changed.length - 6] ^= 0x55;
  assert.equal(await troubleOf(changed), "damaged");
  assert.equal(await troubleOf(packed("junk")), "damaged");
  assert.equal(await troubleOf(packed([0xff, 0xfe], { flags: 0 })), "damaged");
});

test("A few bytes that would fill the memory are refused", async () => {
  assert.equal(await troubleOf(packed(deflateSync(Buffer.alloc(65 * 1024 * 1024)))), "too-large");
  assert.equal(await troubleOf(packed(deflateSync(Buffer.alloc(2 * 1024 * 1024)))), "too-large");
  assert.equal((await unpack(packed(deflateSync(Buffer.alloc(1024 * 1024))))).ok, true);
});

test("Whatever can be packed can be unpacked, even one letter two million times", async () => {
  const text = "a".repeat(2_000_000);
  assert.deepEqual(await unpack(await pack(text)), { ok: true, text });
});

test("A plan that nobody could read back is not packed", async () => {
  await assert.rejects(pack("a".repeat(64 * 1024 * 1024 + 1)), { name: "StoreFailure", kind: "full" });
});

test("Where everything is sealed, what is not is refused; and the reverse", async () => {
  assert.equal(await troubleOf(await pack("plan"), sealing), "not-sealed");
  assert.equal(await troubleOf(await pack("plan", sealing)), "sealed");
});

test("A sealed head under another name or another key is damaged", async () => {
  const bytes = await pack("plan", sealing);
  assert.equal(await troubleOf(bytes, { ...sealing, place: { ...sealing.place, name: "00c0ffee00c0ffee.0000000013" } }), "damaged");
  assert.equal(await troubleOf(bytes, { ...sealing, key: (await newLock("space", "passphrase")).key }), "damaged");
});
