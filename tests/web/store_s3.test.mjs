// A bucket as a store: what is asked, how it is signed, and what each answer is taken for.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { keys, smallS3 } from "./small_s3.mjs";
import { smallServer } from "./small_server.mjs";

globalThis.crypto ??= webcrypto;
const { openS3 } = await importFromWeb("stores/s3.ts");

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const head = "00c0ffee00c0ffee.0000000012.0123456789ab.bin";
const open = ({ address }, more = {}) =>
  openS3({ endpoint: address, bucket: "plans", prefix: "", style: "path", ...keys, ...more });
const fails = (promise, kind, more = {}) => assert.rejects(promise, (error) => {
  assert.deepEqual({ name: error.name, kind: error.kind }, { name: "StoreFailure", kind }, error.message);
  for (const [key, value] of Object.entries(more)) assert.deepEqual(error[key], value);
  return true;
});

test("Signatures hold for folders with any name, and two folders of a bucket do not see each other", async (t) => {
  const server = await smallS3(t);
  for (const prefix of ["/Zoé & Cie/l'été (2026)!*+/", "Zoé & Cie", "a=b?c#d%20e~"]) {
    const store = open(server, { prefix });
    await store.put(`r/${head}`, bytes(prefix));
    assert.deepEqual(await store.list("r"), [head]);
    assert.equal(text(await store.get(`r/${head}`)), prefix);
  }
  assert.deepEqual([...server.files.keys()][0], `Zoé & Cie/l'été (2026)!*+/mrn1/r/${head}`);
});

test("The body is signed with what is asked", async (t) => {
  const server = await smallS3(t);
  await open(server).put(`r/${head}`, bytes("MRN1 plan"));
  assert.equal(server.asked[0].headers["x-amz-content-sha256"],
    "86bb57172860be6b57c522ead8a7b9bae37e9105d4c38235350a1846e4c23f60");
  assert.match(server.asked[0].headers.authorization, /SignedHeaders=host;if-none-match;x-amz-content-sha256;x-amz-date,/);
});

test("The bucket may be part of the path or of the host", async (t) => {
  const urls = [];
  t.mock.method(globalThis, "fetch", async (url) => { urls.push(url); return new Response("x"); });
  const place = { endpoint: "https://s3.example/gate/", bucket: "my-plans", prefix: "p", ...keys };
  await openS3({ ...place, style: "path" }).get("space.json");
  await openS3({ ...place, style: "host" }).get("space.json");
  assert.deepEqual(urls, [
    "https://s3.example/gate/my-plans/p/mrn1/space.json", "https://my-plans.s3.example/gate/p/mrn1/space.json",
  ]);
});

test("F35 A long list is read to its end", async (t) => {
  const server = await smallS3(t, { pageSize: 2 });
  const names = ["1.bin", "2.bin", "3.bin", "4.bin", "5.bin"];
  for (const name of names) server.files.set(`mrn1/r/${name}`, Buffer.from("x"));
  server.files.set("mrn1/r/deeper/6.bin", Buffer.from("x"));
  assert.deepEqual(await open(server).list("r"), names);
  assert.equal(server.asked.length, 3);
});

test("F35 A part of a list is not taken for the whole", async (t) => {
  const server = await smallS3(t);
  server.refuseOnce(200, "<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>");
  await fails(open(server).list("r"), "server", { status: 200 });
});

test("F38 A clock that is wrong here is made good once by the store's", async (t) => {
  for (const clockAheadMs of [86_400_000, -31_536_000_000]) {
    const server = await smallS3(t, { clockAheadMs });
    const store = open(server);
    assert.equal(await store.put(`r/${head}`, bytes("x")), "stored");
    assert.equal(text(await store.get(`r/${head}`)), "x");
    assert.equal(server.asked.length, 3);
  }
});

test("A refusal that pages may not read is taken for a wrong clock only where the clock is wrong", async (t) => {
  for (const [aheadMs, isFollowed] of [[3_600_000, true], [60_000, false]]) {
    const dates = [];
    t.mock.restoreAll();
    t.mock.method(globalThis, "fetch", async (_, { headers }) => {
      const date = headers?.["x-amz-date"];
      const there = Date.now() + aheadMs;
      if (!date) return new Response("", { status: 403, headers: { date: new Date(there).toUTCString() } });
      dates.push(date);
      const asked = Date.parse(date.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
      if (Math.abs(asked - there) > 10_000) throw new TypeError("Failed to fetch");
      return new Response("<ListBucketResult/>");
    });
    const listed = open({ address: "https://s3.example" }).list("r");
    if (isFollowed) assert.deepEqual(await listed, []);
    else await fails(listed, "network");
    assert.equal(dates.length, isFollowed ? 2 : 1);
  }
});

test("The clock is not that of whom a redirection leads to", async (t) => {
  const hotel = await smallServer(t, (_, response) => {
    response.writeHead(200, { date: new Date(Date.now() + 3_600_000).toUTCString() }).end("Log in");
  });
  const server = await smallServer(t, (request, response) => {
    if (request.headers.authorization) request.socket.destroy();
    else response.writeHead(302, { location: hotel.address }).end();
  });
  await fails(open(server).list("r"), "network");
  assert.deepEqual([server.asked.length, hotel.asked.length], [2, 0]);
});

test("A store whose clock cannot be followed says so", async (t) => {
  const server = await smallServer(t, (_, response) => {
    response.sendDate = false;
    response.writeHead(403).end("<Error><Code>RequestTimeTooSkewed</Code></Error>");
  });
  await fails(open(server).list("r"), "clock");
  assert.equal(server.asked.length, 1);
});

test("What was put once under a name stays; stores that know no conditions are asked without them from then on", async (t) => {
  const careful = open(await smallS3(t));
  await careful.put("space.json", bytes("1"));
  assert.equal(await careful.put("space.json", bytes("2")), "taken");
  assert.equal(text(await careful.get("space.json")), "1");
  for (const hasNoConditions of [[501, "NotImplemented"], [400, "NotImplemented"]]) {
    const server = await smallS3(t, { hasNoConditions });
    const store = open(server);
    assert.equal(await store.put("1", bytes("1")), "stored");
    assert.equal(await store.put("2", bytes("2")), "stored");
    assert.deepEqual(server.asked.map(({ headers }) => headers["if-none-match"]), ["*", undefined, undefined]);
  }
});

test("A store that can do nothing of the kind is not asked for ever", async (t) => {
  const { address, asked } = await smallServer(t, (_, response) => response.writeHead(501).end());
  await fails(open({ address }).put("1", bytes("1")), "missing");
  assert.equal(asked.length, 2);
});

test("F23 Who writes at the same moment as another asks again later", async (t) => {
  const server = await smallS3(t);
  server.failOnce(409, "ConditionalRequestConflict");
  await fails(open(server).put("1", bytes("1")), "server", { status: 409, detail: "PUT 1: 409 ConditionalRequestConflict" });
});

test("Lengths that are hidden or those of a compressed answer are not believed: the file is read", async (t) => {
  const server = await smallS3(t, { tellsNoLength: true });
  const store = open(server);
  await store.put(`r/${head}`, bytes("MRN1 plan"));
  assert.equal(await store.holds(`r/${head}`, bytes("MRN1 plan")), true);
  assert.equal(await store.holds(`r/${head}`, bytes("MRN1")), false);
  assert.equal(server.asked.filter(({ method }) => method === "GET").length, 2);
});

test("Errors have the meaning that the store gives them", async (t) => {
  const server = await smallS3(t);
  server.files.set("mrn1/1", Buffer.from("x"));
  for (const [status, code, kind] of [
    [403, "SignatureDoesNotMatch", "refused"], [403, "AccessDenied", "refused"], [400, "AuthorizationHeaderMalformed", "refused"],
    [403, "QuotaExceeded", "full"], [507, "XMinioStorageFull", "full"], [400, "EntityTooLarge", "full"],
    [404, "NoSuchBucket", "missing"], [400, "InvalidBucketName", "missing"], [503, "SlowDown", "server"],
    [500, "InternalError", "server"], [400, "RequestTimeout", "server"], [301, "PermanentRedirect", "redirected"],
  ]) {
    for (const question of [(s) => s.list("r"), (s) => s.get("1"), (s) => s.put("1", bytes("1"))]) {
      server.failOnce(status, code);
      await fails(question(open(server)), kind, { status });
    }
  }
});

test("Wrong keys, a wrong region and a wrong bucket are told apart", async (t) => {
  const server = await smallS3(t);
  const list = (more) => open(server, more).list("r");
  await fails(list({ secretKey: "wrong" }), "refused", { detail: "GET r/: 403 SignatureDoesNotMatch" });
  await fails(list({ accessKey: "WRONG" }), "refused", { detail: "GET r/: 403 InvalidAccessKeyId" });
  await fails(list({ region: "eu-west-1" }), "refused", { detail: "GET r/: 400 AuthorizationHeaderMalformed" });
  await fails(list({ bucket: "plains" }), "missing", { detail: "GET r/: 404 NoSuchBucket" });
  await list({ accessKey: ` ${keys.accessKey}\n`, secretKey: `${keys.secretKey} ` });
});

test("A key for one folder is told of a missing file that it may not read it: the listing says whether it is there", async (t) => {
  const server = await smallS3(t);
  const store = open(server);
  server.failOnce(403, "AccessDenied");
  assert.equal(await store.get(`r/${head}`), undefined);
  server.files.set(`mrn1/r/${head}`, Buffer.from("x"));
  server.failOnce(403, "AccessDenied");
  await fails(store.get(`r/${head}`), "refused");
  assert.deepEqual(server.asked.map(({ url }) => url.includes("list-type")), [false, true, false, true]);
});

test("What could not be asked is refused before anything is", () => {
  const place = { endpoint: "https://s3.example", bucket: "plans", prefix: "", style: "host", ...keys };
  for (const [wrong, kind] of [
    [{ endpoint: "http://s3.example" }, "missing"], [{ bucket: "" }, "missing"], [{ bucket: "a/b" }, "missing"],
    [{ bucket: "Plans.evil.example/" }, "missing"], [{ accessKey: "" }, "refused"], [{ accessKey: "é" }, "refused"],
    [{ secretKey: " " }, "refused"], [{ region: "a/b" }, "refused"],
  ]) assert.throws(() => openS3({ ...place, ...wrong }), { name: "StoreFailure", kind }, JSON.stringify(wrong));
});

test("Another one who answers is never taken for the store", async (t) => {
  const page = "<!DOCTYPE html><html><body>Welcome to our Wi-Fi</body></html>";
  const store = open(await smallServer(t, (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page)));
  for (const question of [
    () => store.list("r"), () => store.get("1"), () => store.put("1", bytes("1")), () => store.holds("1", bytes("1")),
    () => store.remove("1"),
  ]) await fails(question(), "portal");
});

test("A presigned address opens one file to everybody, for a week at most, and says nothing of the secret", async (t) => {
  const server = await smallS3(t);
  const store = open(server, { prefix: "Zoé" });
  await store.put("s/1.ics", bytes("BEGIN"));
  const address = await store.presign("s/1.ics", 1e9);
  assert.equal(await (await fetch(address)).text(), "BEGIN");
  assert.equal(new URL(address).searchParams.get("X-Amz-Expires"), "604800");
  assert.ok(!decodeURIComponent(address).includes(keys.secretKey));
  assert.equal((await fetch(address.replace("1.ics", "2.ics"))).status, 403);
});
