// One file as a store of heads.

import assert from "node:assert/strict";
import { test } from "node:test";

import { fileDevice, headOf, newMemory, OneFileDevice, opened, openOneFile, planWith } from "./one_file_device.mjs";

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const device = "00c0ffee00c0ffee";

/** In memory. `isCareful`: looks before it writes, and nobody comes between. */
function smallFile({ content, isCareful = true, turn = async () => {} } = {}) {
  const file = {
    content,
    read: async () => {
      await turn();
      return file.content?.slice();
    },
    replace: async (before, now) => {
      await turn();
      if (isCareful && Buffer.compare(before ?? bytes(""), file.content ?? bytes("")) !== 0) return false;
      file.content = now.slice();
      return true;
    },
  };
  return file;
}

test("A file that is not there, or was just made, is empty", async () => {
  for (const content of [undefined, bytes("")]) {
    const file = smallFile({ content });
    const { store } = opened(file);
    await store.prepare();
    assert.deepEqual(await store.list("r"), []);
    const head = headOf(device, 1, planWith("a"));
    assert.equal(await store.put(`r/${head}`, planWith("a")), "stored");
    assert.equal(await store.holds(`r/${head}`, planWith("a")), true);
    assert.deepEqual(await store.list("r"), [head]);
    assert.equal(text(await store.get(`r/${head}`)), text(planWith("a")));
  }
});

test("What others wrote is the head of a device of its own, under a number that follows the clock", async (t) => {
  t.mock.method(Date, "now", () => 1_800_000_000_500);
  const file = smallFile({ content: planWith("b") });
  const { store } = opened(file);
  const head = headOf(fileDevice, 1_800_000_000, planWith("b"));
  assert.deepEqual(await store.list("r"), [head]);
  assert.deepEqual(await store.list("r"), [head]);
  assert.equal(text(await store.get(`r/${head}`)), text(planWith("b")));
  file.content = planWith("bc");
  assert.deepEqual(await store.list("r"), [headOf(fileDevice, 1_800_000_001, planWith("bc"))]);
  assert.equal(await store.get(`r/${head}`), undefined);
});

test("Numbers grow over a restart, over a clock that was set back, and when what was kept is lost", async (t) => {
  let now = 1_800_000_000_000;
  t.mock.method(Date, "now", () => now);
  const file = smallFile({ content: planWith("b") });
  const first = opened(file);
  await first.store.list("r");
  now = 1_000;
  file.content = planWith("bc");
  const second = opened(file, first.kept.memory);
  assert.deepEqual(await second.store.list("r"), [headOf(fileDevice, 1_800_000_001, planWith("bc"))]);
  now = 1_800_000_100_000;
  assert.deepEqual(await opened(file).store.list("r"), [headOf(fileDevice, 1_800_000_100, planWith("bc"))]);
  now = 1e15;
  assert.deepEqual(await opened(file).store.list("r"), [headOf(fileDevice, 9_999_999_999, planWith("bc"))]);
});

test("A number is not shown before it is kept", async () => {
  const store = openOneFile(smallFile({ content: planWith("b") }), "kleber", newMemory, async () => { throw new Error("disk"); });
  await assert.rejects(store.list("r"), { message: "disk" });
});

test("Our head stays listed when others wrote over it, also after a restart", async () => {
  const file = smallFile();
  const { store, kept } = opened(file);
  await store.list("r");
  const head = headOf(device, 1, planWith("a"));
  await store.put(`r/${head}`, planWith("a"));
  await store.holds(`r/${head}`, planWith("a"));
  file.content = planWith("ab");
  for (const again of [store, opened(file, kept.memory).store]) {
    const [ours, theirs] = await again.list("r");
    assert.deepEqual([ours, theirs.slice(0, 16)], [head, fileDevice]);
    assert.equal(await again.get(`r/${head}`), undefined);
  }
});

test("A file that vanished is an empty store, whatever was there", async () => {
  const file = smallFile();
  const { store, kept } = opened(file);
  await store.list("r");
  await store.put(`r/${headOf(device, 1, planWith("a"))}`, planWith("a"));
  await store.holds(`r/${headOf(device, 1, planWith("a"))}`, planWith("a"));
  file.content = undefined;
  assert.deepEqual(await store.list("r"), []);
  assert.deepEqual(await opened(file, kept.memory).store.list("r"), []);
});

test("A reply that was lost is found again", async () => {
  const file = smallFile();
  const { store } = opened(file);
  await store.list("r");
  const { replace } = file;
  file.replace = async (...parts) => {
    await replace(...parts);
    throw new Error("reply lost");
  };
  const head = headOf(device, 1, planWith("a"));
  await assert.rejects(store.put(`r/${head}`, planWith("a")), { message: "reply lost" });
  assert.deepEqual(await store.list("r"), [head]);
  assert.equal(await store.holds(`r/${head}`, planWith("a")), true);
});

test("Nothing is written over what was not listed", async () => {
  const file = smallFile({ content: planWith("b") });
  const { store } = opened(file);
  const put = () => store.put(`r/${headOf(device, 1, planWith("ab"))}`, planWith("ab"));
  await assert.rejects(put(), { name: "StoreFailure", kind: "server" });
  await store.list("r");
  file.content = planWith("bc");
  await assert.rejects(put(), { name: "StoreFailure", kind: "server" });
  assert.equal(text(file.content), text(planWith("bc")));
  await store.list("r");
  assert.equal(await put(), "stored");
});

test("A store that notices somebody in between says so", async () => {
  const file = smallFile({ content: planWith("b") });
  const { store } = opened(file);
  await store.list("r");
  file.replace = async () => false;
  await assert.rejects(store.put(`r/${headOf(device, 1, planWith("ab"))}`, planWith("ab")), { kind: "server" });
});

test("Another plan and what is no plan are left alone; a plan that breaks off is written anew", async () => {
  const put = async (content) => {
    const file = smallFile({ content: bytes(content) });
    const { store } = opened(file);
    await store.list("r");
    return store.put(`r/${headOf(device, 1, planWith("a"))}`, planWith("a"));
  };
  for (const other of ['{"format":"marronnier","id":"other"}', '{"format":"geojson"}', "null", "[]", "7", "Dear diary", "{a}", "<html>"]) {
    await assert.rejects(put(other), { name: "StoreFailure", kind: "refused" }, other);
  }
  for (const torn of ["", " \n", '{"format":"marronnier","id":"kleb', "{"]) assert.equal(await put(torn), "stored", torn);
});

test("A head that others wrote over at once is not held", async () => {
  const file = smallFile();
  const { store } = opened(file);
  await store.list("r");
  const head = headOf(device, 1, planWith("a"));
  await store.put(`r/${head}`, planWith("a"));
  file.content = planWith("b");
  assert.equal(await store.holds(`r/${head}`, planWith("a")), false);
  const [others] = await store.list("r");
  assert.ok(others.startsWith(fileDevice));
});

test("Other folders are empty, and nothing is ever removed", async () => {
  const file = smallFile({ content: planWith("b") });
  const { store } = opened(file);
  assert.deepEqual(await store.list("h"), []);
  assert.equal(await store.get("space.json"), undefined);
  const [head] = await store.list("r");
  await store.remove(`r/${head}`);
  assert.equal(text(file.content), text(planWith("b")));
});

test("F33 Eight devices in one file, on stores that look and that do not: no edit that was called synced is lost", async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    let state = seed;
    const random = (below) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const turn = async () => { for (let i = random(6); i > 0; i -= 1) await null; };
    const file = smallFile({ isCareful: seed % 2 === 0, turn });
    const devices = Array.from({ length: 8 }, (_, i) => new OneFileDevice(i + 1, file));
    await Promise.all(devices.map(async (one) => {
      for (let edit = 0; edit < 10; edit += 1) {
        one.edits.add(`${one.id}/${edit}`);
        await one.synchronise();
        await turn();
      }
    }));
    for (let round = 0; round < 10; round += 1) for (const one of devices) await one.synchronise();
    assert.equal(JSON.parse(text(file.content)).edits.length, 80, `seed ${seed}`);
    for (const one of devices) assert.equal(one.edits.size, 80, `seed ${seed}`);
  }
});
