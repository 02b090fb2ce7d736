// Why a store does not answer, as far as a page can know.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { keys, smallS3 } from "./small_s3.mjs";
import { SmallFolder } from "./small_folder.mjs";
import { smallServer } from "./small_server.mjs";
import { smallWebDav } from "./small_webdav.mjs";

globalThis.crypto ??= webcrypto;
const { diagnose, rehearse } = await importFromWeb("stores/diagnose.ts");
const { writeSpace } = await importFromWeb("stores/space.ts");

const webdav = ({ address }, more = {}) => ({ kind: "webdav", url: `${address}/plans`, user: "zoé", password: "CANARY", ...more });
const s3 = ({ address }, more = {}) => ({ kind: "s3", endpoint: address, bucket: "plans", prefix: "", style: "path", ...keys, ...more });
const space = { plan: "kleber", space: "5f1e8a6b0c2d4e7f9a1b3c5d7e9f0a2b" };
const lock = { derivation: "PBKDF2-HMAC-SHA-256", iterations: 600_000, salt: "c2FsdA==", key: "a2V5", check: "0123456789ab" };
const ok = (holds, isSealed = false) => ({ kind: "ok", holds, isSealed });

async function verdictOf(place, act = diagnose) {
  const verdict = await act(place, "kleber");
  assert.ok(!JSON.stringify(verdict).includes("CANARY"), "no secret in a verdict");
  return verdict;
}

test("A place that can be used says what it holds", async (t) => {
  const server = await smallWebDav(t, { folders: ["/plans/", "/plans/mrn1/", "/plans/mrn1/r/"] });
  assert.deepEqual(await verdictOf(webdav(server)), ok("nothing"));
  for (const [content, verdict] of [
    [writeSpace(space), ok("this-plan")], [writeSpace({ ...space, lock }), ok("this-plan", true)],
    [writeSpace({ ...space, plan: "other" }), ok("other-plan")],
    ['{"format":"marronnier-space","minReader":9}', ok("newer")], ["{", ok("unreadable")], ["hello", ok("unreadable")],
  ]) {
    server.files.set("/plans/mrn1/space.json", Buffer.from(content));
    assert.deepEqual(await verdictOf(webdav(server)), verdict);
  }
  server.files.delete("/plans/mrn1/space.json");
  server.files.set("/plans/mrn1/r/00c0ffee00c0ffee.0000000012.0123456789ab.bin", Buffer.from("x"));
  assert.deepEqual(await verdictOf(webdav(server)), ok("unreadable"), "heads that belong to nobody");
});

test("A look changes nothing; a rehearsal leaves nothing but our folders", async (t) => {
  const server = await smallWebDav(t, { folders: ["/plans/"] });
  assert.deepEqual(await verdictOf(webdav(server)), ok("nothing"));
  assert.deepEqual([server.folders.size, server.files.size], [2, 0]);
  assert.deepEqual(await verdictOf(webdav(server), rehearse), ok("nothing"));
  assert.deepEqual([server.folders.size, server.files.size], [6, 0]);
  const bucket = await smallS3(t);
  assert.deepEqual(await verdictOf(s3(bucket), rehearse), ok("nothing"));
  assert.equal(bucket.files.size, 0);
  assert.deepEqual(await verdictOf({ kind: "folder", folder: new SmallFolder() }, rehearse), ok("nothing"));
});

test("A place that can be read but not written is found out by the rehearsal", async (t) => {
  const torn = await smallWebDav(t, { folders: ["/plans/"], tears: 3 });
  assert.equal((await verdictOf(webdav(torn), rehearse)).kind, "server");
  assert.equal(torn.files.size, 0);
  const folder = new SmallFolder();
  folder.isFull = true;
  assert.deepEqual(await verdictOf({ kind: "folder", folder }, rehearse).then(({ kind }) => kind), "full");
});

test("Addresses that no login is sent to", async () => {
  for (const [url, trouble] of [["", "empty"], ["http://cloud.example", "insecure"], ["ftp://cloud.example", "scheme"]]) {
    assert.deepEqual(await verdictOf(webdav({}, { url })), { kind: "bad-address", trouble, detail: trouble });
  }
});

test("Troubles that a server tells", async (t) => {
  const plain = { "content-type": "text/plain" };
  for (const [answer, kind, more] of [
    [[401], "login"], [[403], "login"], [[405, "", { allow: "GET" }], "not-a-store"], [[501], "not-a-store"], [[404], "missing"],
    [[207, "hello", plain], "not-a-store"], [[200, "<html>Hello"], "portal"], [[511], "portal"], [[507], "full"],
    [[503], "server", { status: 503 }], [[423], "server", { status: 423 }],
  ]) {
    const server = await smallServer(t, (_, response) => response.writeHead(...answer.slice(0, 1), answer[2]).end(answer[1]));
    const verdict = await verdictOf(webdav(server));
    assert.equal(verdict.kind, kind, verdict.detail);
    for (const [name, value] of Object.entries(more ?? {})) assert.equal(verdict[name], value);
  }
});

test("A redirection is told with the host that it leads to", async (t) => {
  const elsewhere = await smallServer(t, (_, response) => response.end("Log in"));
  const server = await smallServer(t, (_, response) => response.writeHead(302, { location: `${elsewhere.address}/login?u=1` }).end());
  const verdict = await verdictOf(webdav(server));
  assert.deepEqual([verdict.kind, verdict.to], ["redirected", new URL(elsewhere.address).host]);
  assert.ok([...server.asked, ...elsewhere.asked].slice(1).every(({ headers }) => headers.authorization === undefined));
});

test("Nobody there", async () => {
  assert.equal((await verdictOf(webdav({ address: "http://127.0.0.1:1" }))).kind, "no-answer");
  assert.equal((await verdictOf(s3({ address: "http://127.0.0.1:1" }))).kind, "no-answer");
});

/** A browser that lets questions through as `allowed` says: "cors" those of pages, "no-cors" those with unread answers. */
function browser(t, allowed, headers = {}) {
  t.mock.restoreAll();
  t.mock.method(globalThis, "fetch", async (_, { mode, method }) => {
    const isAllowed = method === undefined && allowed.includes(mode);
    if (!isAllowed) throw new TypeError("Failed to fetch");
    return new Response("", { headers });
  });
}

test("F39 Somebody there who lets no pages in, told from nobody by a question whose answer is not read", async (t) => {
  const place = webdav({ address: "https://cloud.example" });
  browser(t, ["no-cors"]);
  assert.equal((await verdictOf(place)).kind, "cors");
  browser(t, []);
  assert.equal((await verdictOf(place)).kind, "no-answer");
});

test("F39 Where strangers are answered, a server lacks something for those with a login, and a bucket refuses keys or clock", async (t) => {
  browser(t, ["no-cors", "cors"]);
  assert.equal((await verdictOf(webdav({ address: "https://cloud.example" }))).kind, "cors");
  assert.equal((await verdictOf(s3({ address: "https://s3.example" }))).kind, "login");
  browser(t, ["no-cors", "cors"], { date: new Date(Date.now() - 3_600_000).toUTCString() });
  assert.equal((await verdictOf(s3({ address: "https://s3.example" }))).kind, "clock");
  browser(t, ["no-cors", "cors"], { date: new Date().toUTCString() });
  assert.equal((await verdictOf(s3({ address: "https://s3.example" }))).kind, "login");
  browser(t, ["no-cors"]);
  assert.equal((await verdictOf(s3({ address: "https://s3.example" }))).kind, "cors");
});

test("F39 A bucket that can be read, and whose rules for pages do not let them write, has the right keys", async (t) => {
  t.mock.method(globalThis, "fetch", async (_, { method = "GET" }) => {
    if (method !== "GET") throw new TypeError("Failed to fetch");
    return new Response("<ListBucketResult/>");
  });
  assert.equal((await verdictOf(s3({ address: "https://s3.example" }), rehearse)).kind, "cors");
});

test("Offline is what the browser says it is", async (t) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { onLine: false } });
  t.after(() => (before ? Object.defineProperty(globalThis, "navigator", before) : delete globalThis.navigator));
  browser(t, []);
  assert.equal((await verdictOf(webdav({ address: "https://cloud.example" }))).kind, "offline");
});

test("Troubles of a bucket", async (t) => {
  const server = await smallS3(t);
  for (const [more, kind] of [
    [{ bucket: "plains" }, "missing"], [{ bucket: "" }, "missing"], [{ secretKey: "CANARY" }, "login"],
    [{ accessKey: "CANARY" }, "login"], [{ accessKey: "" }, "login"], [{ region: "us-east-1" }, "login"],
  ]) assert.equal((await verdictOf(s3(server, more))).kind, kind, JSON.stringify(more));
  server.failOnce(403, "QuotaExceeded");
  assert.equal((await verdictOf(s3(server))).kind, "full");
  const late = await smallServer(t, (_, response) => {
    response.sendDate = false;
    response.writeHead(403).end("<Error><Code>RequestTimeTooSkewed</Code></Error>");
  });
  assert.equal((await verdictOf(s3(late))).kind, "clock");
});

test("Troubles of a folder", async () => {
  for (const [trouble, kind] of [["NotAllowedError", "login"], ["NotFoundError", "missing"], ["NotReadableError", "server"]]) {
    const folder = new SmallFolder();
    folder.trouble = trouble;
    assert.equal((await verdictOf({ kind: "folder", folder })).kind, kind);
  }
});
