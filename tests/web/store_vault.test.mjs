// Logins between visits.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";
import { inspect } from "node:util";

import { importFromWeb } from "./import_from_web.mjs";

globalThis.crypto ??= webcrypto;
globalThis.CryptoKey ??= webcrypto.CryptoKey;
const { Vault } = await importFromWeb("stores/vault.ts");

class MapShelf {
  map = new Map();

  async read(name) {
    return this.map.get(name);
  }

  async write(name, value) {
    this.map.set(name, value);
  }

  async writeOnce(name, value) {
    if (!this.map.has(name)) this.map.set(name, value);
    return this.map.get(name);
  }

  async remove(name) {
    this.map.delete(name);
  }
}

const folder = { kind: "directory", name: "plans" };
const login = { secrets: { user: "zoé", password: "CANARY-p4ss" }, things: { folder } };
const later = (shelf) => new Vault(shelf);

test("A login that is to stay is there at the next visit", async () => {
  const shelf = new MapShelf();
  assert.equal(await new Vault(shelf).save("kleber", login, "on-this-device"), "on-this-device");
  assert.deepEqual(await later(shelf).load("kleber"), login);
  assert.equal(await later(shelf).load("other"), undefined);
});

test("A login for the visit is gone with it, and so is what was kept before", async () => {
  const shelf = new MapShelf();
  const vault = new Vault(shelf);
  await vault.save("kleber", login, "on-this-device");
  assert.equal(await vault.save("kleber", login, "for-this-visit"), "for-this-visit");
  assert.deepEqual(await vault.load("kleber"), login);
  assert.equal(await later(shelf).load("kleber"), undefined);
});

test("A login that is forgotten is nowhere", async () => {
  const shelf = new MapShelf();
  const vault = new Vault(shelf);
  await vault.save("kleber", login, "on-this-device");
  assert.equal(await vault.forget("kleber"), true);
  assert.equal(await vault.load("kleber"), undefined);
  assert.deepEqual([...shelf.map.keys()], ["key"]);
});

test("What is kept shows nothing of the secrets, and its key cannot be taken out", async () => {
  const shelf = new MapShelf();
  await new Vault(shelf).save("kleber", login, "on-this-device");
  const { nonce, sealed } = shelf.map.get("login/kleber");
  const dump = inspect(shelf.map, { depth: 9 }) + Buffer.concat([nonce, sealed]).toString("latin1");
  assert.ok(!dump.includes("CANARY") && !dump.includes("zoé"));
  assert.equal(shelf.map.get("key").extractable, false);
});

test("Each save is sealed anew, and a login does not open for another plan", async () => {
  const shelf = new MapShelf();
  const vault = new Vault(shelf);
  await vault.save("kleber", login, "on-this-device");
  const first = shelf.map.get("login/kleber");
  await vault.save("kleber", login, "on-this-device");
  assert.notDeepEqual(shelf.map.get("login/kleber").nonce, first.nonce);
  shelf.map.set("login/other", first);
  assert.equal(await later(shelf).load("other"), undefined);
});

test("Two tabs that begin at once use one key", async () => {
  const shelf = new MapShelf();
  await Promise.all([new Vault(shelf).save("a", login, "on-this-device"), new Vault(shelf).save("b", login, "on-this-device")]);
  assert.deepEqual([await later(shelf).load("a"), await later(shelf).load("b")], [login, login]);
});

test("Whatever is found in place of a login, the person is asked", async () => {
  const shelf = new MapShelf();
  await new Vault(shelf).save("kleber", login, "on-this-device");
  const row = shelf.map.get("login/kleber");
  for (const other of [null, 7, {}, { ...row, sealed: undefined }, { ...row, sealed: row.sealed.slice(1) }, { ...row, things: 7 }]) {
    shelf.map.set("login/kleber", other);
    assert.equal(await later(shelf).load("kleber"), undefined);
  }
  shelf.map.set("login/kleber", row);
  shelf.map.delete("key");
  assert.equal(await later(shelf).load("kleber"), undefined);
});

test("Where nothing can be kept, a login lasts as long as the visit", async () => {
  const broken = new Proxy({}, { get: () => async () => { throw new DOMException("No", "InvalidStateError"); } });
  const vault = new Vault(broken);
  assert.equal(await vault.save("kleber", login, "on-this-device"), "for-this-visit");
  assert.deepEqual(await vault.load("kleber"), login);
  assert.equal(await vault.forget("kleber"), false);
  assert.equal(await vault.load("kleber"), undefined);
});
