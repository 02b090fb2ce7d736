// One file on a server or in a bucket, or picked from the disk, that others write too.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { keys, smallS3 } from "./small_s3.mjs";
import { SmallFile } from "./small_folder.mjs";
import { smallServer } from "./small_server.mjs";

globalThis.crypto ??= webcrypto;
const { openS3File, openWebDavFile } = await importFromWeb("stores/http_file.ts");
const { openPickedFile } = await importFromWeb("stores/picked_file.ts");

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);

/** One file; `tag(version)` is its entity tag, `matches(asked, tag)` what the server makes of a condition. */
async function fileServer(t, { tag = (version) => `"${version}"`, matches = (asked, is) => asked === is } = {}) {
  const file = { content: undefined, version: 0 };
  const server = await smallServer(t, ({ method, headers }, response, body) => {
    const is = file.content && tag(file.version);
    if (method === "GET") {
      if (!file.content) return response.writeHead(404).end();
      return response.writeHead(200, is ? { etag: is } : {}).end(file.content);
    }
    const isRefused = (headers["if-none-match"] === "*" && file.content)
      || (headers["if-match"] && !matches(headers["if-match"], is));
    if (isRefused) return response.writeHead(412).end();
    file.content = body;
    file.version += 1;
    return response.writeHead(204).end();
  });
  const open = () => openWebDavFile({ url: `${server.address}/plan.json`, user: "u", password: "p" });
  const write = (content) => Object.assign(file, { content: Buffer.from(content), version: file.version + 1 });
  return { ...server, file, open, write };
}

const conditions = ({ asked }) =>
  asked.filter(({ method }) => method === "PUT").map(({ headers }) => headers["if-match"] ?? headers["if-none-match"]);

test("A file is written over what was read, and made where there is none", async (t) => {
  const server = await fileServer(t);
  const file = server.open();
  assert.equal(await file.read(), undefined);
  assert.equal(await file.replace(undefined, bytes("1")), true);
  const before = await file.read();
  assert.equal(text(before), "1");
  assert.equal(await file.replace(before, bytes("2")), true);
  assert.equal(text(await file.read()), "2");
  assert.deepEqual(conditions(server), ["*", '"1"']);
});

test("Who was slower is told so, and writes nothing", async (t) => {
  const server = await fileServer(t);
  const [file, other] = [server.open(), server.open()];
  assert.equal(await file.read(), undefined);
  await other.replace(undefined, bytes("theirs"));
  assert.equal(await file.replace(undefined, bytes("ours")), false);
  const before = await file.read();
  server.write("theirs, later");
  assert.equal(await file.replace(before, bytes("ours")), false);
  assert.equal(String(server.file.content), "theirs, later");
});

test("F32 Weak tags, those of compressed answers, and none are no conditions", async (t) => {
  for (const tag of [() => 'W/"1"', () => '"1-gzip"', () => '"1;gzip"', () => "1", () => undefined]) {
    const server = await fileServer(t, { tag });
    server.write("1");
    const file = server.open();
    assert.equal(await file.replace(await file.read(), bytes("2")), true);
    assert.deepEqual(conditions(server), [undefined]);
  }
});

test("A store that finds no tag equal to its own is asked without one from then on", async (t) => {
  const server = await fileServer(t, { matches: () => false });
  server.write("1");
  const file = server.open();
  assert.equal(await file.replace(await file.read(), bytes("2")), true);
  assert.equal(await file.replace(await file.read(), bytes("3")), true);
  assert.deepEqual(conditions(server), ['"1"', undefined, undefined]);
});

test("Failures are those of a store", async (t) => {
  for (const [status, content, kind] of [[401, "", "refused"], [507, "", "full"], [503, "", "server"], [200, "<html>Hi", "portal"]]) {
    const { address } = await smallServer(t, (_, response) => response.writeHead(status).end(content));
    const file = openWebDavFile({ url: `${address}/plan.json`, user: "u", password: "p" });
    await assert.rejects(file.read(), { name: "StoreFailure", kind });
    await assert.rejects(file.replace(undefined, bytes("1")), { name: "StoreFailure", kind });
  }
});

test("In a bucket, too", async (t) => {
  const { address, files } = await smallS3(t);
  const file = openS3File({ endpoint: address, bucket: "plans", prefix: "Zoé/plan.json", style: "path", ...keys });
  assert.equal(await file.read(), undefined);
  assert.equal(await file.replace(undefined, bytes("1")), true);
  assert.equal(await file.replace(undefined, bytes("2")), false);
  assert.equal(text(await file.read()), "1");
  assert.deepEqual([...files.keys()], ["Zoé/plan.json"]);
  const nowhere = openS3File({ endpoint: address, bucket: "plains", prefix: "plan.json", style: "path", ...keys });
  await assert.rejects(nowhere.read(), { kind: "missing" });
});

test("A file of this computer is looked at before it is written", async () => {
  const handle = new SmallFile();
  const file = openPickedFile(handle);
  const empty = await file.read();
  assert.equal(empty.length, 0);
  assert.equal(await file.replace(empty, bytes("1")), true);
  assert.equal(await file.replace(empty, bytes("2")), false);
  assert.equal(text(await file.read()), "1");
  handle.root.trouble = "NotAllowedError";
  await assert.rejects(file.read(), { name: "StoreFailure", kind: "refused" });
  handle.root.trouble = "NotFoundError";
  assert.equal(await file.read(), undefined);
});
