// One question to a store: what is sent, what counts as an answer, and what an answer means.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { smallServer } from "./small_server.mjs";

const { ask } = await importFromWeb("stores/request.ts");
const { failureOf, isPage, retryAfterMs } = await importFromWeb("stores/status_failures.ts");

const question = (address, more = {}) => ({ method: "GET", url: `${address}/r/1.bin`, about: "r/1.bin", ...more });
const kind = (expected) => (error) => {
  assert.equal(error.name, "StoreFailure");
  assert.equal(error.kind, expected, error.message);
  return true;
};

test("An answer comes with its status, headers and bytes", async (t) => {
  const { address, asked } = await smallServer(t, (_, response) => response.writeHead(404, { "x-why": "gone" }).end("no"));
  const { status, headers, body } = await ask(question(address, { method: "PROPFIND", headers: { depth: "1" } }));
  assert.deepEqual([status, headers.get("x-why"), Buffer.from(body).toString()], [404, "gone", "no"]);
  assert.deepEqual([asked[0].method, asked[0].headers.depth], ["PROPFIND", "1"]);
});

test("Bytes are sent as they are", async (t) => {
  const { address, asked } = await smallServer(t, (_, response) => response.writeHead(201).end());
  await ask(question(address, { method: "PUT", body: new Uint8Array([0, 255, 10]) }));
  assert.deepEqual([...asked[0].body], [0, 255, 10]);
});

test("No cookie goes along, nothing is answered from a cache, and no address tells where we come from", async (t) => {
  const sent = [];
  t.mock.method(globalThis, "fetch", async (_, options) => { sent.push(options); return new Response(""); });
  await ask(question("https://store.example"));
  const { credentials, cache, redirect, referrerPolicy } = sent[0];
  assert.deepEqual([credentials, cache, redirect, referrerPolicy], ["omit", "no-store", "manual", "no-referrer"]);
});

test("F97 What no cache answers does not make the browser ask whether it may ask, each time anew", async (t) => {
  const caches = [];
  t.mock.method(globalThis, "fetch", async (_, { cache }) => { caches.push(cache); return new Response(""); });
  for (const method of ["PROPFIND", "PUT", "DELETE", "MKCOL", "HEAD"]) await ask(question("https://store.example", { method }));
  await ask(question("https://store.example", { isListing: true }));
  assert.deepEqual([...new Set(caches)], ["default"]);
});

test("A redirection is not followed: the login stays here", async (t) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const { address, asked } = await smallServer(t, (_, response) => response.writeHead(status, { location: "/other" }).end());
    await assert.rejects(ask(question(address, { headers: { authorization: "Basic c2VjcmV0" } })), kind("redirected"));
    assert.equal(asked.length, 1);
  }
});

test("A redirection that the browser hides is one too", async (t) => {
  t.mock.method(globalThis, "fetch", async () => ({ type: "opaqueredirect", status: 0, body: null }));
  await assert.rejects(ask(question("https://store.example")), kind("redirected"));
});

test("Nobody there, a line that breaks, and a body that ends early are all the network's", async (t) => {
  await assert.rejects(ask(question("http://127.0.0.1:1")), kind("network"));
  const broken = await smallServer(t, (request) => request.socket.destroy());
  await assert.rejects(ask(question(broken.address)), kind("network"));
  const cut = await smallServer(t, (request, response) => {
    response.writeHead(200, { "content-length": "10" }).write("12345", () => request.socket.destroy());
  });
  await assert.rejects(ask(question(cut.address)), kind("network"));
});

test("An answer of more than 64 MiB is not read to its end", async (t) => {
  let sent = 0;
  const mebibyte = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream({ pull: (stream) => { sent += 1; stream.enqueue(mebibyte); } });
  t.mock.method(globalThis, "fetch", async () => new Response(endless));
  await assert.rejects(ask(question("https://store.example")), kind("server"));
  assert.ok(sent < 80, `${sent} MiB`);
});

test("After 20 s of silence nobody waits any longer, 60 s when something is sent", async (t) => {
  for (const [seconds, body] of [[20, undefined], [60, new Uint8Array(3)]]) {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    t.mock.method(globalThis, "fetch", (_, { signal }) => new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    }));
    let failure;
    const waiting = ask(question("https://store.example", body && { body })).catch((error) => { failure = error; });
    t.mock.timers.tick(seconds * 1000 - 1);
    await Promise.resolve();
    assert.equal(failure, undefined);
    t.mock.timers.tick(1);
    await waiting;
    kind("network")(failure);
    assert.match(failure.detail, /no answer in time/);
    t.mock.reset();
  }
});

test("A failure says what was asked, and nothing of the login or the address", async (t) => {
  t.mock.method(globalThis, "fetch", async () => { throw new TypeError("bad header Basic c2VjcmV0 for https://token@store"); });
  await assert.rejects(ask(question("https://store.example/token")), (error) => {
    assert.equal(error.message, "network: GET r/1.bin: TypeError");
    return true;
  });
});

const answer = (status, headers = {}, body = "") => ({
  status, headers: new Headers(headers), body: new TextEncoder().encode(body),
});

test("Each status has its meaning", () => {
  const meanings = {
    refused: [401, 403], missing: [404, 405, 410, 501], full: [413, 507], portal: [511],
    server: [400, 408, 409, 412, 418, 423, 429, 500, 502, 503, 504, 206],
  };
  for (const [meaning, statuses] of Object.entries(meanings)) {
    for (const status of statuses) {
      const failure = failureOf(question(""), answer(status));
      assert.deepEqual([failure.kind, failure.status, failure.detail], [meaning, status, `GET r/1.bin: ${status}`]);
    }
  }
});

test("A page for people in place of an answer is a network that wants a login", () => {
  const pages = [
    answer(200, { "content-type": "text/html; charset=utf-8" }, "\n<center>Welcome</center>"),
    answer(200, {}, "<!DOCTYPE html><html>"), answer(200, {}, "\ufeff  <HTML><body>"),
  ];
  for (const page of pages) {
    assert.ok(isPage(page));
    assert.equal(failureOf(question(""), page).kind, "portal");
  }
  for (const other of [
    answer(200, { "content-type": "text/html" }), answer(200, { "content-type": "text/html" }, "MRN1..."),
    answer(207, { "content-type": "application/xml" }, "<multistatus/>"), answer(200, {}, "{}"),
  ]) assert.ok(!isPage(other));
});

test("Retry-After is in seconds, or a date by the clock of the store; an hour at most", () => {
  const date = "Mon, 23 Nov 2026 08:00:00 GMT";
  for (const [headers, ms] of [
    [{}, 0], [{ "retry-after": "7" }, 7000], [{ "retry-after": "86400" }, 3_600_000], [{ "retry-after": "-7" }, 0],
    [{ "retry-after": "soon" }, 0], [{ "retry-after": "1e3" }, 0], [{ "retry-after": "99999999999999" }, 0],
    [{ date, "retry-after": "Mon, 23 Nov 2026 08:00:30 GMT" }, 30_000],
    [{ date, "retry-after": "Mon, 23 Nov 2026 07:59:00 GMT" }, 0],
    [{ date, "retry-after": "Tue, 24 Nov 2026 08:00:00 GMT" }, 3_600_000],
    [{ date, "retry-after": "Mon, 99 Nov 2026 08:00:30 GMT" }, 0], [{ date, "retry-after": "2026-11-23" }, 0],
  ]) assert.equal(retryAfterMs(new Headers(headers)), ms, JSON.stringify(headers));
});

test("A wait that the store asks for reaches the failure", () => {
  assert.equal(failureOf(question(""), answer(503, { "retry-after": "7" })).retryAfterMs, 7000);
});
