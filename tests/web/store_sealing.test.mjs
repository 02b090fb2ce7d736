// What lies in a store sealed, and the lock on its key; held against Node's cryptography.

import assert from "node:assert/strict";
import { createDecipheriv, createHash, pbkdf2Sync, webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

globalThis.crypto ??= webcrypto;
const { newLock, unlock } = await importFromWeb("stores/lock.ts");
const { seal, unseal } = await importFromWeb("stores/sealing.ts");

const bytes = (text) => new TextEncoder().encode(text);
const space = "5f1e8a6b0c2d4e7f9a1b3c5d7e9f0a2b";
const place = { kind: "head", name: "00c0ffee00c0ffee.0000000012" };
const passphrase = "été à la boulangerie";
const { lock, key } = await newLock(space, passphrase);

function opened(sealed, secret, label) {
  const decipher = createDecipheriv("aes-256-gcm", secret, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(label));
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

test("Another implementation, given the passphrase, finds the key and what it seals", async () => {
  const wrapping = pbkdf2Sync(passphrase, Buffer.from(lock.salt, "base64"), 600_000, 32, "sha256");
  const raw = opened(Buffer.from(lock.key, "base64"), wrapping, `marronnier|1|${space}|key|1`);
  assert.equal(raw.length, 32);
  const sealed = Buffer.from(await seal(bytes("MRN1 plan"), key, place));
  assert.equal(opened(sealed, raw, `marronnier|1|${space}|head|00c0ffee00c0ffee.0000000012`).toString(), "MRN1 plan");
});

test("The check of a lock covers all of it", () => {
  const parts = [space, "PBKDF2-HMAC-SHA-256", 600_000, lock.salt, lock.key];
  assert.equal(lock.check, createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12));
});

test("What was sealed is opened by every device with the passphrase, however its keyboard writes accents", async () => {
  const sealed = await seal(bytes("MRN1 plan"), key, place);
  for (const typed of [passphrase, passphrase.normalize("NFD")]) {
    const other = await unlock(space, lock, typed);
    assert.ok(other.ok);
    assert.deepEqual(await unseal(sealed, other.key, place), bytes("MRN1 plan"));
  }
});

test("A wrong passphrase, a damaged lock and one of a newer program are told apart", async () => {
  const trouble = async (changed, typed = passphrase, where = space) => (await unlock(where, changed, typed)).trouble;
  const withCheck = (changed) => ({
    ...changed,
    check: createHash("sha256")
      .update(JSON.stringify([space, changed.derivation, changed.iterations, changed.salt, changed.key])).digest("hex").slice(0, 12),
  });
  assert.equal(await trouble(lock, "wrong"), "wrong-passphrase");
  assert.equal(await trouble(lock, ""), "wrong-passphrase");
  for (const damage of [
    { salt: lock.key }, { key: lock.salt }, { key: "*" }, { salt: "" }, { iterations: 600_001 }, { check: "000000000000" },
  ]) assert.equal(await trouble({ ...lock, ...damage }), "damaged", JSON.stringify(damage));
  assert.equal(await trouble(lock, passphrase, "another"), "damaged");
  for (const change of [{ derivation: "Argon2id" }, { iterations: 1000 }, { iterations: 4e9 }, { iterations: Number.NaN }]) {
    assert.equal(await trouble(withCheck({ ...lock, ...change })), "newer", JSON.stringify(change));
  }
  assert.equal(await trouble(withCheck({ ...lock, key: lock.salt })), "wrong-passphrase");
});

test("Two locks under one passphrase have nothing in common", async () => {
  const second = await newLock(space, passphrase);
  assert.notEqual(second.lock.salt, lock.salt);
  assert.notEqual(second.lock.key, lock.key);
  assert.equal(await unseal(await seal(bytes("x"), second.key, place), key, place), undefined);
});

test("The key cannot be taken out of the browser", () => {
  assert.equal(key.key.extractable, false);
});

test("What was changed, cut, or put in another place does not open", async () => {
  const sealed = await seal(bytes("MRN1 plan"), key, place);
  for (let i = 0; i < sealed.length; i += 1) {
    const changed = sealed.slice();
    changed[i] ^= 1;
    assert.equal(await unseal(changed, key, place), undefined, `byte ${i}`);
  }
  for (const cut of [0, 5, 12, 20, sealed.length - 1]) assert.equal(await unseal(sealed.slice(0, cut), key, place), undefined);
  assert.equal(await unseal(sealed, key, { ...place, name: "00c0ffee00c0ffee.0000000013" }), undefined);
  assert.equal(await unseal(sealed, key, { ...place, kind: "history" }), undefined);
  assert.equal(await unseal(sealed, { ...key, space: "another" }, place), undefined);
});

test("No two files are sealed with the same number", async () => {
  const numbers = new Set();
  for (let i = 0; i < 2000; i += 1) numbers.add(Buffer.from(await seal(bytes("x"), key, place)).toString("hex", 0, 12));
  assert.equal(numbers.size, 2000);
});
