// A folder of this computer as a store.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { SmallFolder } from "./small_folder.mjs";

const { openFolder } = await importFromWeb("stores/folder.ts");

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const head = "00c0ffee00c0ffee.0000000012.0123456789ab.bin";
const fails = (promise, kind, detail) => assert.rejects(promise, (error) => {
  assert.deepEqual({ name: error.name, kind: error.kind }, { name: "StoreFailure", kind }, error.message);
  if (detail) assert.equal(error.detail, detail);
  return true;
});

async function prepared() {
  const root = new SmallFolder();
  const store = openFolder(root);
  await store.prepare();
  return { root, store };
}

test("What stands under a name stays, unless it is the beginning of a write that was cut", async () => {
  const { root, store } = await prepared();
  await store.put("space.json", bytes("{1}"));
  for (const other of ["{2}", "{1}", "{1", "{2}{1}", ""]) {
    assert.equal(await store.put("space.json", bytes(other)), "taken", other);
  }
  const file = await (await root.getDirectoryHandle("mrn1")).getFileHandle("space.json");
  for (const cut of ["", "{", "{3"]) {
    file.bytes = bytes(cut);
    assert.equal(await store.holds("space.json", bytes("{3}")), false);
    assert.equal(await store.put("space.json", bytes("{3}")), "stored", cut);
    assert.equal(text(await store.get("space.json")), "{3}");
  }
});

test("A folder that is not there is empty; a stick that was pulled out is missing", async () => {
  const root = new SmallFolder();
  const store = openFolder(root);
  assert.deepEqual(await store.list("r"), []);
  root.trouble = "NotFoundError";
  await fails(store.list("r"), "missing", "list r: NotFoundError");
  await fails(store.put("1", bytes("1")), "missing");
  await fails(store.prepare(), "missing");
});

test("A permission that ended, a full disk and other troubles have their meaning", async () => {
  const { root, store } = await prepared();
  await store.put("1", bytes("1"));
  for (const [name, kind] of [
    ["NotAllowedError", "refused"], ["SecurityError", "refused"], ["NoModificationAllowedError", "server"],
    ["NotReadableError", "server"],
  ]) {
    root.trouble = name;
    for (const question of [
      () => store.list("r"), () => store.get("1"), () => store.put("2", bytes("2")), () => store.holds("1", bytes("1")),
      () => store.remove("1"), () => store.prepare(),
    ]) await fails(question(), kind);
  }
});

test("What does not fit leaves nothing that would be taken for a file of ours", async () => {
  const { root, store } = await prepared();
  root.isFull = true;
  await fails(store.put("1", bytes("1")), "full", "write 1: QuotaExceededError");
  assert.equal(await store.holds("1", bytes("1")), false);
  root.isFull = false;
  assert.equal(await store.put("1", bytes("1")), "stored");
});
