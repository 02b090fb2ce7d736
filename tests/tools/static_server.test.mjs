// The server that tools/run and the browser tests use.

import assert from "node:assert/strict";
import { mkdtemp, mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";

import { fileFor, serve } from "../../tools/lib/static_server.mjs";

let folder;
let server;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "marronnier-"));
  const site = path.join(folder, "site");
  await mkdir(path.join(site, "fonts"), { recursive: true });
  await writeFile(path.join(folder, "secret.txt"), "outside");
  await writeFile(path.join(site, "index.html"), "<!doctype html>");
  await writeFile(path.join(site, "manifest.webmanifest"), "{}");
  await writeFile(path.join(site, "service_worker.js"), "");
  await writeFile(path.join(site, "marronnier.wasm"), "0123456789");
  await writeFile(path.join(site, "marronnier.wasm.br"), "br");
  await writeFile(path.join(site, "marronnier.wasm.gz"), "gzip");
  await writeFile(path.join(site, "fonts/inter.woff2"), "font");
  server = await serve(site);
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

// Not fetch: it unpacks what it gets and tidies ".." away before asking.
function get(address, headers = {}, method = "GET") {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path: address, headers, method }, (response) => {
      let body = "";
      response.on("data", (part) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asked.on("error", reject).end();
  });
}

test("a folder answers with its page", async () => {
  const { status, headers, body } = await get("/?lang=fr");
  assert.equal(status, 200);
  assert.equal(headers["content-type"], "text/html; charset=utf-8");
  assert.equal(body, "<!doctype html>");
});

test("WebAssembly and fonts have the types that browsers insist on", async () => {
  assert.equal((await get("/marronnier.wasm")).headers["content-type"], "application/wasm");
  assert.equal((await get("/fonts/inter.woff2")).headers["content-type"], "font/woff2");
});

test("the manifest and the worker have their types, and the browser asks for them anew each time", async () => {
  const manifest = await get("/manifest.webmanifest");
  assert.equal(manifest.headers["content-type"], "application/manifest+json; charset=utf-8");
  const worker = await get("/service_worker.js");
  assert.equal(worker.headers["content-type"], "text/javascript; charset=utf-8");
  for (const { headers } of [manifest, worker, await get("/")]) assert.equal(headers["cache-control"], "no-cache");
});

test("the smallest form that the browser takes is sent", async () => {
  const forms = [
    ["gzip, deflate, br", "br", "br"],
    ["gzip", "gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip", "gzip"],
    [undefined, undefined, "0123456789"],
  ];
  for (const [accepted, encoding, body] of forms) {
    const answer = await get("/marronnier.wasm", accepted ? { "Accept-Encoding": accepted } : {});
    assert.equal(answer.headers["content-encoding"], encoding);
    assert.equal(answer.body, body);
    assert.equal(answer.headers.vary, "Accept-Encoding");
  }
});

test("a compressed file from an earlier build is not sent", async () => {
  const page = path.join(folder, "site/app.js");
  await writeFile(`${page}.br`, "old");
  await utimes(`${page}.br`, new Date(2020, 0), new Date(2020, 0));
  await writeFile(page, "new");
  assert.equal((await get("/app.js", { "Accept-Encoding": "br" })).body, "new");
});

test("a file that the browser has already is not sent again", async () => {
  const first = await get("/marronnier.wasm");
  const second = await get("/marronnier.wasm", { "If-None-Match": first.headers.etag });
  assert.equal(second.status, 304);
  assert.equal(second.body, "");
});

test("nothing outside the folder can be reached", async () => {
  const ways = ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/fonts/..%5c..%5c..%5csecret.txt", "/%00", "/%"];
  for (const way of ways) assert.equal((await get(way)).status, 404, way);
  assert.equal(fileFor("/srv/site", "/../site-of-another/index.html"), undefined);
});

test("only reading is allowed", async () => {
  assert.equal((await get("/", {}, "POST")).status, 405);
  const head = await get("/marronnier.wasm", {}, "HEAD");
  assert.equal(head.status, 200);
  assert.equal(head.headers["content-length"], "10");
  assert.equal(head.body, "");
});
