// One file that several devices write, on a real server: where tags are weak within a second (Apache), stay the same within
// it (nginx), or never match in quotes (Ceph), no edit that was called synced is lost.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { importFromWeb } from "../web/import_from_web.mjs";
import { editsIn, OneFileDevice } from "../web/one_file_device.mjs";
import { startFaultProxy } from "./fault_proxy.mjs";

const { openS3File, openWebDavFile } = await importFromWeb("stores/http_file.ts");

const fileIn = (place) => (place.kind === "s3"
  ? openS3File({ ...place, prefix: `${place.prefix}/plan.json` })
  : openWebDavFile({ ...place, url: `${place.url}plan.json` }));

async function settle(devices, rounds) {
  for (let round = 0; round < rounds; round += 1) for (const device of devices) await device.synchronise();
}

/** `start` is that of a server in this folder. On one that `writesInPlace`, who writes at the same moment as another leaves a
 *  mixture of both, and somebody is asked: nothing for many at once. */
export async function oneFileOn(label, start, { writesInPlace = false } = {}) {
  const server = await start();
  after(() => server.stop());

  test(`${label}: F32 two devices that write in turn within a second see each other's edits, at once`, async () => {
    const place = await server.newPlace("f32");
    const devices = [1, 2].map((id) => new OneFileDevice(id, fileIn(place)));
    for (let edit = 0; edit < 10; edit += 1) {
      const [device, other] = edit % 2 ? devices : [...devices].reverse();
      // Of the same length: on some servers the tag is time and length.
      device.edits.add(`${device.id}/${edit}`);
      await device.synchronise();
      assert.ok(device.published.has(`${device.id}/${edit}`), `edit ${edit} is synced`);
      await other.synchronise();
      assert.ok(other.edits.has(`${device.id}/${edit}`), `edit ${edit} came in`);
    }
  });

  test(`${label}: F32 tags that a proxy weakens or marks as compressed hold nobody up`, async (t) => {
    const place = await server.newPlace("f32 tags");
    const line = await startFaultProxy(server.url);
    t.after(() => line.stop());
    line.rate = 1;
    line.kinds = ["weak tags", "tags of compressed answers"];
    const devices = [1, 2].map((id) => new OneFileDevice(id, fileIn(line.through(place))));
    for (const device of devices) device.edits.add(`${device.id}/1`);
    await settle(devices, 2);
    for (const device of devices) assert.deepEqual([device.edits.size, device.published.size], [2, 1]);
  });

  if (writesInPlace) return;
  test(`${label}: F33 eight devices that write one file at once lose no edit that was called synced`, async () => {
    const place = await server.newPlace("f33");
    const devices = Array.from({ length: 8 }, (_, i) => new OneFileDevice(i + 1, fileIn(place)));
    await Promise.all(devices.map(async (device) => {
      for (let edit = 0; edit < 4; edit += 1) {
        device.edits.add(`${device.id}/${edit}`);
        await device.synchronise();
      }
    }));
    await settle(devices, 3);
    assert.equal(editsIn(await fileIn(place).read()).length, 32);
    for (const device of devices) assert.equal(device.edits.size, 32);
  });
}
