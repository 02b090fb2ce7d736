// What s3-lifecycle.json promises to who hosts plans.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { importFromWeb } from "../../web/import_from_web.mjs";
import { startRadosgw } from "../radosgw.mjs";
import { configuration } from "../running.mjs";

const { openPlace } = await importFromWeb("stores/places.ts");

const server = await startRadosgw();
after(() => server.stop());

const bytes = (text) => new TextEncoder().encode(text);
const headOf = (number) => `${"c".repeat(16)}.${String(number).padStart(10, "0")}.0123456789ab.bin`;

test("A head that a device deleted can be got back in a bucket with versions, until the lifecycle ends that", {
  timeout: 60_000,
}, async () => {
  const bucket = await server.newBucket("versions", await server.newUser("versions"));
  await bucket.keepVersions();
  const store = openPlace(bucket.place);
  await store.put(`r/${headOf(1)}`, bytes("1"));
  await store.put(`r/${headOf(2)}`, bytes("2"));
  await store.remove(`r/${headOf(1)}`);
  assert.deepEqual(await store.list("r"), [headOf(2)]);
  const versions = async () => {
    const listed = await bucket.ask("GET", "?versions");
    return [...listed.matchAll(/<(Version|DeleteMarker)>.*?<Key>(.*?)<\/Key>/gs)]
      .map(([, kind, key]) => `${kind} ${key.slice("mrn1/r/".length)}`);
  };
  assert.deepEqual((await versions()).sort(), [`DeleteMarker ${headOf(1)}`, `Version ${headOf(1)}`, `Version ${headOf(2)}`]);
  await bucket.forgetVersions(JSON.parse(await configuration("s3-lifecycle.json", { 30: "1" })));
  while ((await versions()).length > 1) await server.administer("lc", "process");
  assert.deepEqual(await versions(), [`Version ${headOf(2)}`]);
  assert.deepEqual(await store.get(`r/${headOf(2)}`), bytes("2"));
});
