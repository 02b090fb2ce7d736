// Devices that publish through a bad line, as core/sync/machine.cpp does it: put, look whether it is whole, and only then say
// "synced". A head that was found torn is written anew under another name; one of unknown fate under the same.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { startFaultProxy } from "./fault_proxy.mjs";
import { randomFrom } from "./random.mjs";

const { openPlace } = await importFromWeb("stores/places.ts");
const { checkOf } = await importFromWeb("stores/encodings.ts");

const devices = 3;
const turns = 60;
const kept = 3;
const badness = 0.4;
const failureKinds = new Set(["network", "server", "portal", "redirected", "full", "missing", "refused", "clock"]);

/** What was asked, or the reason why nobody knows. */
async function attempt(act) {
  try {
    return { value: await act() };
  } catch (error) {
    assert.equal(error.name, "StoreFailure", error.stack);
    assert.ok(failureKinds.has(error.kind));
    return { failure: error };
  }
}

class Device {
  acknowledged = [];  // [name, bytes], oldest first.
  #sequence = 0;
  #sending;

  constructor(id, store, random) {
    this.id = id;
    this.store = store;
    this.random = random;
  }

  async #newHead() {
    this.#sequence += 1;
    const bytes = Uint8Array.from({ length: 2_000 + this.random.below(30_000) }, () => this.random.below(256));
    const name = `${this.id.repeat(16)}.${String(this.#sequence).padStart(10, "0")}.${await checkOf(bytes)}.bin`;
    return { name, bytes };
  }

  async publish() {
    this.#sending ??= await this.#newHead();
    const { name, bytes } = this.#sending;
    // "taken" may be our own file after a reply that was lost.
    const { failure } = await attempt(() => this.store.put(`r/${name}`, bytes));
    if (failure) return failure;
    const found = await attempt(() => this.store.holds(`r/${name}`, bytes));
    if (found.failure) return found.failure;
    this.#sending = undefined;
    if (found.value) this.acknowledged.push([name, bytes]);
    return undefined;
  }

  async tidy() {
    for (const [name] of this.acknowledged.slice(0, -kept)) await attempt(() => this.store.remove(`r/${name}`));
    this.acknowledged = this.acknowledged.slice(-kept);
  }
}

/** Whether bytes are what their name says: how a reader knows a torn head. */
const isWhole = async (name, bytes) => name.split(".")[2] === await checkOf(bytes);

async function read(reader, everybody, random) {
  const listed = await attempt(() => reader.list("r"));
  for (const name of listed.value ?? []) assert.match(name, /^([0-9a-f])\1{15}\.\d{10}\.[0-9a-f]{12}\.bin$/);
  const known = everybody.flatMap(({ acknowledged }) => acknowledged);
  if (known.length === 0) return;
  const [name, bytes] = random.oneOf(known);
  const got = await attempt(() => reader.get(`r/${name}`));
  if (got.failure) return;
  // Never: there is no such file. What is taken for gone is not looked for again.
  assert.ok(got.value, `${name} is said not to be there`);
  if (await isWhole(name, got.value)) assert.ok(Buffer.compare(got.value, bytes) === 0);
}

/** `start` is that of a server in this folder. */
export async function badLineTo(label, start, seeds) {
  const server = await start();
  after(() => server.stop());
  for (const seed of seeds) {
    test(`${label}: no head that was found whole is lost on a bad line, seed ${seed}`, async (t) => {
      const random = randomFrom(seed);
      const place = await server.newPlace(`bad line ${seed}`);
      const straight = openPlace(place);
      await straight.prepare();
      const line = await startFaultProxy(server.url, seed);
      t.after(() => line.stop());
      line.rate = badness;
      const open = () => openPlace(line.through(place));
      const everybody = Array.from({ length: devices }, (_, i) => new Device("abc"[i], open(), random));
      const reader = open();
      for (let turn = 0; turn < turns; turn += 1) {
        const device = random.oneOf(everybody);
        const failure = await device.publish();
        if (!failure) await device.tidy();
        await read(reader, everybody, random);
      }
      line.rate = 0;
      for (const device of everybody) while (await device.publish());
      const listed = new Set(await straight.list("r"));
      for (const { acknowledged } of everybody) {
        assert.ok(acknowledged.length > 0);
        for (const [name, bytes] of acknowledged) {
          assert.ok(listed.has(name), name);
          assert.ok(Buffer.compare(await straight.get(`r/${name}`), bytes) === 0, name);
        }
      }
      assert.deepEqual(line.strangers, [], "nobody follows a redirection");
      assert.ok(new Set(line.happened).size > 15, `${new Set(line.happened).size} kinds of faults`);
    });
  }
}
